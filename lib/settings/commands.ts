import { createHash } from "node:crypto";
import sharp from "sharp";
import { sameContent } from "#lib/editorial/form/comparison";
import type { Actor } from "#lib/platform/actor";
import { type Prisma, type Tx, transaction } from "#lib/platform/db";
import { record } from "#lib/platform/record";
import { ensure, Refusal } from "#lib/platform/refusal";
import { logoFile } from "#lib/settings/logo-file";
import { canChangeSettings } from "#lib/settings/policy";
import { storedInstitution } from "#lib/settings/queries";
import type {
  IdentityInput,
  Institution,
  MenusInput,
  SummonsRulesInput,
} from "#lib/settings/schema";

const onlyRow = { id: 1 };
const subject = { subjectType: "institution", subjectId: "1" };
const logoSidePixels = 256;
const mostPixels = 25_000_000;

/** Locks the one row of settings until the transaction ends, creating it the first time. */
async function lockSettings(tx: Tx) {
  await tx.institutionSettings.createMany({
    data: [{ ...onlyRow, content: {} }],
    skipDuplicates: true,
  });
  await tx.$queryRaw`SELECT id FROM institution_settings WHERE id = 1 FOR UPDATE`;
  const select = { content: true, logoVersion: true } as const;
  return tx.institutionSettings.findUniqueOrThrow({ where: onlyRow, select });
}

function changes(before: Institution, after: Institution): Prisma.InputJsonObject {
  const fields = Object.keys(after) as (keyof Institution)[];
  const changed = fields.filter((field) => !sameContent(before[field], after[field]));
  return Object.fromEntries(changed.map((field) => [field, [before[field], after[field]]]));
}

function changeSettings(actor: Actor, part: Partial<Institution>): Promise<void> {
  return transaction(async (tx) => {
    ensure(canChangeSettings(actor), "forbidden");
    const row = await lockSettings(tx);
    const before = storedInstitution(row.content);
    const after = { ...before, ...part };
    const data = changes(before, after);
    if (Object.keys(data).length === 0) return;
    const change = { content: after, changedAt: new Date() };
    await tx.institutionSettings.update({ where: onlyRow, data: change });
    await record(tx, actor, { ...subject, verb: "settings_changed", data });
  });
}

/** Changes how the cooperative presents itself; saving what did not change leaves no trace. */
export function updateInstitution(actor: Actor, input: IdentityInput): Promise<void> {
  return changeSettings(actor, input);
}

/** Changes the links that the cooperative adds to the portal's header and footer. */
export function updateMenus(actor: Actor, input: MenusInput): Promise<void> {
  return changeSettings(actor, input);
}

/** Changes what each sort of assembly asks of its notice, as the cooperative's statute says. */
export function updateSummonsRules(actor: Actor, input: SummonsRulesInput): Promise<void> {
  return changeSettings(actor, input);
}

/** The image anew, without metadata, as a PNG of 256 pixels at most on its longer side. */
async function asLogo(bytes: Uint8Array): Promise<Buffer<ArrayBuffer>> {
  const side = { width: logoSidePixels, height: logoSidePixels };
  const image = sharp(bytes, { limitInputPixels: mostPixels, failOn: "error" })
    .rotate()
    .resize({ ...side, fit: "inside", withoutEnlargement: true })
    .png({ compressionLevel: 9 });
  const png = await image.toBuffer().catch(() => {
    throw new Refusal("invalid", {
      message: "La imagen no se puede leer. Pruebe con otro archivo.",
    });
  });
  return Buffer.from(png);
}

/** Replaces the logo by a PNG, JPEG or WebP image of 500 kB at most; null removes it. */
export async function updateLogo(
  actor: Actor,
  bytes: Uint8Array | null,
): Promise<{ version: string | null }> {
  ensure(canChangeSettings(actor), "forbidden");
  const file = logoFile.safeParse(bytes);
  ensure(file.success, "invalid", { message: file.error?.issues[0]?.message ?? "" });
  const logo = file.data && (await asLogo(file.data));
  const version = logo && createHash("sha256").update(logo).digest("hex").slice(0, 16);
  return transaction(async (tx) => {
    const { logoVersion } = await lockSettings(tx);
    if (logoVersion === version) return { version };
    const data = { logo, logoVersion: version, changedAt: new Date() };
    await tx.institutionSettings.update({ where: onlyRow, data });
    const verb = logo ? "logo_changed" : "logo_removed";
    await record(tx, actor, { ...subject, verb, data: { from: logoVersion, to: version } });
    return { version };
  });
}
