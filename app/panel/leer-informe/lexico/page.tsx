import type { Metadata } from "next";
import { Sheet } from "#components/accounts/Sheet";
import { IntakeTabs } from "#components/intake/IntakeTabs";
import { LexiconTables } from "#components/intake/LexiconTables";
import { IgnoreForm, VariantForm } from "#components/intake/TeachForms";
import { Button } from "#components/ui/Button";
import { TextField } from "#components/ui/Field";
import type { SearchParams } from "#lib/editorial/panelAddress";
import { lexiconAddress } from "#lib/intake/address";
import { canReadReports } from "#lib/intake/policy";
import { lexiconAliases, lexiconTerms } from "#lib/intake/queries/lexicon";
import { pageActor } from "#lib/platform/page";

export const metadata: Metadata = { title: "Léxico de la lectura" };

export default async function LexiconPage(props: { searchParams: Promise<SearchParams> }) {
  const { texto } = await props.searchParams;
  const actor = await pageActor(canReadReports, lexiconAddress);
  const text = typeof texto === "string" ? texto.slice(0, 100) : "";
  const [terms, aliases] = await Promise.all([lexiconTerms(actor), lexiconAliases(actor, text)]);
  return (
    <>
      <header className="barra">
        <div>
          <h1>Léxico de la lectura</h1>
          <p className="gris">
            Lo que la lectura sabe además de los nombres del directorio: se aprende con cada
            corrección, y aquí se ve y se cambia.
          </p>
        </div>
      </header>
      <IntakeTabs current={lexiconAddress} />
      <div className="max-w-[52rem]">
        <form method="get" className="con-varias" action={lexiconAddress}>
          <TextField name="texto" label="Buscar una organización" defaultValue={text} />
          <Button type="submit">Buscar</Button>
        </form>
        <LexiconTables terms={terms} aliases={aliases} />
        <Sheet title="Otra manera de escribir a una persona">
          <VariantForm />
        </Sheet>
        <Sheet title="Palabras que no son un nombre">
          <IgnoreForm />
        </Sheet>
      </div>
    </>
  );
}
