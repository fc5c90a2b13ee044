"use client";

import { DraftBar } from "#components/intake/DraftBar";
import { ProposalList } from "#components/intake/ProposalList";
import { SourceForm } from "#components/intake/SourceForm";
import { SourceText } from "#components/intake/SourceText";
import { TwinNote } from "#components/intake/TwinNote";
import { useActive } from "#components/intake/useActive";
import { useReading } from "#components/intake/useReading";
import { Button } from "#components/ui/Button";
import { Note } from "#components/ui/Note";
import { counted } from "#lib/platform/dates";

/** A pasted report at the left, what was read in it at the right, each tied to the words it came from. */
export function IntakeDesk({ owner }: { owner: string }) {
  const work = useReading(owner);
  const active = useActive();
  const { desk, all } = work;
  if (!desk.reading) return <SourceForm work={work} />;
  const read = all.filter(({ proposal }) => proposal.spans.length > 0);
  return (
    <>
      <Note
        tone="info"
        title={`Leímos su relato y proponemos ${counted(read.length, "dato", "datos")}.`}
        live
      >
        Cada uno está subrayado en el texto de donde salió.{" "}
        <b>Ningún dato entra al informe hasta que usted lo acepte.</b>
      </Note>
      <TwinNote twins={desk.reading.twins} />
      <div className="cotejo">
        <section className="lado-relato" aria-labelledby="relato-titulo">
          <h2 className="titulo-p" id="relato-titulo">
            Su relato{" "}
            <span className="cuantos">{desk.text.length.toLocaleString("en-US")} letras</span>
          </h2>
          <SourceText text={desk.text} all={all} active={active} />
          <p className="acciones mt-3">
            <Button variant="plain" onClick={work.back}>
              Cambiar el relato
            </Button>
          </p>
        </section>
        <ProposalList work={work} active={active} />
      </div>
      <DraftBar work={work} active={active} />
    </>
  );
}
