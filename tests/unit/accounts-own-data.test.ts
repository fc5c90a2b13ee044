import { describe, expect, it, test } from "vitest";
import { memberStateFrom, membersPage } from "#lib/accounts/memberAddress";
import { isInvitable, type Membership, memberState } from "#lib/accounts/membership";
import { type OwnPart, ownDataJson, ownDataName } from "#lib/accounts/ownDataFile";
import { deedIn, deedSubject, deedWords } from "#lib/accounts/ownVerbs";
import { faultsCsv } from "#lib/members/csv";
import type { PlannedRow } from "#lib/members/plan";
import { languageIn } from "#lib/platform/texts";

describe("the state of a member", () => {
  const now = new Date("2026-11-22T15:00:00Z");
  const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
  const member = (more: Partial<Membership>): Membership => ({
    ...{ email: "a@prueba.pe", hasPassword: false, inviteAskedAt: null, invitedAt: null },
    ...{ active: true, mail: null },
    ...more,
  });
  const days = (count: number) => count * 24 * 60;

  test.each([
    ["joined", false, member({ hasPassword: true, invitedAt: ago(5) })],
    ["noMail", false, member({ email: null, inviteAskedAt: ago(5) })],
    ["uninvited", true, member({})],
    ["waiting", false, member({ inviteAskedAt: ago(1) })],
    ["waiting", false, member({ inviteAskedAt: ago(1), invitedAt: ago(days(8)) })],
    ["invited", false, member({ inviteAskedAt: ago(6), invitedAt: ago(5) })],
    ["waiting", true, member({ inviteAskedAt: ago(6), invitedAt: ago(5), mail: { sentAt: null } })],
    [
      "waiting",
      false,
      member({ inviteAskedAt: ago(1), invitedAt: ago(5), mail: { sentAt: null } }),
    ],
    [
      "invited",
      false,
      member({ inviteAskedAt: ago(60), invitedAt: ago(59), mail: { sentAt: ago(9) } }),
    ],
    ["inactive", false, member({ active: false, inviteAskedAt: ago(60), invitedAt: ago(59) })],
    ["invited", true, member({ inviteAskedAt: ago(60), invitedAt: ago(59) })],
    ["expired", true, member({ inviteAskedAt: ago(days(9)), invitedAt: ago(days(8)) })],
  ] as const)("%s; may be invited: %s", (state, invitable, one) => {
    expect(memberState(one, now)).toBe(state);
    expect(isInvitable(one, now)).toBe(invitable);
  });

  it("has its word in the address of the list", () => {
    const address = membersPage({ text: "ana", state: "expired" });
    expect(address).toBe("/panel/cuentas/socios?texto=ana&estado=vencidas");
    expect(memberStateFrom("vencidas")).toBe("expired");
    expect(memberStateFrom("otra")).toBeNull();
  });
});

test("one's own data is one JSON document, however many batches it comes in", async () => {
  async function* batches() {
    const row = (key: string) => ({
      key,
      at: new Date(0),
      facts: { equipo: `"${key}"\n` },
      line: () => [],
    });
    yield [row("a"), row("b")];
    yield [];
    yield [row("c")];
  }
  async function* none() {
    yield [];
  }
  const parts: OwnPart[] = [
    { name: "sesiones", batches: batches() },
    { name: "avisos", batches: none() },
  ];
  let text = "";
  for await (const piece of ownDataJson({ nombre: "Ana" }, parts)) text += piece;
  const read = JSON.parse(text);
  expect(read.cuenta).toEqual({ nombre: "Ana" });
  expect(read.sesiones).toHaveLength(3);
  expect(read.sesiones[2]).toEqual({ fecha: "1970-01-01T00:00:00.000Z", equipo: '"c"\n' });
  expect(read.avisos).toEqual([]);
  expect(ownDataName("2026-11-22")).toBe("mis-datos-2026-11-22.json");
});

test("what was done is said in the words of the screens", () => {
  expect(deedWords("signed_in")).toBe("ingresó");
  expect(deedWords("members_imported")).toBe("importó la lista de socios");
  expect(deedWords("desconocido")).toBe("hizo un cambio");
  const { t } = languageIn("en");
  expect(deedIn("signed_in", t)).toBe("signed in");
  expect(deedIn("members_imported", t)).toEqual({ own: "importó la lista de socios" });
  expect([deedSubject({ title: "Feria" }), deedSubject({ name: 1 }), deedSubject(null)]).toEqual([
    "Feria",
    "",
    "",
  ]);
});

test("the faults of a list are a table that no cell makes a formula of", () => {
  const row: PlannedRow = {
    ...{ line: 4, verdict: "faulty", accountId: null, number: "=1", name: "@Ana" },
    ...{ listed: "@Ana", email: null },
    ...{ officeId: null, changes: [], faults: [{ column: "number", sentence: "está mal" }] },
  };
  expect(faultsCsv([row])).toContain("4,Número de socio,está mal,'=1,'@Ana\r\n");
});
