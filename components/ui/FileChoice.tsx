"use client";

import { useState } from "react";
import type { ControlProps } from "#components/ui/Field";

interface Props {
  control: ControlProps;
  name: string;
  accept: string;
}

/** A file input whose words are ours: the browser's own follow its language, not the page's. */
export function FileChoice({ control, name, accept }: Props) {
  const [chosen, setChosen] = useState("");
  return (
    <div className="archivo">
      <input
        {...control}
        className="oculto"
        type="file"
        name={name}
        accept={accept}
        onChange={(event) => setChosen(event.target.files?.[0]?.name ?? "")}
      />
      <label className="boton" htmlFor={control.id}>
        Elegir archivo
      </label>
      <span className="gris">{chosen || "Ningún archivo elegido"}</span>
    </div>
  );
}
