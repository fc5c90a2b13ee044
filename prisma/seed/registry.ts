import type { Actor } from "#lib/platform/actor";
import { addAlias } from "#lib/registry/commands/aliases";
import { createOffice } from "#lib/registry/commands/offices";
import { createOrganisation, registerOwnOrganisation } from "#lib/registry/commands/organisations";
import { createPerson } from "#lib/registry/commands/people";
import { addPosition } from "#lib/registry/commands/positions";
import { lookUpOffices } from "#lib/registry/queries/offices";
import { organisationNamed } from "#lib/registry/queries/organisations";
import { personNamed } from "#lib/registry/queries/people";
import { postsOn } from "#lib/registry/queries/posts";
import type { CreateOrganisationInput } from "#lib/registry/schema";
import { unnamedInstitution } from "#lib/settings/labels";

type OrganisationFacts = Partial<CreateOrganisationInput> &
  Pick<CreateOrganisationInput, "name" | "kind">;

const absent = { country: "PE", placeId: null, about: "" };
const laConvencion = "0809";

async function organisation(actor: Actor, facts: OrganisationFacts, aliases: string[] = []) {
  const there = await organisationNamed(actor, facts.name);
  const { id } = there ?? (await createOrganisation(actor, { ...absent, ...facts }));
  for (const alias of aliases) {
    if (!(await organisationNamed(actor, alias)))
      await addAlias(actor, { organisationId: id, alias });
  }
  return id;
}

async function office(actor: Actor, name: string): Promise<string> {
  const there = (await lookUpOffices(actor, { text: name })).find((row) => row.name === name);
  return (there ?? (await createOffice(actor, { name, placeId: null }))).id;
}

/** The report shows these posts held during the visit; since when and until when, it does not say. */
const duringTheVisit = {
  heldFrom: "2009-11-29",
  heldTo: "2009-12-03",
  boundsKnown: false,
  source: "Informe del intercambio en Quillabamba, 2009",
};

interface PersonFacts {
  name: string;
  honorific?: string;
  title: string;
  organisationId: string;
  officeId?: string;
}

async function person(actor: Actor, { name, honorific = "", officeId, ...post }: PersonFacts) {
  const there = await personNamed(actor, name);
  const { id } = there ?? (await createPerson(actor, { name, honorific, namesake: false }));
  const known = await postsOn(actor, [id], duringTheVisit.heldFrom);
  if (known.length > 0) return id;
  const held = { ...duringTheVisit, ...post, officeId: officeId ?? null };
  await addPosition(actor, { personId: id, ...held });
  return id;
}

async function organisations(actor: Actor) {
  const own = await registerOwnOrganisation(actor, { name: unnamedInstitution });
  return {
    own: own.id,
    quillacoop: await organisation(
      actor,
      { name: "COOPAC Quillacoop", kind: "savings_credit", placeId: laConvencion },
      ["Quillacoop", "Quillacop", "COOPAC Quillacop"],
    ),
    cocla: await organisation(
      actor,
      {
        ...{ name: "Cooperativa Agraria COCLA", kind: "agrarian", placeId: laConvencion },
        about: "Exportación de café. Comercio Justo.",
      },
      ["COCLA"],
    ),
    actingForLife: await organisation(actor, {
      name: "Acting For Life",
      kind: "ngo",
      country: "FR",
    }),
    ciap: await organisation(actor, { name: "Familia CIAP", kind: "network" }, ["CIAP"]),
    comercioJusto: await organisation(actor, { name: "Comercio Justo", kind: "network" }),
  };
}

type Offices = Record<"lima" | "puno" | "juliaca", string>;
type Organisations = Awaited<ReturnType<typeof organisations>>;

async function people(actor: Actor, { own, quillacoop }: Organisations, offices: Offices) {
  const council = "del Consejo de Administración";
  const ours = (facts: Omit<PersonFacts, "organisationId">) =>
    person(actor, { organisationId: own, ...facts });
  return {
    williamLeyva: await ours({
      name: "William Leyva",
      honorific: "Sr.",
      title: `Presidente ${council}`,
    }),
    ritaSuana: await ours({
      name: "Rita Suaña",
      honorific: "Sra.",
      title: `Vicepresidenta ${council}`,
    }),
    marcoAntonioMendoza: await ours({ name: "Marco Antonio Mendoza", title: "Gerente general" }),
    fernandoPaca: await ours({
      name: "Fernando Paca",
      title: "Administrador",
      officeId: offices.lima,
    }),
    rafaelJauira: await ours({
      name: "Rafael Jauira",
      title: "Administrador",
      officeId: offices.puno,
    }),
    soniaGutierrez: await ours({
      ...{ name: "Sonia Gutierrez", title: "Administradora", officeId: offices.juliaca },
    }),
    ronalGuevara: await person(actor, {
      ...{ name: "Ronal Guevara", honorific: "Econ.", title: "Gerente general" },
      organisationId: quillacoop,
    }),
  };
}

/**
 * Loads the organisations, offices and people that the founding report names, through the commands
 * that everyone uses. What is already there is kept as it is; returns the ids of all.
 */
export async function loadFoundingRegistry(actor: Actor) {
  const known = await organisations(actor);
  const offices = {
    lima: await office(actor, "Lima"),
    puno: await office(actor, "Puno"),
    juliaca: await office(actor, "Juliaca"),
  };
  return { ...known, offices, people: await people(actor, known, offices) };
}
export type FoundingRegistry = Awaited<ReturnType<typeof loadFoundingRegistry>>;
