"use client";

import { useState } from "react";
import { EndPosition } from "#components/registry/EndPosition";
import { heldInput, type OwnOffices, PositionForm } from "#components/registry/PositionForm";
import { RemovePosition } from "#components/registry/RemovePosition";
import { Button } from "#components/ui/Button";
import { correctPosition } from "#lib/registry/actions";
import { postWords, termWords } from "#lib/registry/labels";
import type { HeldPost } from "#lib/registry/queries/posts";

interface Props {
  post: HeldPost;
  /** Null for those who only read. */
  own: OwnOffices | null;
}

const isOpen = ({ boundsKnown, heldTo }: HeldPost) => boundsKnown && heldTo === null;

function fieldsOf({ organisationId, organisationName, officeId, ...post }: HeldPost) {
  const { title, heldFrom, heldTo, boundsKnown, source } = post;
  const organisation = { id: organisationId, name: organisationName };
  return { organisation, officeId: officeId ?? "", title, heldFrom, heldTo, boundsKnown, source };
}

/** One post of a person, and what may be done with it. */
export function PositionItem({ post, own }: Props) {
  const [task, setTask] = useState<"correct" | "end" | "remove" | null>(null);
  const done = () => setTask(null);
  const words = postWords(post);
  return (
    <li className="border-t border-[var(--linea)] py-[0.75rem]">
      <p>
        <b>{words}</b>
      </p>
      <p className="gris">{termWords(post)}</p>
      {post.source && <p className="chico gris">{post.source}</p>}
      {own && task === null && (
        <p className="acciones">
          {isOpen(post) && (
            <Button variant="plain" onClick={() => setTask("end")} aria-label={`Terminó: ${words}`}>
              Terminó
            </Button>
          )}
          <Button
            variant="plain"
            onClick={() => setTask("correct")}
            aria-label={`Corregir: ${words}`}
          >
            Corregir
          </Button>
          <Button variant="plain" onClick={() => setTask("remove")} aria-label={`Quitar: ${words}`}>
            Quitar
          </Button>
        </p>
      )}
      {own && task === "correct" && (
        <div className="abierta">
          <PositionForm
            initial={fieldsOf(post)}
            own={own}
            verb="Guardar la corrección"
            save={(fields) => correctPosition({ id: post.id, ...heldInput(fields) })}
            onSaved={done}
            onCancel={done}
          />
        </div>
      )}
      {task === "end" && <EndPosition id={post.id} onDone={done} />}
      <RemovePosition id={post.id} words={words} open={task === "remove"} onDone={done} />
    </li>
  );
}
