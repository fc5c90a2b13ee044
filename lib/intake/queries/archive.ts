import { faultRefusal } from "#lib/intake/queries/faultRefusal";
import { type ArchivePart, declaredParts, endsProperly, keepsItsWord } from "#lib/platform/archive";

/** A report inside an archive: its name without folders and its place among the entries. */
export interface ArchivedReport {
  name: string;
  position: number;
}

const mostReports = 300;
const mostEntries = 2_000;
/** Bytes of all that an archive holds, unpacked. */
const mostUnpacked = 400_000_000;
const mostRatio = 200;
/** Bytes unpacked that need no comparison with the packed ones. */
const ordinaryBytes = 50_000_000;
const readable = /\.(txt|docx|pdf|eml)$/i;
const hidden = /(^|\/)(\.[^./]|__MACOSX\/|~\$)/;

const isLocked = (bytes: Uint8Array) => ((bytes[6] ?? 0) & 1) === 1;

function partsOf(bytes: Uint8Array): ArchivePart[] {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw faultRefusal("notZip");
  if (!endsProperly(bytes)) throw faultRefusal("damagedZip");
  if (isLocked(bytes)) throw faultRefusal("lockedZip");
  try {
    return declaredParts(bytes);
  } catch {
    throw faultRefusal("damagedZip");
  }
}

async function swells(bytes: Uint8Array, parts: ArchivePart[]): Promise<boolean> {
  const total = parts.reduce((sum, { declared }) => sum + declared, 0);
  const most = Math.min(mostUnpacked, Math.max(ordinaryBytes, bytes.length * mostRatio));
  if (parts.length > mostEntries || total > most) return true;
  return !(await keepsItsWord(bytes, parts).catch(() => false));
}

const bareName = (path: string) => (path.split("/").pop() ?? path).slice(0, 200);

/** The reports in an archive, after checking that it is one that can be unpacked without harm. */
export async function reportsIn(bytes: Uint8Array): Promise<ArchivedReport[]> {
  const parts = partsOf(bytes);
  if (await swells(bytes, parts)) throw faultRefusal("bombZip");
  const reports = parts
    .map(({ name }, position) => ({ name, position }))
    .filter(({ name }) => readable.test(name) && !hidden.test(name))
    .map(({ name, position }) => ({ name: bareName(name), position }));
  if (reports.length === 0) throw faultRefusal("emptyZip");
  if (reports.length > mostReports) throw faultRefusal("fullZip");
  return reports;
}
