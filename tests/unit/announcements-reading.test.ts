import { describe, expect, it } from "vitest";
import {
  listAddress,
  ownAddress,
  ownListAddress,
  readingsAddress,
  readOwnListAddress,
  readReadingsAddress,
} from "#lib/announcements/address";
import { readerLine, readingsFileName, readingsHead } from "#lib/announcements/csv";
import { announcementItem, ownItem } from "#lib/announcements/listing";
import { canSeeReadings, readableAudiences } from "#lib/announcements/policy";
import { standing, termSentences } from "#lib/announcements/wording";
import { readerPath } from "#lib/editorial/address";
import { audiences, inForce, publicOnly } from "#lib/editorial/audience";
import { systemActor } from "#lib/platform/actor";
import { spanish } from "#lib/platform/spanish";
import { languageIn } from "#lib/platform/texts";
import { paperActor } from "#tests/support/actors";
import { said } from "#tests/support/lines";

const listed = {
  ...{ type: "comunicado" as const, slug: "aviso", title: "Aviso", summary: "", expiresOn: null },
  publishedAt: new Date("2026-11-20T15:00:00Z"),
};

describe("for whom an announcement is", () => {
  it("reaches nobody without an account beyond what is public", () => {
    expect(readableAudiences(paperActor(null), true)).toEqual(["public"]);
    expect(readableAudiences(systemActor("Prueba"), false)).toEqual(["public"]);
    expect(publicOnly).toEqual({ audience: "public" });
  });

  it("reaches members, delegates and directors each as far as they are", () => {
    expect(readableAudiences(paperActor("member"), false)).toEqual(["public", "members"]);
    expect(readableAudiences(paperActor("member"), true)).not.toContain("directors");
    expect(readableAudiences(paperActor("director"), false)).toEqual(audiences);
  });

  it("shows its readings to staff and directors, not to members or visitors", () => {
    const seen = (["staff", "reviewer", "administrator", "director"] as const).map((role) =>
      canSeeReadings(paperActor(role)),
    );
    expect(seen).toEqual([true, true, true, true]);
    expect([paperActor("member"), paperActor(null)].some(canSeeReadings)).toBe(false);
  });
});

describe("the days of an announcement", () => {
  const terms = { effectiveOn: "2026-11-20", expiresOn: "2026-11-30" };

  it.each([
    [
      "2026-11-19",
      "future",
      "Rige desde el 20 de noviembre de 2026. Vence el 30 de noviembre de 2026.",
    ],
    [
      "2026-11-20",
      "current",
      "Rige desde el 20 de noviembre de 2026. Vence el 30 de noviembre de 2026.",
    ],
    [
      "2026-11-30",
      "current",
      "Rige desde el 20 de noviembre de 2026. Vence el 30 de noviembre de 2026.",
    ],
    [
      "2026-12-01",
      "expired",
      "Venció el 30 de noviembre de 2026. Rige desde el 20 de noviembre de 2026.",
    ],
  ])("read on %s it is %s", (today, state, words) => {
    expect(standing(terms, today)).toBe(state);
    expect(termSentences(terms, today, spanish).join(" ")).toBe(words);
  });

  it("say nothing when there are none", () => {
    const none = { effectiveOn: null, expiresOn: null };
    expect([standing(none, "2026-11-20"), termSentences(none, "2026-11-20", spanish)]).toEqual([
      "current",
      [],
    ]);
  });

  it("keep what never expires and what expires today", () => {
    const [never, later] = inForce("2026-11-30").OR;
    expect(never).toEqual({ expiresOn: null });
    expect(later).toEqual({ expiresOn: { gte: new Date("2026-11-30T00:00:00Z") } });
  });

  it("are told in the list once they are over", () => {
    const row = { ...listed, expiresOn: "2026-11-30" };
    expect(said(announcementItem(row, "2026-11-30", spanish).details)).toBe("20 nov 2026");
    expect(said(announcementItem(row, "2026-12-01", spanish).details)).toBe(
      "20 nov 2026 · venció el 30 nov 2026",
    );
  });
});

describe("one's own list", () => {
  it("says for whom it is and whether it waits", () => {
    const row = { ...listed, audience: "delegates" as const, asked: true, readAt: null };
    const item = ownItem(row, "2026-11-21", spanish);
    expect(item.href).toBe("/cuenta/comunicados/aviso");
    expect(said(item.details)).toBe(
      "20 nov 2026 · solo para delegados · por confirmar que lo leyó",
    );
    const readAt = new Date("2026-11-21T15:00:00Z");
    const read = ownItem({ ...row, readAt }, "2026-11-21", spanish);
    expect(said(read.details)).toContain("dejó constancia el 21 nov 2026");
    const french = ownItem({ ...row, readAt }, "2026-11-21", languageIn("fr"));
    expect(said(french.details)).toBe(
      "20 nov. 2026 · réservé aux délégués · vous l’avez confirmé le 21 nov. 2026",
    );
  });

  it("has addresses that are read as they were written", () => {
    expect(ownListAddress()).toBe("/cuenta/comunicados");
    expect(readOwnListAddress({ ver: "por-confirmar" })).toEqual({ view: "pending", after: null });
    expect(readOwnListAddress({ ver: ["vencidos", "x"] }).view).toBe("current");
    expect(ownAddress("aviso", "cambio")).toBe("/cuenta/comunicados/aviso?aviso=cambio");
    expect(listAddress({ type: "memoria", expired: true })).toBe(
      "/comunicados?tipo=memoria&vencidos=si",
    );
    expect(readerPath("announcement", "aviso", { audience: "members" })).toBe(ownAddress("aviso"));
    expect(readerPath("event", "visita", {})).toBe("/eventos/visita");
    const missing = { read: false, text: "Rita", after: null };
    const address = readingsAddress("1", missing);
    expect(address).toBe("/panel/publicaciones/1/lecturas?ver=faltan&nombre=Rita");
    expect(readReadingsAddress({ ver: "faltan", nombre: " Rita " })).toEqual(missing);
  });
});

describe("the list of readings as a file", () => {
  const reader = {
    ...{ name: "Socia de prueba", memberNumber: "001234", role: "member" as const },
    ...{ delegate: true, readAt: new Date("2026-11-21T14:05:00Z"), number: 3 },
  };

  it("tells who has read which version and who has not", () => {
    expect(readingsHead.startsWith("\ufeffEstado,Nombre,")).toBe(true);
    expect(readerLine(reader)).toBe(
      'Lo leyó,Socia de prueba,001234,Socio o socia,Sí,"21 nov 2026, 9:05 a. m.",3\r\n',
    );
    expect(readerLine({ ...reader, readAt: null, number: null, delegate: false })).toBe(
      "Falta,Socia de prueba,001234,Socio o socia,No,,\r\n",
    );
  });

  it.each(["=1+1", "+51 951", "-2", "@a", "\tx"])("does not let %j act as a formula", (name) => {
    expect(readerLine({ ...reader, name })).toContain(`,'${name}`);
  });

  it("is named after the announcement and the day", () => {
    expect(readingsFileName("aviso", "2026-11-22")).toBe("lecturas-aviso-2026-11-22.csv");
  });
});
