import { unfinishedLabels, type Verb, verbLabels } from "#lib/editorial/labels";
import { fullInstant } from "#lib/platform/dates";

/** An entry of the audit log about a publication. */
export interface StoryEntry {
  id: bigint;
  actorName: string;
  verb: string;
  at: Date;
  data: unknown;
}

/** One step of a publication's history: "Rita" "guardó las versiones 2 a 4". Nobody did what failed by itself. */
export interface StoryStep {
  key: string;
  who: string;
  did: string;
  /** What was said with it: a note, a reason. */
  quote: string;
  at: Date;
  /** Steps that others took notice of, against mere saving. */
  weighty: boolean;
}

type Data = Readonly<Record<string, unknown>>;

const dataOf = ({ data }: StoryEntry): Data =>
  data && typeof data === "object" ? { ...data } : {};
const textIn = (data: Data, key: string) => (typeof data[key] === "string" ? data[key] : "");

function versionWords(first: unknown, last: unknown): string {
  if (typeof first !== "number" || typeof last !== "number") return "";
  return first === last ? ` la versión ${last}` : ` las versiones ${first} a ${last}`;
}

function publishedWords(data: Data, who: string): string {
  const correction = data.minor === true ? " como corrección menor" : "";
  const version = `${versionWords(data.number, data.number)}${correction}`;
  const [prepared, approved] = [textIn(data, "preparedBy"), textIn(data, "approvedBy")];
  if (data.forced === true) return `publicó${version} sin segunda persona`;
  const preparedBy = prepared && prepared !== who ? `, preparada por ${prepared}` : "";
  if (approved && approved !== who)
    return `publicó${version}${preparedBy}, aprobada por ${approved}`;
  return `aprobó y publicó${version}${preparedBy}`;
}

const planVerbs = ["scheduled", "rescheduled", "withdrawal_scheduled"];

/** For when something was planned; entries of earlier versions of the portal call the moment goLiveAt. */
function plannedWords(verb: string, data: Data): string {
  const at = new Date(textIn(data, "at") || textIn(data, "goLiveAt"));
  if (!planVerbs.includes(verb) || Number.isNaN(at.getTime())) return "";
  const alone = data.forced === true ? ", sin segunda persona" : "";
  return ` para el ${fullInstant(at)}${alone}`;
}

/** What the hour brought and nobody did: a sentence without a person. */
function failed(data: Data): string {
  const said = unfinishedLabels[data.action === "withdraw" ? "withdraw" : "publish"].slice(0, -1);
  return data.returned === true ? `${said} y volvió a quien la escribe` : said;
}

function deed(entry: StoryEntry, firstNumber: unknown): string {
  const data = dataOf(entry);
  const verb = verbLabels[entry.verb as Verb] ?? entry.verb;
  if (entry.verb === "schedule_failed") return failed(data);
  if (entry.verb === "saved") return `${verb}${versionWords(firstNumber, data.number)}`;
  if (entry.verb === "published") return publishedWords(data, entry.actorName);
  if (entry.verb === "slug_changed") return `${verb}: ahora termina en «${textIn(data, "slug")}»`;
  return `${verb}${plannedWords(entry.verb, data)}`;
}

function step(entry: StoryEntry, firstNumber: unknown): StoryStep {
  const data = dataOf(entry);
  return {
    key: String(entry.id),
    who: entry.verb === "schedule_failed" ? "" : textIn(data, "author") || entry.actorName,
    did: deed(entry, firstNumber),
    quote: entry.verb === "published" ? "" : textIn(data, "note") || textIn(data, "reason"),
    at: entry.at,
    weighty: entry.verb !== "saved",
  };
}

const isSameSaving = (a: StoryEntry, b: StoryEntry) =>
  a.verb === "saved" &&
  b.verb === "saved" &&
  a.actorName === b.actorName &&
  !textIn(dataOf(a), "note");

/** The history of a publication, newest first; what one person saved in a row is one step. */
export function storyOf(entries: readonly StoryEntry[]): StoryStep[] {
  const groups: StoryEntry[][] = [];
  for (const entry of entries) {
    const last = groups.at(-1)?.at(-1);
    if (last && isSameSaving(last, entry)) groups.at(-1)?.push(entry);
    else groups.push([entry]);
  }
  return groups.flatMap((group) => {
    const [newest] = group;
    const oldest = group.at(-1);
    return newest && oldest ? [step(newest, dataOf(oldest).number)] : [];
  });
}
