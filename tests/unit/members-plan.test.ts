import { describe, expect, it, test } from "vitest";
import { planAddress, readPlanAddress } from "#lib/members/address";
import { isSamePerson } from "#lib/members/names";
import {
  countVerdicts,
  faultSentence,
  type Known,
  type KnownAccount,
  planOf,
  printOf,
} from "#lib/members/plan";
import type { ListRow } from "#lib/members/schema";

const puno = { id: "00000000-0000-4000-8000-00000000000a", name: "Agencia Puno" };
const row = (line: number, more: Partial<ListRow> = {}): ListRow => ({
  ...{ line, number: `${line}`, name: "Socia de Prueba", email: null, office: null, faults: [] },
  ...more,
});
const account = (id: string, more: Partial<KnownAccount> = {}): KnownAccount => ({
  ...{ id, name: "Socia de Prueba", email: null, memberNumber: id, memberKey: id },
  ...{ officeId: null, role: "member" },
  ...more,
});
const plan = (rows: ListRow[], known: Partial<Known> = {}) =>
  planOf(rows, { accounts: [], offices: [puno], ...known });

describe("what a list does", () => {
  it("creates whom it does not know and leaves alike what is alike", () => {
    const rows = plan([row(1), row(2, { number: "0002" })], { accounts: [account("2")] });
    expect(rows.map(({ verdict }) => verdict)).toEqual(["created", "same"]);
    expect(countVerdicts(rows)).toEqual({ created: 1, changed: 0, same: 1, faulty: 0 });
  });

  it("tells each value that changes, and an empty cell changes none", () => {
    const known = account("1", { email: "antes@prueba.pe", officeId: puno.id });
    const [changed] = plan([row(1, { name: "Otra Socia", email: "nuevo@prueba.pe" })], {
      accounts: [known],
    });
    expect(changed).toMatchObject({ verdict: "changed", officeId: puno.id });
    expect(changed?.changes).toEqual([
      { column: "name", from: "Socia de Prueba", to: "Otra Socia" },
      { column: "email", from: "antes@prueba.pe", to: "nuevo@prueba.pe" },
    ]);
    expect(plan([row(1)], { accounts: [known] })[0]?.verdict).toBe("same");
  });

  it("finds the office however it is called, and says which it does not find", () => {
    const [found, lost] = plan([row(1, { office: "PUNO" }), row(2, { office: "Ilave 2" })]);
    expect(found?.officeId).toBe(puno.id);
    expect(lost?.faults[0]?.sentence).toContain("«Ilave 2» no está");
    expect(lost?.faults[0]?.sentence).toContain("están: Agencia Puno");
  });

  it("finds the office as the portal writes it, and of two of one place the one with that very name", () => {
    const offices = [puno, { ...puno, id: "b", name: "Juliaca" }];
    const written = ["Oficina de Juliaca", "AGENCIA JULIACA", "agencia de puno", "Sede en Púno"];
    const rows = written.map((office, at) => row(at + 1, { office }));
    expect(plan(rows, { offices }).map(({ officeId }) => officeId)).toEqual([
      ...["b", "b", puno.id, puno.id],
    ]);
    const two = [puno, { id: "c", name: "Oficina de Puno" }];
    const [exact, either] = plan(
      [row(1, { office: "OFICINA DE PUNO" }), row(2, { office: "puno" })],
      {
        offices: two,
      },
    );
    expect([exact?.officeId, either?.verdict]).toEqual(["c", "faulty"]);
  });

  it("never gives the number of one person to the account of another with the same mailbox", () => {
    const unnumbered = { email: "a@prueba.pe", memberNumber: null, memberKey: null };
    for (const role of ["administrator", "member"] as const) {
      const known = account("1", { ...unnumbered, name: "Administradora de prueba", role });
      const [kept] = plan([row(7, { name: "Edgar Larico Vilca", email: "a@prueba.pe" })], {
        accounts: [known],
      });
      expect(kept).toMatchObject({
        verdict: "faulty",
        accountId: null,
        name: "Edgar Larico Vilca",
      });
      expect(kept?.faults[0]?.sentence).toMatch(/«Administradora de prueba».*«Edgar Larico Vilca»/);
    }
  });

  it("says so when the number of who works in the portal stands on the row of another person", () => {
    const accounts = [account("1", { role: "staff", email: "r@prueba.pe" })];
    const [kept] = plan([row(1, { name: "Edgar Larico" })], { accounts });
    expect(kept).toMatchObject({ verdict: "faulty", changes: [] });
    expect(kept?.faults[0]).toMatchObject({ column: "number" });
    expect(kept?.faults[0]?.sentence).toMatch(/«Socia de Prueba».*«Edgar Larico»/);
  });

  it("gives its number to the member's account that has the e-mail and no number", () => {
    const known = account("1", { email: "a@prueba.pe", memberNumber: null, memberKey: null });
    const [linked] = plan([row(7, { email: "a@prueba.pe" })], { accounts: [known] });
    expect(linked).toMatchObject({ verdict: "changed", accountId: "1", number: "7" });
  });

  it("never takes the e-mail of another account", () => {
    const accounts = [account("9", { email: "a@prueba.pe" })];
    const [taken] = plan([row(1, { email: "a@prueba.pe" })], { accounts });
    expect(taken).toMatchObject({ verdict: "faulty", accountId: null });
    expect(taken?.faults[0]?.sentence).toContain("socio n.º 9");
  });

  it("never changes the name or the e-mail of who works in the portal", () => {
    const accounts = [account("1", { role: "administrator", email: "jefa@prueba.pe" })];
    const rows = [row(1, { email: "atacante@prueba.pe" })];
    expect(plan(rows, { accounts })[0]).toMatchObject({ verdict: "faulty", changes: [] });
    const [renamed] = plan([row(1, { name: "Prueba Ñique, Socia", office: "Puno" })], { accounts });
    const names = { name: "Socia de Prueba", listed: "Prueba Ñique, Socia" };
    expect(renamed).toMatchObject({ verdict: "changed", ...names });
    expect(renamed?.changes.map(({ column }) => column)).toEqual(["office"]);
  });

  it("has another print as soon as it would do something else", () => {
    const print = printOf(plan([row(1)]));
    expect(printOf(plan([row(1)]))).toBe(print);
    expect(printOf(plan([row(1)], { accounts: [account("1")] }))).not.toBe(print);
  });
});

