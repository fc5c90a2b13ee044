"use client";

import type { useMention } from "#components/comments/useMention";
import { counted } from "#lib/platform/dates";

interface Props {
  id: string;
  mention: ReturnType<typeof useMention>;
}

/** Whom the letters after an "@" may mean. The keyboard stays in the text. */
export function MentionList({ id, mention }: Props) {
  const { offers, active, choose } = mention;
  return (
    <>
      {offers.length > 0 && (
        <div className="sugiere" id={id} role="listbox" aria-label="Personas que se pueden nombrar">
          {offers.map((person, at) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled where the text is written.
            <div
              key={person.id}
              id={`${id}-${at}`}
              className="nombrable"
              role="option"
              tabIndex={-1}
              aria-selected={at === active}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(person)}
            >
              {person.name}
            </div>
          ))}
        </div>
      )}
      <p className="oculto" role="status">
        {offers.length > 0 &&
          `${counted(offers.length, "persona", "personas")}: elija con las flechas y Enter.`}
      </p>
    </>
  );
}
