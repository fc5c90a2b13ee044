import { describe, expect, it, vi } from "vitest";
import { closeOtherSessions } from "#lib/accounts/actions/own";

// Outside of Next there is no request: this one brings no cookie.
vi.mock("next/headers", () => ({ cookies: async () => new Map(), headers: async () => new Map() }));
// And it is made in French.
vi.mock("next-intl/server", () => ({ getLocale: async () => "fr" }));

describe("closeOtherSessions", () => {
  it("sends whoever has no session to sign in, in their language", async () => {
    await expect(closeOtherSessions()).rejects.toMatchObject({
      digest: expect.stringContaining(";/fr/ingresar?volver=%2Fcuenta;"),
    });
  });
});