test("two names are one person's when they differ by order, accents or what one leaves out", () => {
  const same = [
    ["Edgar Larico Vilca", "LARICO VILCA, EDGAR"],
    ["María de la Cruz Ticona", "Maria Cruz Ticona"],
    ["Juan Carlos Quispe Mamani", "Juan Quispe"],
    ["Juan C. Quispe", "Juan Carlos Quispe Mamani"],
    ["Rosa", "rosa"],
  ] as const;
  const others = [
    ["Administradora de prueba", "Edgar Larico Vilca"],
    ["Juan Quispe Mamani", "Juan Quispe Condori"],
    ["Juan Quispe Quispe", "Juan Quispe Mamani"],
    ["Juan", "Juan Quispe"],
    ["J. Quispe", "Juan Quispe Mamani"],
    ["", "Juan Quispe"],
  ] as const;
  for (const [one, other] of same) expect([one, isSamePerson(other, one)]).toEqual([one, true]);
  for (const [one, other] of others) expect([one, isSamePerson(one, other)]).toEqual([one, false]);
});

test("a fault is one sentence with its row and its column", () => {
  const fault = { column: "email", sentence: "no es un correo; corríjalo" } as const;
  expect(faultSentence(12, "Correo", fault)).toBe("Fila 12, Correo: no es un correo; corríjalo.");
});

test("the address of a plan says what is seen of it", () => {
  const path = planAddress("abc", "faulty", 40);
  expect(path).toBe("/panel/cuentas/socios/importar/abc?ver=errores&despues=40");
  expect(readPlanAddress({ ver: "errores", despues: "40" })).toEqual({ view: "faulty", after: 40 });
  expect(readPlanAddress({ ver: "x", despues: "-1" })).toEqual({ view: null, after: 0 });
});
