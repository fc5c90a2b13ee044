"use client";

import { useComments } from "#components/comments/CommentsContext";
import { mentionParts } from "#lib/comments/mentions";
import type { Remark } from "#lib/comments/queries";
import { momentWords } from "#lib/editorial/moments";

/** One remark: who, when, of which version if that is another by now, and what was said. */
export function RemarkView({ remark }: { remark: Remark }) {
  const { people } = useComments();
  const { authorName, at, changed, number, text } = remark;
  return (
    <>
      <p className="dice" suppressHydrationWarning>
        <b>{authorName}</b>{" "}
        <time className="gris" dateTime={new Date(at).toISOString()}>
          {momentWords(new Date(at))}
        </time>
        {changed && <span className="gris"> · sobre la versión {number}</span>}
      </p>
      <p className="texto-plano">
        {mentionParts(text, people).map((part, index) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: a remark never changes
          part.isMention ? <b key={index}>{part.text}</b> : part.text,
        )}
      </p>
    </>
  );
}
