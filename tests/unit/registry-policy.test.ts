import { describe, expect, it } from "vitest";
import { roles, systemActor, visitorActor } from "#lib/platform/actor";
import { canReadRegistry, canRegisterOwn, canWriteRegistry } from "#lib/registry/policy";
import { paperActor } from "#tests/support/actors";

const may = {
  read: ["staff", "reviewer", "director", "administrator"],
  write: ["staff", "reviewer", "administrator"],
  own: ["administrator"],
};

describe("the directory", () => {
  it.each(roles)("opens to %s as its policy says", (role) => {
    const actor = paperActor(role);
    expect(canReadRegistry(actor)).toBe(may.read.includes(role));
    expect(canWriteRegistry(actor)).toBe(may.write.includes(role));
    expect(canRegisterOwn(actor)).toBe(may.own.includes(role));
  });

  it("is closed to visitors and open to the software itself", () => {
    for (const can of [canReadRegistry, canWriteRegistry, canRegisterOwn]) {
      expect(can(visitorActor())).toBe(false);
      expect(can(systemActor("Prueba"))).toBe(true);
    }
  });
});
