import { describe, expect, it } from "vitest";
import { storedInstitution } from "#lib/settings/queries";
import { institution } from "#lib/settings/schema";

describe("the stored settings", () => {
  it("keep every valid field beside one that is not", () => {
    const stored = {
      name: "Cooperativa de prueba",
      contact: "Jr. Lima 1",
      accentHue: 900,
      other: 1,
    };
    expect(storedInstitution(stored)).toEqual(
      institution.parse({ name: "Cooperativa de prueba", contact: "Jr. Lima 1" }),
    );
    expect(storedInstitution({ name: "", offices: "Puno" })).toMatchObject({
      ...{ name: "Nuestra cooperativa", offices: "Puno" },
    });
  });

  it.each([[null], [undefined], ["texto"], [[]], [{}]])("are the first ones for %j", (content) => {
    expect(storedInstitution(content)).toEqual(institution.parse({ name: "Nuestra cooperativa" }));
  });
});
