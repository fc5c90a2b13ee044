import { describe, expect, test } from "vitest";
import { outboxPage, stateFromWord } from "#lib/mail/address";
import { afterFailure, failureLine, isServersFault, pauses } from "#lib/mail/failures";
import { escapeHtml, letter, oneLine } from "#lib/mail/letter";
import { testMail } from "#lib/mail/testMail";
import { neighbourWords } from "#lib/presence/wording";

const now = new Date("2026-11-22T12:00:00Z");
const later = { message: "Casilla llena", code: "EENVELOPE", responseCode: 452 };

describe("after a failed attempt", () => {
  test("a mail waits longer each time and is given up after the sixth", () => {
    const waits = [1, 2, 3, 4, 5].map((attempts) => {
      const { nextTryAt } = afterFailure(later, attempts, now);
      return (nextTryAt?.getTime() ?? 0) - now.getTime();
    });
    expect(waits).toEqual([...pauses]);
    expect(afterFailure(later, 6, now)).toEqual({ nextTryAt: null, failedAt: now });
  });

  test("what the server refuses for good is given up at once; a wrong password is not", () => {
    const never = { ...later, responseCode: 550 };
    expect(afterFailure(never, 1, now).failedAt).toEqual(now);
    const password = { message: "No", code: "EAUTH", responseCode: 535 };
    expect(afterFailure(password, 1, now).failedAt).toBeNull();
    expect([password, later].map(isServersFault)).toEqual([true, false]);
  });

  test("says in one short line what happened", () => {
    expect(failureLine({ message: "Uno\r\n dos" })).toBe("Uno dos");
    expect(failureLine({ message: "x".repeat(999) })).toHaveLength(300);
  });
});

test("a letter says the same as text and as HTML that cannot be broken out of", () => {
  const { text, html } = letter([
    { say: 'Hola <script>"' },
    { link: "Abrir", to: "https://a.pe/?a=1&b=2" },
    { small: "Uno\ndos" },
  ]);
  expect(text).toBe('Hola <script>"\n\nAbrir:\nhttps://a.pe/?a=1&b=2\n\nUno\ndos\n');
  expect(html).toContain("Hola &lt;script&gt;&quot;");
  expect(html).toContain('href="https://a.pe/?a=1&amp;b=2"');
  expect(html).toContain("Uno<br>dos");
  expect(escapeHtml("&<")).toBe("&amp;&lt;");
  expect(oneLine(" a\r\n b ")).toBe("a b");
});

test("a test mail is another one at each moment", () => {
  const mail = testMail("a@prueba.invalid", now);
  expect(mail.cause).toBe("test:a@prueba.invalid:2026-11-22T12:00:00.000Z");
  expect(mail.text).toContain("domingo 22 de noviembre de 2026");
});

test("the addresses of the outbox", () => {
  expect(outboxPage("waiting")).toBe("/panel/correo");
  expect(outboxPage("sent", "k")).toBe("/panel/correo?estado=enviados&despues=k");
  expect(["fallidos", "nada", undefined].map(stateFromWord)).toEqual([
    "failed",
    "waiting",
    "waiting",
  ]);
});

describe("who else is here", () => {
  const rosa = { name: "Rosa Quispe", writing: false };
  const juan = { name: "Juan Ito", writing: true };
  test.each([
    [[], ""],
    [[rosa], "Rosa Quispe también lo tiene abierto."],
    [[juan], "Juan Ito está escribiendo."],
    [[rosa, juan], "Juan Ito está escribiendo; Rosa Quispe también lo tiene abierto."],
    [[rosa, { ...juan, writing: false }], "Rosa Quispe y Juan Ito también lo tienen abierto."],
  ])("%j reads %s", (others, words) => {
    expect(neighbourWords(others)).toBe(words);
  });
});
