import { contentFindings } from "#lib/editorial/checks/content";
import type { Finding } from "#lib/editorial/checks/finding";
import { targetFindings } from "#lib/editorial/checks/targets";
import { pending } from "#lib/editorial/queries/schedules";
import { targetsOf } from "#lib/editorial/queries/targets";
import { hrefsIn, imageIdsIn, referenceOf, referredIds } from "#lib/editorial/references";
import type { Tx } from "#lib/platform/db";
import { Refusal } from "#lib/platform/refusal";

export interface Soundness {
  /** The publication that says it: it may always refer to itself. */
  publicationId: string;
  /** When it goes live: what it refers to must be live by then. Null while it may still wait. */
  at: Date | "now" | null;
  /** Publications that go live in the same transaction. */
  together?: readonly string[];
}

function fieldsOf(findings: readonly Finding[]): Record<string, string> {
  const paths = [...new Set(findings.map(({ path }) => path))];
  const sentences = (path: string) =>
    findings.filter((finding) => finding.path === path).map(({ message }) => message);
  return Object.fromEntries(paths.map((path) => [path, sentences(path).join(" ")]));
}

/** Which of the publications that a content refers to are scheduled for an earlier moment. */
async function liveBy(tx: Tx, content: object, at: Soundness["at"]): Promise<string[]> {
  const ids = at instanceof Date ? referredIds(content, "publicacion") : [];
  if (!(at instanceof Date) || ids.length === 0) return [];
  const rows = await tx.schedule.findMany({
    where: { publicationId: { in: ids }, action: "publish", at: { lt: at }, ...pending },
    select: { publicationId: true },
  });
  return rows.map(({ publicationId }) => publicationId);
}

/**
 * Refuses with `invalid` a content that readers would find broken: references to what is deleted or
 * not live, addresses of the portal that lead nowhere, images that say nothing to who does not see them.
 */
export async function ensureSound(
  tx: Tx,
  content: object,
  { publicationId, at, together = [] }: Soundness,
): Promise<void> {
  const coming = [publicationId, ...together, ...(await liveBy(tx, content, at))];
  const comes = (href: string) => coming.includes(referenceOf(href)?.id ?? "");
  const hrefs = hrefsIn(content).filter((href) => !comes(href));
  const targets = await targetsOf(tx, { hrefs, images: imageIdsIn(content) });
  const findings = [...contentFindings(content), ...targetFindings(content, targets)].filter(
    ({ blocking, rule }) => blocking || (at !== null && rule === "target_waiting"),
  );
  if (findings.length === 0) return;
  const message = "Hay enlaces o imágenes que los lectores no podrían abrir.";
  throw new Refusal("invalid", { message, fields: fieldsOf(findings) });
}
