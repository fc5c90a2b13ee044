import type { Metadata } from "next";
import { HelpIndex } from "#components/help/HelpIndex";
import { HelpResults } from "#components/help/HelpResults";
import { HelpSearch } from "#components/help/HelpSearch";
import { canReadHelp } from "#lib/help/policy";
import { helpAddress } from "#lib/help/screens";
import { pageActor } from "#lib/platform/page";

export const metadata: Metadata = { title: "Ayuda" };

interface Props {
  searchParams: Promise<{ texto?: string | string[] }>;
}

export default async function HelpPage({ searchParams }: Props) {
  await pageActor(canReadHelp, helpAddress);
  const { texto } = await searchParams;
  const text = typeof texto === "string" ? texto.trim().slice(0, 100) : "";
  return (
    <>
      <header className="barra">
        <div>
          <h1>Ayuda</h1>
          <p className="gris">Cómo se hace cada tarea, paso por paso.</p>
        </div>
      </header>
      <HelpSearch text={text} />
      {text ? <HelpResults text={text} /> : <HelpIndex />}
    </>
  );
}
