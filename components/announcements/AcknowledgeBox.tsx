import { Button } from "#components/ui/Button";
import { Note } from "#components/ui/Note";
import { acknowledge } from "#lib/announcements/actions";
import type { AcknowledgeNotice } from "#lib/announcements/address";
import type { OwnReading } from "#lib/announcements/queries/own";
import { fullInstant } from "#lib/platform/dates";

interface Props {
  publicationId: string;
  slug: string;
  /** The version that is shown. */
  number: number;
  reading: OwnReading | undefined;
  notice: AcknowledgeNotice | null;
}

function Given({ reading, number }: { reading: OwnReading; number: number }) {
  const older = reading.number !== null && reading.number < number;
  return (
    <p className="mt-3">
      Dejó constancia el {fullInstant(reading.at)}
      {reading.number !== null && `, de la versión ${reading.number}`}.
      {older && ` Desde entonces cambió: esta es la versión ${number}.`}
    </p>
  );
}

/** Where a reader says "he leído": a plain form, which needs no script. Once said, it is shown. */
export function AcknowledgeBox({ publicationId, slug, number, reading, notice }: Props) {
  return (
    <section className="seccion no-imprimir" id="leido" aria-labelledby="leido-titulo">
      <div className="escalon leido">
        <h2 id="leido-titulo">He leído este comunicado</h2>
        {notice === "cambio" && !reading && (
          <Note tone="aviso" title="El comunicado cambió mientras usted lo leía." live>
            Esta es la versión nueva: léala y confirme.
          </Note>
        )}
        {reading ? (
          <Given reading={reading} number={number} />
        ) : (
          <form action={acknowledge}>
            <input type="hidden" name="publicationId" value={publicationId} />
            <input type="hidden" name="slug" value={slug} />
            <input type="hidden" name="number" value={number} />
            <p className="mt-3 mb-4">
              No es obligatorio. La cooperativa verá su nombre entre quienes ya lo leyeron.
            </p>
            <Button variant="primary" type="submit">
              He leído este comunicado
            </Button>
          </form>
        )}
      </div>
    </section>
  );
}
