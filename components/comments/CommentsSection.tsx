"use client";

import { useEffect } from "react";
import { useComments } from "#components/comments/CommentsContext";
import { Composer } from "#components/comments/Composer";
import { ThreadView } from "#components/comments/ThreadView";
import { useFieldJump } from "#components/comments/useFieldJump";
import { Button } from "#components/ui/Button";
import { comment } from "#lib/comments/actions";
import { fieldName } from "#lib/comments/fields";
import type { Thread } from "#lib/comments/queries";
import { counted } from "#lib/platform/dates";

interface Props {
  content: object;
  labels: Readonly<Record<string, string>>;
}

/** A link from a notice leads to a comment that appears with the page's scripts, or folded. */
function useArrival(): void {
  useEffect(() => {
    const id = window.location.hash.slice(1);
    const comment = id.startsWith("comentario-") ? document.getElementById(id) : null;
    const folded = comment?.closest("details");
    if (folded) folded.open = true;
    comment?.scrollIntoView({ block: "center" });
    comment?.focus({ preventScroll: true });
  }, []);
}

function Threads({ threads, content, labels }: Props & { threads: readonly Thread[] }) {
  const jump = useFieldJump(content);
  const heading = ({ field }: Thread) => (
    <div className="de-que">
      <h3>{fieldName(content, field, labels)}</h3>
      {field && (
        <Button variant="plain" onClick={() => jump(field)}>
          Ir al dato<span className="oculto"> «{fieldName(content, field, labels)}»</span>
        </Button>
      )}
    </div>
  );
  return (
    <ol className="hilos">
      {threads.map((thread) => (
        <ThreadView key={thread.id} anchored thread={thread} heading={heading(thread)} />
      ))}
    </ol>
  );
}

/** Everything that was said of a publication; what is resolved is folded. */
export function CommentsSection(props: Props) {
  const { publicationId, threads, mayComment } = useComments();
  const open = threads.filter((thread) => !thread.resolvedAt);
  const resolved = threads.filter((thread) => thread.resolvedAt);
  useArrival();
  return (
    <section className="bloque-p" id="comentarios" aria-labelledby="comentarios-titulo">
      <h2 id="comentarios-titulo">
        Comentarios
        {open.length > 0 && (
          <span className="cuantos">{counted(open.length, "abierto", "abiertos")}</span>
        )}
      </h2>
      {open.length === 0 && (
        <p className="gris linea-vacia">
          No hay comentarios abiertos. Se comenta cada dato con el botón a su lado, o todo aquí.
        </p>
      )}
      <Threads {...props} threads={open} />
      {mayComment && (
        <Composer
          draftKey=""
          label="Comentar toda la publicación"
          verb="Comentar"
          send={(said) => comment({ publicationId, field: "", ...said })}
        />
      )}
      {resolved.length > 0 && (
        <details className="resueltos">
          <summary>{counted(resolved.length, "resuelto", "resueltos")}</summary>
          <Threads {...props} threads={resolved} />
        </details>
      )}
    </section>
  );
}
