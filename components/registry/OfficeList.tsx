"use client";

import { OfficeForm } from "#components/registry/OfficeForm";
import { useSheet } from "#components/registry/useSheet";
import { Button } from "#components/ui/Button";
import { officeFacts } from "#lib/registry/labels";
import type { OfficeItem } from "#lib/registry/queries/offices";

interface Props {
  offices: OfficeItem[];
  writable: boolean;
}

const blank = { name: "", place: { id: null, name: "" }, open: true };

function fieldsOf({ name, placeId, place, open }: OfficeItem) {
  return { name, place: { id: placeId, name: place }, open };
}

function OfficeRow({ office, writable }: { office: OfficeItem; writable: boolean }) {
  const { task, sheet, opens, close } = useSheet<"correct">();
  return (
    <li className="border-t border-[var(--linea)] py-[0.75rem]">
      <div className="flex justify-between items-center">
        <p>
          <b>{office.name}</b>
          <br />
          <span className="gris">{officeFacts(office)}</span>
        </p>
        {writable && (
          <Button
            variant="plain"
            aria-label={`Corregir la oficina ${office.name}`}
            {...opens("correct")}
          >
            Corregir
          </Button>
        )}
      </div>
      {task && (
        <div className="abierta" ref={sheet}>
          <OfficeForm id={office.id} initial={fieldsOf(office)} onDone={close} />
        </div>
      )}
    </li>
  );
}

/** The offices of our own cooperative, each with its form, and one to add another. */
export function OfficeList({ offices, writable }: Props) {
  const { task, sheet, opens, close } = useSheet<"add">();
  return (
    <>
      {offices.length === 0 && <p className="gris">Aún no hay oficinas.</p>}
      <ul>
        {offices.map((office) => (
          <OfficeRow key={office.id} office={office} writable={writable} />
        ))}
      </ul>
      {writable && (
        <p className="my-[1rem]">
          <Button {...opens("add")}>Agregar una oficina</Button>
        </p>
      )}
      {task && (
        <div className="abierta" ref={sheet}>
          <OfficeForm id={null} initial={blank} onDone={close} />
        </div>
      )}
    </>
  );
}
