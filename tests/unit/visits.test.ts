import { describe, expect, it } from "vitest";
import {
  readVisitsAddress,
  readVisitsKey,
  visitsAddress,
  visitsFileAddress,
  visitsKey,
} from "#lib/visits/address";
import { visitsFileName, visitsLine } from "#lib/visits/csv";
import { pathLabel } from "#lib/visits/labels";
import { publicationAt } from "#lib/visits/schema";
import { readsLines } from "#lib/visits/wording";

describe("publicationAt", () => {
  it.each([
    ["/eventos/visita", { kind: "event", slug: "visita" }],
    ["/comunicados/aviso-1", { kind: "announcement", slug: "aviso-1" }],
    ["/quienes-somos", { kind: "page", slug: "quienes-somos" }],
    ["/en/eventos/visita", { kind: "event", slug: "visita" }],
    ["/en/quienes-somos", { kind: "page", slug: "quienes-somos" }],
    ["/", null],
    ["/calendario/2026-11", null],
    ["/directorio/personas/rita-0123456789ab", null],
    ["/boletin.html", null],
  ])("%s", (path, expected) => {
    expect(publicationAt(path)).toEqual(expected);
  });
});

describe("the addresses of the most read pages", () => {
  it("say the days and where a page begins, and leave out what they do not understand", () => {
    const key = { reads: 12, key: "/eventos" };
    const address = visitsAddress({ period: 7, after: visitsKey(key) });
    expect(address).toBe("/panel/lo-mas-leido?dias=7&despues=12_%2Feventos");
    expect(readVisitsAddress({ dias: "7", despues: "12_/eventos" })).toEqual({
      period: 7,
      after: "12_/eventos",
    });
    expect(readVisitsKey("12_/eventos")).toEqual(key);
    expect(readVisitsAddress({ dias: "9999", despues: [] })).toEqual({ period: 30, after: null });
    expect(visitsAddress()).toBe("/panel/lo-mas-leido");
    expect(visitsFileAddress(365)).toBe("/api/panel/lo-mas-leido.csv?dias=365");
  });

  it.each(["", "12", "_/", "-1_/", "12_/a?b", "12_' OR 1=1", "99999999999_/"])(
    "%s is no key",
    (text) => {
      expect(readVisitsKey(text)).toBeNull();
    },
  );
});

describe("what is told of the readers", () => {
  it("says how often something was read, and nothing of what is not on the portal", () => {
    expect(readsLines({ reads: 1284 })).toEqual(["Leído 1,284 veces en los últimos 30 días."]);
    expect(readsLines({ reads: 1 })).toEqual(["Leído 1 vez en los últimos 30 días."]);
    expect(readsLines({ reads: 0 })).toEqual(["Sin lecturas en los últimos 30 días."]);
    expect(readsLines({ reads: null })).toEqual([]);
  });

  it("names the pages that are no publications, and writes no formula into a file", () => {
    expect(pathLabel("/")).toBe("Portada");
    expect(pathLabel("/calendario/2026-11")).toBe("/calendario/2026-11");
    expect(visitsLine({ title: "=1+1", path: "/a", reads: 3 })).toBe("'=1+1,/a,3\r\n");
    expect(visitsFileName(30, "2026-11-22")).toBe("lo-mas-leido-30-dias-2026-11-22.csv");
  });
});
