"use client";

import { useState } from "react";
import { AccentSample } from "#components/settings/AccentSample";
import { ContrastTable } from "#components/settings/ContrastTable";
import { Field } from "#components/ui/Field";
import { settingLabels } from "#lib/settings/labels";

interface Props {
  hue: number;
  error?: string | undefined;
}

const help =
  "Solo se elige el tono: la claridad es fija, así que siempre se lee. 18 es cochinilla, 85 ocre, 155 verde molle, 255 añil.";

/** The accent's hue with what it looks like while it is being chosen. */
export function AccentField({ hue, error }: Props) {
  const [chosen, setChosen] = useState(hue);
  return (
    <div className="hueco mt-6">
      <Field
        id="accentHue"
        label={`${settingLabels.accentHue}: tono ${chosen}`}
        help={help}
        error={error}
      >
        {(control) => (
          <input
            {...control}
            type="range"
            className="accent-bloque"
            name="accentHue"
            min={0}
            max={359}
            value={chosen}
            onChange={(event) => setChosen(event.target.valueAsNumber)}
          />
        )}
      </Field>
      <div className="par">
        <AccentSample hue={chosen} theme="light" />
        <AccentSample hue={chosen} theme="dark" />
      </div>
      <ContrastTable hue={chosen} />
    </div>
  );
}
