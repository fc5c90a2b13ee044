"use client";

import { type ReactNode, useState } from "react";
import { useComments } from "#components/comments/CommentsContext";
import { Composer } from "#components/comments/Composer";
import { RemarkView } from "#components/comments/RemarkView";
import { useCommand } from "#components/editorial/workspace/useCommand";
import { Button } from "#components/ui/Button";
import { answer, reopen, resolve } from "#lib/comments/actions";
import type { Thread } from "#lib/comments/queries";

interface Props {
  thread: Thread;
  /** Where it is the one that links lead to, remarks carry the name of their address. */
  anchored?: boolean;
  /** What stands over it: of which field it is. */
  heading?: ReactNode;
}

function Settling({ thread }: { thread: Thread }) {
  const { run, pending, trouble } = useCommand();
  const input = { commentId: thread.id };
  const [verb, settle] = thread.resolvedAt ? ["Abrir de nuevo", reopen] : ["Resolver", resolve];
  return (
    <>
      <Button
        variant="plain"
        disabled={pending}
        onClick={() => void run(verb, () => settle(input))}
      >
        {verb}
        <span className="oculto"> el comentario de {thread.authorName}</span>
      </Button>
      {trouble && (
        <p className="error" role="alert">
          {trouble.message}
        </p>
      )}
    </>
  );
}

/** A comment with its answers, and what can be done about it. */
export function ThreadView({ thread, anchored = false, heading }: Props) {
  const { mayComment } = useComments();
  const [answering, setAnswering] = useState(false);
  const { resolvedAt, resolvedByName, answers } = thread;
  const idOf = (id: string) => (anchored ? { id: `comentario-${id}`, tabIndex: -1 } : {});
  return (
    <li className="hilo" {...idOf(thread.id)}>
      {heading}
      <RemarkView remark={thread} />
      {answers.length > 0 && (
        <ol className="respuestas">
          {answers.map((remark) => (
            <li key={remark.id} {...idOf(remark.id)}>
              <RemarkView remark={remark} />
            </li>
          ))}
        </ol>
      )}
      {resolvedAt && <p className="gris chico">Lo dio por resuelto {resolvedByName}.</p>}
      {mayComment && !answering && (
        <p className="acciones">
          {!resolvedAt && (
            <Button variant="plain" onClick={() => setAnswering(true)}>
              Responder<span className="oculto"> a {thread.authorName}</span>
            </Button>
          )}
          <Settling thread={thread} />
        </p>
      )}
      {mayComment && answering && !resolvedAt && (
        <Composer
          focused
          draftKey={`respuesta:${thread.id}`}
          label={`Responder a ${thread.authorName}`}
          verb="Enviar la respuesta"
          send={(said) => answer({ commentId: thread.id, ...said })}
          onSent={() => setAnswering(false)}
          onCancel={() => setAnswering(false)}
        />
      )}
    </li>
  );
}
