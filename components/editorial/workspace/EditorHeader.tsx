import type { ReactNode } from "react";
import { Kicker } from "#components/editorial/Kicker";
import { kindTexts, signOf, titleOf } from "#components/editorial/kindTexts";
import { StateMark } from "#components/editorial/StateMark";
import type { KindName, State } from "#lib/editorial/schema";

interface Props {
  kind: KindName;
  type: string | null;
  title: string;
  state: State;
  /** Lines under the title. */
  lines: readonly string[];
  children?: ReactNode;
}

/** What is being written, of which kind, and how it stands. */
export function EditorHeader({ kind, type, title, state, lines, children }: Props) {
  const { noun, types } = kindTexts[kind];
  const typeWords = type ? types[type] : "";
  const label = typeWords && typeWords !== noun ? `${noun} · ${typeWords}` : noun;
  return (
    <div className="barra mb-4">
      <div className="titulo-editor">
        <Kicker sign={signOf(kind, type)} label={label}>
          <StateMark state={state} />
        </Kicker>
        <h1 className="mt-3">{titleOf(kind, title)}</h1>
        {lines.map((line) => (
          <p className="gris" key={line}>
            {line}
          </p>
        ))}
      </div>
      {children}
    </div>
  );
}
