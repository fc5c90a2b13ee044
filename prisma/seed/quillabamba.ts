import { readFileSync } from "node:fs";
import { paragraphs } from "#lib/editorial/richtext";
import type { EventDraft } from "#lib/events/schema";
import type { FoundingRegistry } from "#seed/registry";

const report = new URL("./pasantia-quillabamba.txt", import.meta.url);

/** Each fact of the report of 2009 in its own field, and its whole text as the body. */
export function quillabambaVisit(registry: FoundingRegistry): Partial<EventDraft> {
  return {
    type: "intercambio",
    title: "Cinco días en Quillabamba para aprender de la COOPAC Quillacoop",
    summary:
      "Una delegación de 18 dirigentes, funcionarios y trabajadores visitó una de las cooperativas más rentables del sistema y a COCLA, de las más importantes en la exportación de café.",
    startsOn: "2009-11-29",
    endsOn: "2009-12-03",
    place: {
      placeId: "0809",
      placeName: "provincia de La Convención, Cusco",
      locality: "Quillabamba",
      venue: "",
    },
    headcount: 18,
    organisations: organisations(registry),
    people: people(registry),
    projects: { named: [], unidentified: 2 },
    purpose:
      "Consolidar y fortalecer nuestra Cooperativa de Ahorro y Crédito, y tomar lecciones para mejorar sus servicios.",
    lessons: statements("leccion", [
      "Cómo se desarrolla el sistema cooperativo en otros lugares y cómo se lleva adelante de manera exitosa.",
      "Una cooperativa puede estar entre las primeras en rentabilidad y crecer, por 45 años, en favor de sus socios.",
      "Hay cooperativas hermanas de otro rubro, como el café, con las que compartimos el Comercio Justo.",
    ]),
    commitments: statements("compromiso", [
      "Tomar lecciones del intercambio para mejorar los servicios de la Cooperativa.",
      "Continuar el proceso de crecimiento sostenido y fortalecimiento general.",
    ]).map((row) => ({ ...row, responsible: "", dueOn: null })),
    body: paragraphs(readFileSync(report, "utf8")),
  };
}

function statements(prefix: string, texts: string[]) {
  return texts.map((text, index) => ({ key: `${prefix}-${index + 1}`, text }));
}

const organisation = { about: "", alsoWritten: "", institutionalYears: null };

function organisations(registry: FoundingRegistry): EventDraft["organisations"] {
  return [
    {
      ...organisation,
      ...{ key: "quillacoop", part: "host", name: "COOPAC Quillacoop", alsoWritten: "Quillacop" },
      organisationId: registry.quillacoop,
      kindLabel: "Cooperativa de ahorro y crédito",
      about: "Según el informe, está en los primeros lugares por su rentabilidad.",
      institutionalYears: 45,
    },
    {
      ...organisation,
      ...{ key: "cocla", part: "visited", name: "Cooperativa Agraria COCLA" },
      organisationId: registry.cocla,
      kindLabel: "Cooperativa agraria",
      about: "Exportación de café. Comercio Justo.",
    },
    {
      ...organisation,
      ...{ key: "acting-for-life", part: "sponsor", name: "Acting For Life" },
      organisationId: registry.actingForLife,
      kindLabel: "ONG, Francia",
    },
    {
      ...organisation,
      ...{ key: "ciap", part: "network", name: "Familia CIAP", kindLabel: "Red" },
      organisationId: registry.ciap,
    },
    {
      ...organisation,
      ...{ key: "comercio-justo", part: "network", name: "Comercio Justo" },
      organisationId: registry.comercioJusto,
      kindLabel: "Movimiento",
    },
  ];
}

type Person = EventDraft["people"][number];

function people({ people: ids, quillacoop }: FoundingRegistry): Person[] {
  const delegate = { honorific: "", office: "", organisationId: null, organisation: "" };
  const row = (key: string, personId: string, facts: Pick<Person, "name" | "role">): Person => ({
    ...delegate,
    ...{ key, personId, ...facts, part: "delegate" },
  });
  const council = "del Consejo de Administración";
  return [
    {
      ...row("leyva", ids.williamLeyva, { name: "William Leyva", role: `Presidente ${council}` }),
      honorific: "Sr.",
    },
    {
      ...row("suana", ids.ritaSuana, { name: "Rita Suaña", role: `Vicepresidenta ${council}` }),
      honorific: "Sra.",
    },
    row("mendoza", ids.marcoAntonioMendoza, {
      name: "Marco Antonio Mendoza",
      role: "Gerente general",
    }),
    {
      ...row("paca", ids.fernandoPaca, { name: "Fernando Paca", role: "Administrador" }),
      office: "Lima",
    },
    {
      ...row("jauira", ids.rafaelJauira, { name: "Rafael Jauira", role: "Administrador" }),
      office: "Puno",
    },
    {
      ...row("gutierrez", ids.soniaGutierrez, { name: "Sonia Gutierrez", role: "Administradora" }),
      office: "Juliaca",
    },
    {
      ...row("guevara", ids.ronalGuevara, { name: "Ronal Guevara", role: "Gerente general" }),
      ...{ part: "host", honorific: "Econ.", organisationId: quillacoop },
      organisation: "COOPAC Quillacoop",
    },
  ];
}
