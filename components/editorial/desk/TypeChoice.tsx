"use client";

import { kindTexts, signOf } from "#components/editorial/kindTexts";
import { Tocapu } from "#components/editorial/Tocapu";
import type { KindName } from "#lib/editorial/schema";

interface Props {
  kind: KindName;
  question: string;
  chosen: string | null;
  onChoose(type: string): void;
}

/** The types of a kind, each with its sign and its word. */
export function TypeChoice({ kind, question, chosen, onChoose }: Props) {
  return (
    <fieldset className="campo mt-6">
      <legend>{question}</legend>
      <div className="tipos">
        {Object.entries(kindTexts[kind].types).map(([type, label]) => (
          <label key={type} className={type === chosen ? "tipo elegido" : "tipo"}>
            <input
              type="radio"
              name="tipo"
              value={type}
              checked={chosen === type}
              onChange={() => onChoose(type)}
            />
            <Tocapu sign={signOf(kind, type)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
