"use client";

import { heldInput, type OwnOffices, PositionForm } from "#components/registry/PositionForm";
import { PositionItem } from "#components/registry/PositionItem";
import { useSheet } from "#components/registry/useSheet";
import { Button } from "#components/ui/Button";
import { addPosition } from "#lib/registry/actions";
import { noPosts } from "#lib/registry/labels";
import type { HeldPost } from "#lib/registry/queries/posts";

interface Props {
  personId: string;
  posts: HeldPost[];
  /** Null for those who only read. */
  own: OwnOffices | null;
}

const blank = {
  officeId: "",
  title: "",
  heldFrom: null,
  heldTo: null,
  boundsKnown: true,
  source: "",
};

/** The posts of a person, the newest first, and the form that adds one. */
export function PersonPositions({ personId, posts, own }: Props) {
  const { task, sheet, opens, close } = useSheet<"add">();
  return (
    <>
      {posts.length === 0 && <p className="gris">{noPosts}.</p>}
      <ol>
        {posts.map((post) => (
          <PositionItem key={post.id} post={post} own={own} />
        ))}
      </ol>
      {own && (
        <p className="my-[1rem]">
          <Button {...opens("add")}>Agregar un cargo</Button>
        </p>
      )}
      {own && task && (
        <div className="abierta" ref={sheet}>
          <PositionForm
            initial={{ ...blank, organisation: own.organisation }}
            own={own}
            verb="Agregar el cargo"
            save={(fields) => addPosition({ personId, ...heldInput(fields) })}
            onSaved={close}
            cancel={{ words: "No agregarlo", close }}
          />
        </div>
      )}
    </>
  );
}
