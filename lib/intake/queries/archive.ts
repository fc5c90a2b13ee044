import { faultRefusal } from "#lib/intake/queries/fileText";
import { declaredParts, endsProperly, keepsItsWord } from "#lib/platform/archive";

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
const readable = /\.(txt|docx|pdf|eml)$/i;
const hidden = /(^|\/)(\.|__MACOSX\/|~\$)/;

const isLocked = (bytes: Uint8Array) => ((bytes[6] ?? 0) & 1) === 1;

/** The reports in an archive, after checking that it is one that can be unpacked without harm. */
export async function reportsIn(bytes: Uint8Array): Promise<ArchivedReport[]> {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw faultRefusal("notZip");
  if (!endsProperly(bytes)) throw faultRefusal("damagedZip");
  if (isLocked(bytes)) throw faultRefusal("lockedZip");
  const parts = (() => {
    try {
      return declaredParts(bytes);
    } catch {
      throw faultRefusal("damagedZip");
    }
  })();
  const total = parts.reduce((sum, { declared }) => sum + declared, 0);
  const swollen = total > mostUnpacked || total > Math.max(50_000_000, bytes.length * mostRatio);
  if (parts.length > mostEntries || swollen) throw faultRefusal("bombZip");
  if (!(await keepsItsWord(bytes, parts).catch(() => false))) throw faultRefusal("bombZip");
  const reports = parts
    .map(({ name }, position) => ({ name, position }))
    .filter(({ name }) => readable.test(name) && !hidden.test(name))
    .map(({ name, position }) => ({
      name: (name.split("/").pop() ?? name).slice(0, 200),
      position,
    }));
  if (reports.length === 0) throw faultRefusal("emptyZip");
  if (reports.length > mostReports) throw faultRefusal("fullZip");
  return reports;
}
