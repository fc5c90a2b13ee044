import type { ReactNode } from "react";
import { signOf, titleOf } from "#components/editorial/kindTexts";
import { StateMark } from "#components/editorial/StateMark";
import { Tocapu } from "#components/editorial/Tocapu";
import { LinkButton } from "#components/ui/Button";
import { editorAddress } from "#lib/editorial/panelAddress";
import type { DeskItem } from "#lib/editorial/queries/desk";

interface Props {
  item: Pick<DeskItem, "id" | "kind" | "title"> & Partial<DeskItem>;
  /** Why it is here. */
  line: ReactNode;
  /** Beside the state mark: since when. Without it the state goes without saying. */
  since?: string;
  verb: string;
}

/** One thing to do, with the verb that leads to it. */
export function DeskRow({ item, line, since, verb }: Props) {
  const title = titleOf(item.kind, item.title);
  return (
    <li className="cosa">
      <Tocapu sign={signOf(item.kind, item.type ?? null)} />
      <h3>{title}</h3>
      <p>{line}</p>
      {since && item.state && (
        <p>
          <StateMark state={item.state} /> <span className="chico">· {since}</span>
        </p>
      )}
      <LinkButton href={editorAddress(item.id)}>
        {verb}
        <span className="oculto"> «{title}»</span>
      </LinkButton>
    </li>
  );
}
