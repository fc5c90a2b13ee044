import type { ComponentProps } from "react";
import { CommentsSection } from "#components/comments/CommentsSection";
import { kindTexts } from "#components/editorial/kindTexts";
import { Story } from "#components/editorial/workspace/Story";
import type { PanelPublication } from "#lib/editorial/queries/panel";

interface Props extends Pick<ComponentProps<typeof Story>, "entries"> {
  publication: PanelPublication;
}

/** What was said of a publication, and what was done to it. */
export function CommentedStory({ publication, entries }: Props) {
  const { id, kind, content } = publication;
  return (
    <>
      <CommentsSection content={content} labels={kindTexts[kind].labels} />
      <Story id={id} entries={entries} />
    </>
  );
}
