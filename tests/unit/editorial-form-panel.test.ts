import { describe, expect, it } from "vitest";
import { announcementFieldLabels } from "#lib/announcements/labels";
import { announcementFieldText } from "#lib/announcements/outline";
import { announcementDraft } from "#lib/announcements/schema";
import { allowancesOf } from "#lib/editorial/allowances";
import { greetingAt, momentWords, timeWords } from "#lib/editorial/moments";
import {
  kindFromWord,
  listAddress,
  readListAddress,
  stageWords,
  startAddress,
} from "#lib/editorial/panelAddress";
import { stages } from "#lib/editorial/schema";
import { type StoryEntry, storyOf } from "#lib/editorial/story";
import { delegationWords } from "#lib/events/delegationCount";
import { eventFieldLabels } from "#lib/events/labels";
import { eventFieldText } from "#lib/events/outline";
import { eventDraft } from "#lib/events/schema";
import { limaInstant } from "#lib/platform/clock";
import { paperActor } from "#tests/support/actors";
import { publishableEvent } from "#tests/support/drafts";

const now = new Date("2026-11-22T15:42:00Z");
const plain = (text: string) => text.replaceAll("\u00a0", " ");

describe("moments in Lima", () => {
  it("are told beside now", () => {
    expect(plain(momentWords(now, now))).toBe("hoy, 10:42 a. m.");
    expect(plain(momentWords(new Date("2026-11-22T04:59:00Z"), now))).toBe("ayer, 11:59 p. m.");
    expect(plain(momentWords(new Date("2026-11-24T12:00:00Z"), now))).toBe(
      "el martes 24, 7:00 a. m.",
    );
    expect(plain(momentWords(new Date("2026-10-12T14:00:00Z"), now))).toBe(
      "el 12 oct 2026, 9:00 a. m.",
    );
    expect(plain(timeWords(now))).toBe("10:42 a. m.");
  });

  it("greet by the hour of Lima, not of the server", () => {
    expect(greetingAt(new Date("2026-11-22T16:59:00Z"))).toBe("Buenos días");
    expect(greetingAt(new Date("2026-11-22T17:00:00Z"))).toBe("Buenas tardes");
    expect(greetingAt(new Date("2026-11-22T02:00:00Z"))).toBe("Buenas noches");
  });

  it("come from a day and a time", () => {
    expect(limaInstant("2026-12-24", "07:30")?.toISOString()).toBe("2026-12-24T12:30:00.000Z");
    expect(limaInstant("24/12/2026", "07:30")).toBeNull();
    expect(limaInstant("2026-02-31", "07:30")).toBeNull();
    expect(limaInstant("2026-12-24", "")).toBeNull();
  });
});

describe("addresses of the panel", () => {
  it("say and read the same filter", () => {
    for (const stage of [...stages, "settled"] as const) {
      const asked = { text: "asamblea 2026", kind: "event", stage, after: "x_y" } as const;
      const filter = { ...asked, care: "overdue" } as const;
      const query = Object.fromEntries(new URL(listAddress(filter), "http://a").searchParams);
      expect(readListAddress(query)).toEqual(filter);
    }
    expect(new Set(Object.values(stageWords)).size).toBe(stages.length + 1);
  });

  it("leave out what is not asked and what is not understood", () => {
    expect(listAddress({})).toBe("/panel/publicaciones");
    expect(readListAddress({ estado: "otro", tipo: ["evento"] })).toEqual({
      ...{ text: "", kind: null, stage: null, care: null, after: null },
    });
    expect(startAddress("announcement")).toBe("/panel/publicaciones/nueva?tipo=comunicado");
    expect(startAddress("page", "institucional")).toBe(
      "/panel/publicaciones/nueva?tipo=pagina&clase=institucional",
    );
    expect(kindFromWord("evento")).toBe("event");
  });
});

