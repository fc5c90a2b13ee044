"use client";

import { EndPosition } from "#components/registry/EndPosition";
import { heldInput, type OwnOffices, PositionForm } from "#components/registry/PositionForm";
import { RemovePosition } from "#components/registry/RemovePosition";
import { useSheet } from "#components/registry/useSheet";
import { Button } from "#components/ui/Button";
import { sentenceCase } from "#lib/editorial/wording";
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

type Task = "correct" | "end" | "remove";

function Buttons({ post, opens }: { post: HeldPost; opens: Sheet["opens"] }) {
  const words = postWords(post);
  const tasks: [Task, string][] = [
    ["end", "Terminó"],
    ["correct", "Corregir"],
    ["remove", "Quitar"],
  ];
  return (
    <p className="acciones">
      {tasks
        .filter(([task]) => task !== "end" || isOpen(post))
        .map(([task, verb]) => (
          <Button key={task} variant="plain" aria-label={`${verb}: ${words}`} {...opens(task)}>
            {verb}
          </Button>
        ))}
    </p>
  );
}

type Sheet = ReturnType<typeof useSheet<Task>>;

/** One post of a person, and what may be done with it. */
export function PositionItem({ post, own }: Props) {
  const { task, sheet, opens, close } = useSheet<Task>();
  const words = postWords(post);
  return (
    <li className="border-t border-[var(--linea)] py-[0.75rem]">
      <p>
        <b>{words}</b>
      </p>
      <p className="gris">{sentenceCase(termWords(post))}</p>
      {post.source && <p className="chico gris">{post.source}</p>}
      {own && <Buttons post={post} opens={opens} />}
      {own && (task === "correct" || task === "end") && (
        <div className="abierta" ref={sheet}>
          {task === "end" ? (
            <EndPosition id={post.id} onDone={close} />
          ) : (
            <PositionForm
              initial={fieldsOf(post)}
              own={own}
              verb="Guardar la corrección"
              save={(fields) => correctPosition({ id: post.id, ...heldInput(fields) })}
              onSaved={close}
              cancel={{ words: "No cambiar nada", close }}
            />
          )}
        </div>
      )}
      <RemovePosition id={post.id} words={words} open={task === "remove"} onDone={close} />
    </li>
  );
}
