import { describe, expect, it } from "vitest";
import { type BulkSubject, bulkActionsFor, whyNot } from "#lib/editorial/bulk";
import { readBulkAddress } from "#lib/editorial/panelAddress";
import type { PublicationStatus } from "#lib/editorial/schema";
import { bulkPlanInput, mostInBulk } from "#lib/editorial/schema/bulk";
import { paperActor } from "#tests/support/actors";

const author = paperActor("staff");
const reviewer = paperActor("reviewer");
const dayMs = 86_400_000;

function subject(parts: Partial<PublicationStatus>): BulkSubject {
  const status = { kind: "event", stage: "draft", hasLive: false, submittedById: null } as const;
  return { status: { ...status, authorId: author.id, ...parts }, responsible: [] };
}

describe("an action with several publications", () => {
  it("is offered by what the account may do, and in the trash it is one", () => {
    expect(bulkActionsFor(author, null)).not.toContain("publish");
    expect(bulkActionsFor(reviewer, null)).toContain("publish");
    expect(bulkActionsFor(reviewer, null)).not.toContain("restore");
    expect(bulkActionsFor(reviewer, "trashed")).toEqual(["restore"]);
    expect(bulkActionsFor(author, "trashed")).toEqual([]);
  });

  it("says nothing against what its command allows", () => {
    expect(whyNot("submit", author, subject({}))).toBe("");
    expect(whyNot("trash", author, subject({}))).toBe("");
    expect(whyNot("setDue", author, subject({}))).toBe("");
  });

  it("says why not, for each reason in its words", () => {
    const other = paperActor("staff");
    const mine = { stage: "in_review", submittedById: reviewer.id } as const;
    const written = { stage: "in_review", writtenById: reviewer.id } as const;
    const lapsed = { stage: "trashed", trashedAt: new Date(Date.now() - 92 * dayMs) } as const;
    const cases = [
      [whyNot("submit", author, subject({ stage: "in_review" })), "Está en revisión."],
      [whyNot("publish", reviewer, subject(mine)), "La envió usted: la aprueba otra persona."],
      [
        whyNot("publish", reviewer, subject(written)),
        "La escribió usted: la aprueba otra persona.",
      ],
      [
        whyNot("trash", reviewer, subject({ hasLive: true })),
        "Está en el portal: primero hay que retirarla.",
      ],
      [whyNot("restore", reviewer, subject(lapsed)), "Pasaron más de 90 días en la papelera."],
      [whyNot("trash", other, subject({})), "Su cuenta no puede hacerlo con esta publicación."],
      [whyNot("setReview", author, subject(lapsed)), "Está en la papelera."],
    ] as const;
    for (const [said, expected] of cases) expect(said).toBe(expected);
  });

  it("is read from an address, each publication once", () => {
    expect(readBulkAddress({ accion: "papelera", id: ["a", "b", "a"] })).toEqual({
      action: "trash",
      ids: ["a", "b"],
    });
    expect(readBulkAddress({ accion: "borrar", id: "a" })).toEqual({ action: null, ids: ["a"] });
  });

  it("takes from one to a hundred", () => {
    const ids = Array.from({ length: mostInBulk + 1 }, () => crypto.randomUUID());
    const asked = (count: number) =>
      bulkPlanInput.safeParse({ action: "trash", ids: ids.slice(0, count) });
    expect([0, 1, 100, 101].map((count) => asked(count).success)).toEqual([
      ...[false, true, true, false],
    ]);
    expect(asked(0).error?.issues[0]?.message).toBe("Elija al menos una publicación.");
  });
});
