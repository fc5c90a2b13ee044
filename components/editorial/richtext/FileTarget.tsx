"use client";

import { useState } from "react";
import type { Subject } from "#components/editorial/richtext/link";
import { MediaPicker } from "#components/media/MediaPicker";
import { Button } from "#components/ui/Button";

interface Props {
  subject: Subject;
  error: string | undefined;
  onChange(subject: Subject): void;
}

/** A document of the library as the target of a link. */
export function FileTarget({ subject, error, onChange }: Props) {
  const [picking, setPicking] = useState(false);
  return (
    <div className={error ? "campo con-error" : "campo"}>
      <p>{subject.id ? `Elegido: «${subject.name}».` : "Elija un documento de la biblioteca."}</p>
      <p className="mt-3">
        <Button onClick={() => setPicking(true)}>Elegir de la biblioteca</Button>
      </p>
      {error && !subject.id && <p className="error">Elija un documento de la biblioteca.</p>}
      <MediaPicker
        sort="document"
        open={picking}
        picked={subject.id ? [subject.id] : []}
        onClose={() => setPicking(false)}
        onPick={({ id, title }) => {
          onChange({ id, name: title });
          setPicking(false);
        }}
      />
    </div>
  );
}
