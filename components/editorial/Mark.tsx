import type { ReactNode } from "react";
import type { Tone } from "#lib/editorial/labels";
import { type MarkName, marks, signSize, threadPath } from "#lib/editorial/tocapu";

interface Props {
  mark: MarkName;
  tone?: Tone;
  children: ReactNode;
}

/** A state told three ways: shape, word and colour, so that it also reads in black and white. */
export function Mark({ mark, tone = "neutral", children }: Props) {
  return (
    <span className={tone === "neutral" ? "sello" : `sello ${tone}`}>
      <svg viewBox={`0 0 ${signSize} ${signSize}`} aria-hidden="true">
        <path d={threadPath(marks[mark])} />
      </svg>
      {children}
    </span>
  );
}
