"use client";

import { memo, type ReactNode, useId, useRef } from "react";
import { threadsAt, useMaybeComments } from "#components/comments/CommentsContext";
import { Composer } from "#components/comments/Composer";
import { ThreadView } from "#components/comments/ThreadView";
import { comment } from "#lib/comments/actions";
import { countWords } from "#lib/comments/labels";

interface Props {
  /** As comments keep it, rows by their key. */
  field: string;
  label: ReactNode;
  /** Shows what was said of every part of the field too. */
  deep?: boolean;
}

/** What was said of one field, beside it: a small button that opens the talk under it. */
export const FieldComments = memo(function FieldComments({ field, label, deep = false }: Props) {
  const comments = useMaybeComments();
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  if (!comments) return null;
  const { publicationId, threads, mayComment, open, setOpen } = comments;
  const here = threadsAt(threads, field, deep);
  if (here.length === 0 && !mayComment) return null;
  const isOpen = open === field;
  const close = () => {
    setOpen(null);
    button.current?.focus();
  };
  return (
    <div className={here.length > 0 ? "comenta comentado" : "comenta"} data-comenta={field}>
      <button
        type="button"
        ref={button}
        className="comenta-boton"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(isOpen ? null : field)}
      >
        {countWords(here.length)}
        <span className="oculto"> «{label}»</span>
      </button>
      {isOpen && (
        <div className="comenta-hoja" id={id}>
          {here.length > 0 && (
            <ol className="hilos">
              {here.map((thread) => (
                <ThreadView key={thread.id} thread={thread} />
              ))}
            </ol>
          )}
          {mayComment && (
            <Composer
              focused={here.length === 0}
              draftKey={field}
              label="Comentario"
              verb="Comentar"
              send={(said) => comment({ publicationId, field, ...said })}
              onCancel={close}
            />
          )}
        </div>
      )}
    </div>
  );
});
