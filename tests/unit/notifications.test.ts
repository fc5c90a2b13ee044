import { describe, expect, test } from "vitest";
import { inboxPage } from "#lib/notifications/address";
import { noticeWords, topicLabels } from "#lib/notifications/labels";
import { type MailedNotice, noticeMail } from "#lib/notifications/noticeMail";
import { type Involved, isTold, recipients } from "#lib/notifications/recipients";
import { noticeVerbs, topicOf, topics } from "#lib/notifications/schema";

const involved: Involved = {
  ...{ authorId: "autora", submittedById: "remitente", forcedById: "administradora" },
  approvedById: "editora",
  ...{ owners: ["responsable"], reviewers: ["editor", "remitente", "administradora"] },
  ...{ thread: ["editor", "autora"], mentioned: ["nombrada", "autora"] },
};
const heard = (verb: string, actorId: string | null, forced = false) =>
  Object.fromEntries(recipients({ verb, actorId, forced }, involved));

describe("who hears of what", () => {
  test("what is sent to review, every reviewer but who sent it", () => {
    expect(heard("submitted", "remitente")).toEqual({
      ...{ editor: "submitted", administradora: "submitted" },
    });
  });

  test.each(["sent_back", "scheduled", "unscheduled", "published", "withdrawn"])(
    "%s: the author, who submitted it and who answers for it, but not who did it",
    (verb) => {
      expect(heard(verb, "remitente")).toEqual({ autora: verb, responsable: verb });
      expect(Object.keys(heard(verb, null))).toEqual(["autora", "remitente", "responsable"]);
    },
  );

  test("what failed at its hour, whoever approved it too", () => {
    const told = ["autora", "remitente", "responsable", "editora"];
    expect(Object.keys(heard("schedule_failed", null))).toEqual(told);
  });

  test("what was published without a second person, every reviewer too", () => {
    expect(heard("published", "administradora", true)).toEqual({
      ...{ editor: "forced", remitente: "forced", autora: "published", responsable: "published" },
    });
  });

  test("its confirmation, whoever forced it too", () => {
    expect(heard("confirmed", "editor")).toHaveProperty("administradora", "confirmed");
  });

  test("a comment, whom it names as named, and each once", () => {
    expect(heard("commented", "editor")).toEqual({
      ...{ nombrada: "mentioned", autora: "mentioned", remitente: "commented" },
    });
    expect(heard("answered", "nombrada")).toEqual({
      ...{ autora: "mentioned", remitente: "commented", editor: "commented" },
    });
  });

  test("nobody hears of saving, of settling a comment or of what is not known", () => {
    expect(["saved", "resolved", "signed_in", "toString"].filter(isTold)).toEqual([]);
    expect(heard("saved", "autora")).toEqual({});
  });
});

test("every notice belongs to a topic that can be turned off, and has its words", () => {
  expect(Object.keys(topicOf)).toEqual(expect.arrayContaining([...noticeVerbs]));
  expect(Object.keys(topicLabels)).toEqual([...topics]);
  for (const verb of noticeVerbs) {
    expect(noticeWords({ verb, actorName: "Rosa" })).toMatch(/^Rosa \S+/);
    expect(noticeWords({ verb, actorName: "" })).toMatch(/^\p{Lu}/u);
  }
  expect(noticeWords({ verb: "algo", actorName: "" })).toBe("Hubo un cambio");
});

test("the address of the inbox", () => {
  expect(inboxPage(false)).toBe("/panel/avisos");
  expect(inboxPage(true, "x_1")).toBe("/panel/avisos?ver=todos&despues=x_1");
});

const to = { id: "7", name: "Persona de prueba", email: "p@prueba.invalid", mailWhen: "immediate" };
const office = {
  institution: "la cooperativa de prueba",
  absolute: (path: string) => `https://portal.prueba.invalid${path}`,
};
const notice: MailedNotice = {
  ...{ id: "n1", verb: "sent_back", actorName: "Editor <de> prueba", title: "Un\r\ntítulo" },
  ...{ text: "Falta & sobra", path: "/panel/publicaciones/1" },
};

describe("a mail of notices", () => {
  test("has one line as its subject, both readings, why it came and where to change that", () => {
    const mail = noticeMail(to, [notice], office);
    expect(mail.subject).toBe("«Un título»: Editor <de> prueba la devolvió con una nota");
    expect(mail.text).toContain("https://portal.prueba.invalid/panel/publicaciones/1");
    expect(mail.text).toContain("https://portal.prueba.invalid/cuenta/avisos");
    expect(mail.text).toContain("Recibe este correo porque");
    expect(mail.html).toContain("Editor &lt;de&gt; prueba la devolvió con una nota");
    expect(mail.html).toContain("Falta &amp; sobra");
    expect(mail.cause).toBe("notices:7:n1");
  });

  test("of many tells the first and counts the rest", () => {
    const many = Array.from({ length: 25 }, (_, n) => ({ ...notice, id: `n${n}` }));
    const mail = noticeMail({ ...to, mailWhen: "daily" }, many, office);
    expect(mail.subject).toBe("25 avisos del portal de la cooperativa de prueba");
    expect(mail.text).toContain("Y 5 avisos más en su panel.");
    expect(mail.text).toContain("cada día a las 7:00");
    expect(mail.cause).toBe("notices:7:n24");
  });

  test("about something without a title says so", () => {
    expect(noticeMail(to, [{ ...notice, title: "" }], office).subject).toContain("«Sin título»");
  });
});
