"use client";

import { HeadEntries } from "#components/editorial/form/HeadEntries";
import { Sheet } from "#components/editorial/form/Sheet";
import { RichTextEntry } from "#components/editorial/richtext/RichTextEntry";
import type { Step } from "#components/editorial/workspace/Steps";
import { PageDocuments } from "#components/pages/form/PageDocuments";
import { pageTypeLabels } from "#lib/pages/labels";

/** The parts of the form, in order. */
export const pageSteps: readonly Step[] = [
  { id: "datos", label: "Datos" },
  { id: "texto", label: "Texto" },
  { id: "documentos", label: "Documentos" },
];

/** Every field of a page. */
export function PageForm() {
  return (
    <>
      <Sheet id="datos" title="Datos de la página">
        <HeadEntries
          typeLabel="Tipo de página"
          types={pageTypeLabels}
          titleHelp="Corto, como irá en el menú: «Quiénes somos», «Transparencia»."
          titleMax={120}
          summaryHelp="Qué encuentra aquí quien lee."
        />
      </Sheet>
      <Sheet id="texto" title="Texto">
        <RichTextEntry
          path="body"
          label="Texto de la página"
          help="Puede pegar el texto de un documento: se conservan títulos, listas, citas y enlaces."
        />
      </Sheet>
      <Sheet id="documentos" title="Documentos">
        <PageDocuments />
      </Sheet>
    </>
  );
}
