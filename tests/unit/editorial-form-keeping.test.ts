import { describe, expect, it } from "vitest";
import { keepDelay } from "#lib/editorial/form/keepPace";
import { type SaveFacts, saveState } from "#lib/editorial/form/saveState";
import { automaticNote, isOwnNote, recoveredNote } from "#lib/editorial/labels";

describe("the pace at which a text is kept", () => {
  it("waits for a pause, and not for long while typing goes on", () => {
    expect(keepDelay({ waited: 0, failures: 0 })).toBe(1000);
    expect(keepDelay({ waited: 4600, failures: 0 })).toBe(400);
    expect(keepDelay({ waited: 60_000, failures: 0 })).toBe(0);
  });

  it("grows while there is no answer, up to half a minute", () => {
    const pauses = [1, 2, 3, 4, 5, 20].map((failures) => keepDelay({ waited: 0, failures }));
    expect(pauses).toEqual([2000, 4000, 8000, 16_000, 30_000, 30_000]);
  });
});

describe("how a text stands", () => {
  const facts: SaveFacts = {
    ...{ number: 4, savedAt: new Date().toISOString(), keptAt: null, saving: false },
    ...{ dirty: false, unsent: false, unchanged: false, trouble: null },
  };
  const trouble = (code: string, fields = {}) => ({ code, message: "No.", fields });

  it("is a version, a draft that the server keeps, or on its way", () => {
    expect(saveState(facts).text).toMatch(/^Guardado hoy.*versión 4$/);
    const keptAt = "2026-11-22T15:42:00.000Z";
    const kept = saveState({ ...facts, dirty: true, keptAt }).text.replaceAll("\u00a0", " ");
    expect(kept).toBe("Guardado como borrador a las 10:42 a. m.");
    expect(saveState({ ...facts, dirty: true, unsent: true })).toMatchObject({
      text: "Guardando…",
      said: "",
    });
    expect(saveState({ ...facts, unchanged: true }).text).toMatch(/^No hay cambios/);
  });

  it("says what keeps it in this machine, and what to do", () => {
    const told = (code: string, fields = {}) =>
      saveState({ ...facts, dirty: true, unsent: true, trouble: trouble(code, fields) });
    expect(told("unreachable").text).toMatch(/^Sin conexión/);
    expect(told("unauthenticated")).toMatchObject({ signIn: true, tone: "trouble" });
    expect(told("failed").text).toMatch(/se volverá a intentar/);
    expect(told("invalid", { title: "Use 160 letras como máximo." }).text).toMatch(/160 letras/);
    expect(told("forbidden").text).toMatch(/No\. Lo escrito/);
  });
});

describe("a note of the software's", () => {
  it("is told from a person's, so that what is saved after it does not carry it", () => {
    expect([automaticNote, recoveredNote(3)].map(isOwnNote)).toEqual([false, false]);
    expect(["", "Se corrigió el lugar."].map(isOwnNote)).toEqual([true, true]);
  });
});
