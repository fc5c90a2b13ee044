"use client";

import { useState } from "react";
import { OfficeForm } from "#components/registry/OfficeForm";
import { Button } from "#components/ui/Button";
import { officeLine } from "#lib/registry/labels";
import type { OfficeItem } from "#lib/registry/queries/offices";

interface Props {
  offices: OfficeItem[];
  writable: boolean;
}

const blank = { name: "", place: { id: null, name: "" }, open: true };

function fieldsOf({ name, placeId, place, open }: OfficeItem) {
  return { name, place: { id: placeId, name: place }, open };
}

/** The offices of our own cooperative, each with its form, and one to add another. */
export function OfficeList({ offices, writable }: Props) {
  const [editing, setEditing] = useState<string | null>(null);
  const close = () => setEditing(null);
  return (
    <>
      <ul>
        {offices.map((office) => (
          <li key={office.id} className="border-t border-[var(--linea)] py-[0.75rem]">
            <p>
              <b>{office.name}</b>
            </p>
            <p className="gris">{officeLine(office)}</p>
            {editing === office.id ? (
              <div className="abierta">
                <OfficeForm
                  id={office.id}
                  initial={fieldsOf(office)}
                  onSaved={close}
                  onCancel={close}
                />
              </div>
            ) : (
              writable && (
                <Button
                  variant="plain"
                  onClick={() => setEditing(office.id)}
                  aria-label={`Corregir la oficina ${office.name}`}
                >
                  Corregir
                </Button>
              )
            )}
          </li>
        ))}
      </ul>
      {writable && editing !== "nueva" && (
        <p className="mt-[1rem]">
          <Button onClick={() => setEditing("nueva")}>Agregar una oficina</Button>
        </p>
      )}
      {editing === "nueva" && (
        <div className="abierta">
          <OfficeForm id={null} initial={blank} onSaved={close} onCancel={close} />
        </div>
      )}
    </>
  );
}
