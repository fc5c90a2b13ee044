import { describe, expect, it } from "vitest";
import {
  addMonths,
  isInTrash,
  nextReview,
  oldestInTrash,
  remindersOn,
  reminderWords,
  reviewAfterPublishing,
  trashDaysLeft,
  weekOf,
} from "#lib/editorial/care";
import { canCare, canMarkReviewed, canRestore } from "#lib/editorial/policy";
import { postsHeldBy, responsibleAccounts, responsibleWords } from "#lib/editorial/responsible";
import { postKey } from "#lib/registry/postKey";
import { paperActor } from "#tests/support/actors";

/** Eleven at night in Lima: already the next day in UTC. */
const trashedAt = new Date("2026-03-02T04:00:00Z");

describe("the trash", () => {
  it.each([
    ["2026-03-01", 90],
    ["2026-05-29", 1],
    ["2026-05-30", 0],
    ["2026-05-31", -1],
  ])("on %s gives %i days more, by the calendar of Lima", (today, left) => {
    expect(trashDaysLeft(trashedAt, today)).toBe(left);
    expect(isInTrash(trashedAt, today)).toBe(left >= 0);
    expect(trashedAt >= oldestInTrash(today)).toBe(left >= 0);
  });

  it("is left after ninety days, even for an administrator", () => {
    const status = { kind: "event", stage: "trashed", hasLive: false, trashedAt } as const;
    const publication = { ...status, authorId: null, submittedById: null };
    expect(canRestore(paperActor("administrator"), publication, "2026-05-30")).toBe(true);
    expect(canRestore(paperActor("administrator"), publication, "2026-05-31")).toBe(false);
  });
});

describe("the review day", () => {
  it("is the same day of a later month, or its last", () => {
    expect(addMonths("2026-07-03", 6)).toBe("2027-01-03");
    expect(addMonths("2026-08-31", 6)).toBe("2027-02-28");
    expect(addMonths("2027-08-31", 6)).toBe("2028-02-29");
    expect(nextReview(null, "2026-07-03")).toBeNull();
  });

  it("is set by publishing, unless one is still to come", () => {
    expect(reviewAfterPublishing(null, 12, "2026-07-03")).toBe("2027-07-03");
    expect(reviewAfterPublishing("2026-07-03", 12, "2026-07-03")).toBe("2027-07-03");
    expect(reviewAfterPublishing("2026-07-04", 12, "2026-07-03")).toBe("2026-07-04");
    expect(reviewAfterPublishing(null, null, "2026-07-03")).toBeNull();
  });
});

describe("reminders", () => {
  const on = (dates: object) =>
    remindersOn("2026-07-10", {
      dueOn: null,
      reviewOn: null,
      hasLive: true,
      pending: true,
      ...dates,
    });

  it("come three days before a due date, and after it", () => {
    expect(on({ dueOn: "2026-07-14" })).toEqual([]);
    expect(on({ dueOn: "2026-07-13" })).toEqual(["due_soon"]);
    expect(on({ dueOn: "2026-07-10" })).toEqual(["due_soon"]);
    expect(on({ dueOn: "2026-07-09" })).toEqual(["overdue"]);
    expect(on({ dueOn: "2026-07-09", pending: false })).toEqual([]);
  });

  it("say until when, or since when", () => {
    const days = { dueOn: "2026-07-13", reviewOn: "2026-07-10" };
    expect(reminderWords("due_soon", days)).toBe("Vence el 13 de julio de 2026.");
    expect(reminderWords("overdue", days)).toBe("Venció el 13 de julio de 2026.");
    expect(reminderWords("review", days)).toBe("Toca revisarla desde el 10 de julio de 2026.");
  });

  it("come on the review day of what readers see", () => {
    expect(on({ reviewOn: "2026-07-11" })).toEqual([]);
    expect(on({ reviewOn: "2026-07-10" })).toEqual(["review"]);
    expect(on({ reviewOn: "2026-07-10", hasLive: false })).toEqual([]);
  });

  it("are of one week from Monday to Sunday", () => {
    const week = ["2026-07-06", "2026-07-10", "2026-07-12"].map(weekOf);
    expect(week).toEqual(["2026-07-06", "2026-07-06", "2026-07-06"]);
    expect(weekOf("2026-07-13")).toBe("2026-07-13");
  });
});

describe("who answers for a publication", () => {
  const rita = { id: "1", name: "Rita Prueba", personId: "p1" };
  const saul = { id: "2", name: "Saúl Prueba", personId: "p2" };
  const held = { post: "Presidenta del Consejo", personId: "p1", personName: "Rita Prueba" };
  const people = { accounts: [rita, saul], holdings: [held] };
  const post = { ownerId: null, ownerPost: "Presidente del Consejo" };

  it("is an account, or whoever holds a post today", () => {
    expect(responsibleAccounts({ ownerId: "2", ownerPost: null }, people)).toEqual([saul]);
    expect(responsibleAccounts(post, people)).toEqual([rita]);
    const next = [{ ...held, personId: "p2", personName: "Saúl Prueba" }];
    expect(responsibleAccounts(post, { ...people, holdings: next })).toEqual([saul]);
    expect(responsibleAccounts(post, { ...people, holdings: [] })).toEqual([]);
    expect(responsibleAccounts({ ownerId: null, ownerPost: null }, people)).toEqual([]);
  });

  it("is told in words", () => {
    expect(responsibleWords({ ownerId: "2", ownerPost: null }, people)).toBe("Saúl Prueba");
    expect(responsibleWords(post, people)).toBe("Presidente del Consejo (hoy: Rita Prueba)");
    expect(responsibleWords(post, { ...people, holdings: [] })).toBe(
      "Presidente del Consejo (hoy: nadie en el directorio)",
    );
    expect(responsibleWords({ ownerId: null, ownerPost: null }, people)).toBe("");
  });

  it("answers for the posts that they hold", () => {
    expect(postsHeldBy("p1", ["Presidente del Consejo", "Gerente"], people)).toEqual([
      "Presidente del Consejo",
    ]);
    expect(postsHeldBy(null, ["Gerente"], people)).toEqual([]);
  });

  it("may decide about it, as may its author and who reviews", () => {
    const author = paperActor("staff");
    const status = { kind: "event", stage: null, hasLive: true, submittedById: null } as const;
    const publication = { ...status, authorId: author.id };
    const owner = paperActor("staff");
    expect(canCare(author, publication, [])).toBe(true);
    expect(canCare(owner, publication, [])).toBe(false);
    expect(canCare(owner, publication, [owner.id ?? ""])).toBe(true);
    expect(canCare(paperActor("reviewer"), publication, [])).toBe(true);
    expect(canCare(paperActor("member"), publication, [])).toBe(false);
    expect(canMarkReviewed(author, { ...publication, hasLive: false }, [])).toBe(false);
    expect(canCare(author, { ...publication, stage: "trashed", hasLive: false }, [])).toBe(false);
  });
});

describe("a post", () => {
  it("is one whoever holds it", () => {
    for (const [one, other] of [
      ["Presidenta del Consejo de Administración", "presidente del consejo de administracion"],
      ["Gerenta", "Gerente"],
      ["Administradora de la oficina de Juliaca", "Administrador de la oficina de Juliaca"],
      ["Secretaria", "Secretario"],
    ])
      expect(postKey(one ?? "")).toBe(postKey(other ?? ""));
    expect(postKey("Gerente")).not.toBe(postKey("Gerente general"));
  });
});
