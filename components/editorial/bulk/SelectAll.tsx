"use client";

import { useEffect, useRef, useState } from "react";
import { counted } from "#lib/platform/dates";

const boxesOf = (form: HTMLFormElement) => [
  ...form.querySelectorAll<HTMLInputElement>('tbody input[name="id"]'),
];

/** Chooses every row of the page, or none; without scripts it does not show. */
export function SelectAll() {
  const all = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState(-1);

  useEffect(() => {
    const form = all.current?.form;
    if (!form) return;
    const count = () => {
      const boxes = boxesOf(form);
      const marked = boxes.filter((box) => box.checked).length;
      setChosen(marked);
      if (!all.current) return;
      all.current.checked = marked > 0 && marked === boxes.length;
      all.current.indeterminate = marked > 0 && marked < boxes.length;
    };
    count();
    form.addEventListener("change", count);
    return () => form.removeEventListener("change", count);
  }, []);

  function chooseAll(checked: boolean): void {
    const form = all.current?.form;
    if (form) for (const box of boxesOf(form)) box.checked = checked;
  }

  return (
    <>
      <label hidden={chosen < 0}>
        <span className="oculto">Elegir todas las de esta página</span>
        <input ref={all} type="checkbox" onChange={(event) => chooseAll(event.target.checked)} />
      </label>
      <span className="oculto" role="status">
        {chosen > 0 ? `${counted(chosen, "publicación elegida", "publicaciones elegidas")}` : ""}
      </span>
    </>
  );
}
