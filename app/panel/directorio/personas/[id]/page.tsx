import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PersonForm } from "#components/registry/PersonForm";
import { PersonPositions } from "#components/registry/PersonPositions";
import { RecordPage } from "#components/registry/RecordPage";
import type { Actor } from "#lib/platform/actor";
import { pageActor } from "#lib/platform/page";
import { personAddress } from "#lib/registry/address";
import { postWords } from "#lib/registry/labels";
import { canReadRegistry, canWriteRegistry } from "#lib/registry/policy";
import { appearances } from "#lib/registry/queries/appearances";
import { registryHistory } from "#lib/registry/queries/history";
import { offices } from "#lib/registry/queries/offices";
import { ownOrganisation } from "#lib/registry/queries/organisations";
import { person } from "#lib/registry/queries/people";

export const metadata: Metadata = { title: "Persona · Directorio" };

async function ownOffices(actor: Actor) {
  const [own, rows] = await Promise.all([ownOrganisation(actor), offices(actor)]);
  return {
    organisation: own ?? { id: null, name: "" },
    offices: rows.map(({ id, name }) => ({ value: id, label: name })),
  };
}

export default async function PersonPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const actor = await pageActor(canReadRegistry, personAddress(id));
  const row = await person(actor, id);
  if (!row) notFound();
  const [own, events, entries] = await Promise.all([
    canWriteRegistry(actor) ? ownOffices(actor) : null,
    appearances(actor, { participants: { some: { personId: id } } }),
    registryHistory(actor, "person", id),
  ]);
  const { name, honorific, posts } = row;
  const [latest] = posts;
  const title = [honorific, name].filter(Boolean).join(" ");
  return (
    <RecordPage
      section="people"
      title={title}
      line={latest && postWords(latest)}
      known={{ events, entries }}
    >
      <section className="hoja">
        <h2>Cargos</h2>
        <PersonPositions personId={id} posts={posts} own={own} />
      </section>
      {own && (
        <section className="hoja">
          <h2>Datos</h2>
          <PersonForm id={id} initial={{ name, honorific }} />
        </section>
      )}
    </RecordPage>
  );
}
