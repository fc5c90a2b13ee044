import { describe, expect, it } from "vitest";
import { eventArticle } from "#lib/events/article";
import { commitmentState, commitmentsCaption } from "#lib/events/commitments";
import {
  delegationSummary,
  headcountShares,
  titledName,
  unnamedRange,
} from "#lib/events/delegation";
import {
  contactLead,
  contactsOf,
  organisationFacts,
  organisationSentences,
  organisationsMet,
  otherPeople,
} from "#lib/events/organisations";
import { eventParts } from "#lib/events/parts";
import { eventDraft } from "#lib/events/schema";
import { eventWords, isToCome } from "#lib/events/wording";

type Given = Parameters<typeof eventDraft.parse>[0];
const article = (given: Given) => eventArticle(eventDraft.parse(given));
const delegate = (name: string) => ({ key: name, name });

describe("delegation", () => {
  const people = [delegate("Uno"), delegate("Dos")];

  it("counts whom the informe names and whom it does not", () => {
    const event = article({ headcount: 18, people });
    expect(delegationSummary(event, false)).toBe(
      "18 personas: 2 identificadas y 16 sin nombre en el informe. Los cargos son los de la fecha del evento.",
    );
    expect(unnamedRange(event, 2)).toBe("Participantes 3 a 18");
    expect(unnamedRange(article({ headcount: 3 }), 2)).toBe("Participante 3");
    expect(unnamedRange(article({ headcount: 2 }), 2)).toBe("");
  });

  it("says that the total is unknown instead of counting names", () => {
    expect(delegationSummary(article({ people }), false)).toContain(
      "2 personas con nombre. El informe no dice el total.",
    );
    expect(unnamedRange(article({ people }), 2)).toBe("");
  });

  it("speaks of people to be confirmed while the event is still to come", () => {
    expect(delegationSummary(article({ headcount: 3, people: [delegate("Uno")] }), true)).toBe(
      "3 personas: 1 con nombre y 2 por confirmar.",
    );
  });

  it("shows women, men and who did not declare, only when something was given", () => {
    expect(headcountShares(article({ headcount: 18 }))).toBe("");
    expect(headcountShares(article({ headcount: 18, women: 1, men: 10 }))).toBe(
      "1 mujer, 10 hombres, 7 sin declarar",
    );
    expect(headcountShares(article({ headcount: 2, women: 1, men: 1 }))).toBe("1 mujer, 1 hombre");
  });
});

describe("the place", () => {
  const place = (locality: string, placeName: string) =>
    article({ place: { locality, placeName } }).place;

  it.each([
    ["Ilave", "distrito de Ilave, El Collao, Puno", "Ilave, El Collao, Puno"],
    ["ilave ", "distrito de Ilave, El Collao, Puno", "Ilave, El Collao, Puno"],
    ["Puno", "distrito de Puno, Puno, Puno", "Puno"],
    ["Puno", "departamento de Puno", "Puno"],
    [
      "Camicachi",
      "distrito de Ilave, El Collao, Puno",
      "Camicachi, distrito de Ilave, El Collao, Puno",
    ],
    [
      "Quillabamba",
      "provincia de La Convención, Cusco",
      "Quillabamba, provincia de La Convención, Cusco",
    ],
    ["Ilave", "", "Ilave"],
    ["", "distrito de Ilave, El Collao, Puno", "distrito de Ilave, El Collao, Puno"],
  ])("says %j in %j once", (locality, placeName, shown) => {
    expect(place(locality, placeName)).toBe(shown);
  });
});

describe("organisations", () => {
  const event = article({
    type: "intercambio",
    startsOn: "2009-11-29",
    organisations: [
      {
        ...{ key: "1", name: "Anfitriona", part: "host", kindLabel: "Cooperativa de ahorro" },
        institutionalYears: 45,
      },
      { key: "2", name: "Visitada", part: "visited", about: "Exporta café" },
      { key: "3", name: "Donante", part: "sponsor", kindLabel: "ONG", about: "Francia" },
    ],
    people: [
      {
        ...{ key: "1", name: "Persona", honorific: "Econ.", part: "host" },
        ...{ role: "Gerente General", organisation: "Anfitriona" },
      },
      { key: "2", name: "Otra", part: "host", organisation: "Desconocida" },
    ],
  });

  it("tells a host with its age at that date and the person who spoke for it", () => {
    const [host] = organisationsMet(event);
    expect(host && organisationSentences(host, event)).toEqual([
      "Cooperativa de ahorro.",
      "Anfitriona.",
      "45 años de vida institucional en 2009.",
    ]);
    const [contact] = host ? contactsOf(host, event) : [];
    expect(contact && [contactLead(contact, event), titledName(contact)]).toEqual([
      "Gerente General en 2009",
      "Econ. Persona",
    ]);
  });

  it("keeps a sponsor's details with the key facts, and only names the host there", () => {
    const found = organisationFacts(event).map(({ label, organisations }) => [
      label,
      organisations,
    ]);
    expect(found).toEqual([
      ["Anfitriona", [{ name: "Anfitriona", page: undefined, detail: "" }]],
      ["Con el apoyo de", [{ name: "Donante", page: undefined, detail: "ONG · Francia" }]],
    ]);
  });

  it("loses nobody: who belongs to no organisation shown is told apart", () => {
    expect(otherPeople(event).map((person) => person.name)).toEqual(["Otra"]);
  });
});

describe("tense", () => {
  const today = "2026-11-23";

  it("reads as a notice until its first day", () => {
    expect(isToCome({ startsOn: "2026-11-24" }, today)).toBe(true);
    expect(isToCome({ startsOn: today }, today)).toBe(false);
    expect(isToCome({ startsOn: null }, today)).toBe(false);
  });

  it("asks who will go before, and who went after", () => {
    const journey = { type: "intercambio", startsOn: "2026-12-01" } as const;
    expect(eventWords(journey, today)).toMatchObject({
      body: "Qué pasará",
      people: "Quiénes irán",
    });
    expect(eventWords(journey, "2026-12-02")).toMatchObject({
      body: "Qué pasó",
      people: "Quiénes viajaron",
      roleColumn: "Cargo en 2026",
    });
    expect(eventWords({ ...journey, type: "visita_recibida" }, today).organisations).toBe(
      "Quiénes nos visitarán",
    );
  });
});

describe("parts", () => {
  it("shows only the sections that have something to say", () => {
    const event = article({
      type: "otro",
      purpose: "Reunirse",
      lessons: [{ key: "1", text: "Una" }],
    });
    const parts = eventParts(event, eventWords(event, "2026-11-23"));
    expect(parts.map(({ id, count }) => [id, count])).toEqual([
      ["proposito", null],
      ["lecciones", 1],
    ]);
  });
});

describe("commitments", () => {
  const base = { text: "Repetir", responsible: "Gerencia", dueOn: "2026-12-01" };

  it("is to be settled until it has both a person and a date", () => {
    expect(commitmentState({ ...base, responsible: "" }, "2026-11-23").text).toBe("Por precisar");
    expect(commitmentState({ ...base, dueOn: null }, "2026-11-23").text).toBe("Por precisar");
    expect(commitmentState(base, "2026-12-01").text).toBe("Abierto");
    expect(commitmentState(base, "2026-12-02").text).toBe("Pasó el plazo");
  });

  it("says what the document leaves out", () => {
    expect(commitmentsCaption([{ ...base, responsible: "", dueOn: null }])).toBe(
      "El informe no registra responsables ni plazos.",
    );
    expect(commitmentsCaption([base])).toBe("");
  });
});
