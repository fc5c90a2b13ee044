import type { Metadata } from "next";
import { StartForm } from "#components/editorial/desk/StartForm";
import { kindTexts } from "#components/editorial/kindTexts";
import { Breadcrumbs } from "#components/ui/Breadcrumbs";
import {
  kindFromWord,
  listAddress,
  type SearchParams,
  startAddress,
} from "#lib/editorial/panelAddress";
import { canCreate } from "#lib/editorial/policy";
import type { KindName } from "#lib/editorial/schema";
import { deskAddress } from "#lib/intake/address";
import { pageActor } from "#lib/platform/page";

const titles: Record<KindName, string> = {
  event: "Contar un evento",
  announcement: "Escribir un comunicado",
  page: "Escribir una página",
};

interface Props {
  searchParams: Promise<SearchParams>;
}

const askedKind = async ({ searchParams }: Props): Promise<KindName> =>
  kindFromWord((await searchParams).tipo) ?? "event";

/** The type that the address asks for, if this kind has it. */
async function askedType({ searchParams }: Props, kind: KindName): Promise<string | null> {
  const { clase } = await searchParams;
  return Object.keys(kindTexts[kind].types).find((type) => type === clase) ?? null;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: titles[await askedKind(props)] };
}

export default async function StartPage(props: Props) {
  const kind = await askedKind(props);
  await pageActor(canCreate, startAddress(kind));
  return (
    <>
      <Breadcrumbs
        items={[{ label: "Publicaciones", href: listAddress({}) }, { label: titles[kind] }]}
      />
      <div className="barra">
        <h1>{titles[kind]}</h1>
      </div>
      {kind === "event" && (
        <p className="mb-6">
          ¿Ya está escrito? <a href={deskAddress}>Traiga el informe como está</a> y reciba el
          borrador con sus datos en su lugar.
        </p>
      )}
      <StartForm kind={kind} asked={await askedType(props, kind)} />
    </>
  );
}
