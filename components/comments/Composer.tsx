"use client";

import { type ReactNode, useEffect, useId, useRef } from "react";
import { useComments } from "#components/comments/CommentsContext";
import { MentionList } from "#components/comments/MentionList";
import { useMention } from "#components/comments/useMention";
import { useRemarkDraft } from "#components/comments/useRemarkDraft";
import { useCommand } from "#components/editorial/workspace/useCommand";
import { Button } from "#components/ui/Button";
import { Field } from "#components/ui/Field";
import { longestComment } from "#lib/comments/schema";
import type { ActionResult } from "#lib/platform/action";

interface Props {
  /** What is written here, among everything of this publication. */
  draftKey: string;
  label: ReactNode;
  verb: string;
  /** Takes the keyboard when it appears. */
  focused?: boolean;
  send(said: { text: string; mentions: string[] }): Promise<ActionResult<unknown>>;
  onSent?(): void;
  onCancel?(): void;
}

const help = "Para avisar a alguien, escriba @ y elija su nombre.";

/** Where a comment is written. What was typed stays until it has been taken. */
export function Composer({ draftKey, label, verb, focused = false, ...on }: Props) {
  const { publicationId, people } = useComments();
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useRemarkDraft(`${publicationId}:${draftKey}`);
  const mention = useMention({ text, setText, people, box });
  const { run, pending, trouble } = useCommand();
  useEffect(() => {
    if (focused) box.current?.focus();
  }, [focused]);

  async function send(): Promise<void> {
    const outcome = await run("comment", () => on.send({ text, mentions: mention.named() }));
    if (!outcome.ok) return;
    setText("");
    on.onSent?.();
  }

  const listId = `${id}-lista`;
  const isOpen = mention.offers.length > 0;
  return (
    <div className="redacta">
      <Field id={id} label={label} help={help} error={trouble?.fields.text ?? trouble?.message}>
        {(control) => (
          <textarea
            {...control}
            ref={box}
            rows={2}
            maxLength={longestComment}
            aria-autocomplete="list"
            aria-haspopup="listbox"
            aria-controls={isOpen ? listId : undefined}
            aria-activedescendant={isOpen ? `${listId}-${mention.active}` : undefined}
            value={text}
            onChange={(event) => mention.type(event.target.value, event.target.selectionStart)}
            onKeyDown={mention.press}
            onBlur={mention.close}
          />
        )}
      </Field>
      <MentionList id={listId} mention={mention} />
      <p className="acciones">
        <Button disabled={pending || text.trim() === ""} onClick={send}>
          {verb}
        </Button>
        {on.onCancel && (
          <Button variant="plain" onClick={on.onCancel}>
            Cerrar
          </Button>
        )}
      </p>
    </div>
  );
}
