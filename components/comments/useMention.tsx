import { type KeyboardEvent, type RefObject, useState } from "react";
import {
  type Mentionable,
  matching,
  mentionAt,
  mentionsIn,
  withMention,
  withoutGap,
} from "#lib/comments/mentions";

interface Writing {
  text: string;
  setText(text: string): void;
  people: readonly Mentionable[];
  box: RefObject<HTMLTextAreaElement | null>;
}

/** What a key does while the list is open: a step in it, take what is marked, or close it. */
const intents: Readonly<Record<string, 1 | -1 | "take" | "close">> = {
  ArrowDown: 1,
  ArrowUp: -1,
  Enter: "take",
  Tab: "take",
  Escape: "close",
};

type Typed = ReturnType<typeof mentionAt>;

function putCaret(box: Writing["box"], caret: number): void {
  requestAnimationFrame(() => box.current?.setSelectionRange(caret, caret));
}

/** What a key asks of the open list, if it is open. */
function intentOf(event: KeyboardEvent, offers: readonly Mentionable[]) {
  const isMeant = offers.length > 0 && !event.shiftKey;
  return isMeant ? intents[event.key] : undefined;
}

/** Naming people while writing: the list that an "@" opens, by keyboard too. */
export function useMention({ text, setText, people, box }: Writing) {
  const [typed, setTyped] = useState<Typed>(null);
  const [active, setActive] = useState(0);
  const [chosen, setChosen] = useState<string[]>([]);
  const offers = typed ? matching(people, typed.typed) : [];

  function type(next: string, caret: number): void {
    const closed = next.length > text.length ? withoutGap(next, caret, people) : null;
    setText(closed ?? next);
    if (closed !== null) putCaret(box, caret - 1);
    setTyped(mentionAt(next, caret));
    setActive(0);
  }
  function choose(person: Mentionable | undefined): void {
    if (!typed || !person) return;
    const said = withMention(text, typed, person.name);
    setText(said.text);
    setTyped(null);
    setChosen((before) => [...before, person.id]);
    putCaret(box, said.caret);
    box.current?.focus();
  }
  const close = () => setTyped(null);
  const named = () => mentionsIn(text, people, chosen);
  function press(event: KeyboardEvent): void {
    const intent = intentOf(event, offers);
    if (intent === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    if (intent === "take") choose(offers[active]);
    else if (intent === "close") close();
    else setActive((active + intent + offers.length) % offers.length);
  }
  return { offers, active, type, press, choose, close, named };
}