describe("the history of a publication", () => {
  const entry = (id: number, verb: string, more: Partial<StoryEntry> = {}): StoryEntry => ({
    ...{ id: BigInt(id), verb, actorName: "Redactora de prueba", at: now, data: {} },
    ...more,
  });

  it("tells saves in a row as one step", () => {
    const saved = [4, 3, 2].map((number) => entry(number, "saved", { data: { number, note: "" } }));
    const [first, ...others] = storyOf([...saved, entry(1, "created")]);
    expect(first?.did).toBe("guardó las versiones 2 a 4");
    expect(others.map((step) => step.did)).toEqual(["empezó el borrador"]);
  });

  it("quotes notes and reasons", () => {
    const note = "Aclare la fecha.";
    expect(storyOf([entry(1, "sent_back", { data: { note } })])[0]?.quote).toBe(note);
    expect(storyOf([entry(1, "withdrawn", { data: { reason: "Error." } })])[0]?.quote).toBe(
      "Error.",
    );
  });

  it("tells what failed at its hour as nobody's doing", () => {
    const data = { action: "publish", returned: true, note: "Falta corregir un enlace." };
    expect(storyOf([entry(1, "schedule_failed", { data })])[0]).toMatchObject({
      who: "",
      did: "No se publicó a la hora programada y volvió a quien la escribe",
    });
  });

  it("tells who prepared and who approved", () => {
    const names = { preparedBy: "Redactora de prueba", approvedBy: "Editor de prueba" };
    const published = (actorName: string, more = {}) =>
      storyOf([entry(1, "published", { actorName, data: { number: 3, ...names, ...more } })])[0]
        ?.did;
    expect(published("Editor de prueba")).toBe(
      "aprobó y publicó la versión 3, preparada por Redactora de prueba",
    );
    expect(published("Publicación programada")).toMatch(
      /publicó la versión 3.*aprobada por Editor/,
    );
    expect(published("Redactora de prueba", { forced: true })).toBe(
      "publicó la versión 3 sin segunda persona",
    );
  });

  it("stands data it does not know", () => {
    expect(storyOf([entry(1, "scheduled", { data: null })])[0]?.did).toBe(
      "la aprobó y la programó",
    );
  });
});

describe("what somebody may do", () => {
  it("follows from the publication and from who sent it", () => {
    const author = paperActor("reviewer");
    const status = { kind: "event", stage: "in_review", hasLive: false } as const;
    const own = { ...status, authorId: author.id, submittedById: author.id };
    expect(allowancesOf(author, own)).toMatchObject({
      ...{ publish: false, sendBack: true, save: false, isSubmitter: true, forcePublish: false },
    });
    expect(allowancesOf(paperActor("reviewer"), own)).toMatchObject({
      ...{ publish: true, schedule: true, sendBack: true, isSubmitter: false },
    });
    expect(allowancesOf(paperActor("staff"), own)).toMatchObject({
      publish: false,
      sendBack: false,
    });
  });
});

describe("a content in plain lines", () => {
  const event = eventDraft.parse(publishableEvent());

  it("has words for every field of every kind", () => {
    // Only a content that was read from a text says where it came from.
    const fields = [...Object.keys(event), "evidence"].sort();
    expect(Object.keys(eventFieldLabels).sort()).toEqual(fields);
    const draft = announcementDraft.parse({});
    expect(Object.keys(announcementFieldLabels).sort()).toEqual(Object.keys(draft).sort());
  });

  it("says what is there and nothing of what is not", () => {
    expect(eventFieldText(event, "type")).toBe("Capacitación");
    expect(eventFieldText(event, "startsOn")).toBe("Sábado 14 de marzo de 2026");
    expect(eventFieldText(event, "headcount")).toBe("12");
    expect(eventFieldText(event, "women")).toBe("");
    expect(eventFieldText(eventDraft.parse({ startsOn: null }), "startsOn")).toBe("");
    expect(eventFieldText(eventDraft.parse({ projects: { unidentified: 2 } }), "projects")).toBe(
      "2 sin identificar",
    );
  });

  it("tells people with their post and a meeting with its hours", () => {
    const people = [
      { key: "1", name: "Fernando Paca", role: "Administrador", office: "Lima" },
      { key: "2", name: "", part: "host" },
    ];
    expect(eventFieldText(eventDraft.parse({ people }), "people")).toBe(
      "Fernando Paca, Administrador, oficina de Lima\nSin nombre · Por la anfitriona",
    );
    const summons = { on: "2026-12-12", firstCallAt: "09:00" };
    expect(plain(announcementFieldText(announcementDraft.parse({ summons }), "summons"))).toBe(
      "Sábado 12 de diciembre de 2026\nPrimera convocatoria: 9:00 a. m.",
    );
  });

  it("counts who has a name", () => {
    const { people } = eventDraft.parse({ people: [{ key: "1", name: "Rita Suaña" }] });
    expect(delegationWords(people, 18)).toBe("1 con nombre, 17 sin nombre.");
    expect(delegationWords(people, null)).toBe("1 con nombre.");
  });
});
