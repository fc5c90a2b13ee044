import { expect, it } from "vitest";
import { createAccount } from "#lib/accounts/commands/administer";
import { exportOwnData } from "#lib/accounts/commands/ownData";
import { signIn } from "#lib/accounts/commands/sign-in";
import { latestOwnData } from "#lib/accounts/queries/ownData";
import { makeActor, visitorActor } from "#lib/platform/actor";
import { db } from "#lib/platform/db";
import { actorAs } from "#tests/support/actors";
import { expectRefusal } from "#tests/support/refusals";

const email = "socia@prueba.invalid";

async function newMember() {
  const name = "Socia de prueba";
  const input = { name, email, role: "member" } as const;
  const { accountId, password } = await createAccount(await actorAs("administrator"), input);
  const origin = { address: "", userAgent: "Firefox/140.0 (X11; Linux)" };
  const { sessionId } = await signIn({ identifier: email, password, remember: true, ...origin });
  const facts = {
    id: accountId,
    name,
    role: "member",
    sessionId,
    mustChangePassword: false,
  } as const;
  return makeActor({ ...facts, kind: "account", requestId: "prueba" });
}

async function fileOf(text: AsyncGenerator<string>) {
  let whole = "";
  for await (const piece of text) whole += piece;
  return { whole, read: JSON.parse(whole) };
}

it("one's own data is all that is one's own, without passwords, and its download is recorded", async () => {
  const actor = await newMember();
  const mail = { toAddress: email, subject: "Hola", text: "", cause: "prueba" };
  await db().outgoingMail.createMany({
    data: [mail, { ...mail, toAddress: "otra@prueba.invalid", subject: "Ajeno", cause: "ajena" }],
  });
  const { whole, read } = await fileOf((await exportOwnData(actor)).text);
  expect(read.cuenta).toMatchObject({ nombre: "Socia de prueba", correo: email, delegado: false });
  // A member has no notices of the panel, nor a say in when to be mailed them.
  expect(Object.keys(read.cuenta)).not.toContain("avisos");
  expect(read.sesiones).toMatchObject([{ equipo: "Firefox en Linux" }]);
  expect(read.correos).toMatchObject([{ asunto: "Hola" }]);
  expect(read.registro[1]).toMatchObject({ hecho: "ingresó" });
  expect(whole).not.toMatch(/argon2|Ajeno/);
  const entry = await db().auditEntry.findFirst({ where: { verb: "own_data_exported" } });
  expect(entry).toMatchObject({ actorId: actor.id, subjectId: actor.id });
  const parts = await latestOwnData(actor, 1);
  expect(parts.map(({ name }) => name)).toEqual(["sesiones", "correos", "registro"]);
  expect(parts.at(-1)).toMatchObject({ isMore: true, rows: [expect.anything()] });
});

it("exportOwnData refuses visitors", async () => {
  const refusal = await expectRefusal(exportOwnData(visitorActor()), "unauthenticated");
  expect(refusal.code).toBe("unauthenticated");
});
