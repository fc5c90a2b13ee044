import { createHash } from "node:crypto";
import { memberKey } from "#lib/accounts/identifier";
import { rowSentences } from "#lib/members/labels";
import {
  type ColumnName,
  type Counts,
  type ListRow,
  type RowFault,
  type Verdict,
  verdicts,
} from "#lib/members/schema";
import type { Role } from "#lib/platform/actor";
import { searchName } from "#lib/platform/search-name";

/** An account that a list may mean, by its number or its e-mail. */
export interface KnownAccount {
  id: string;
  name: string;
  email: string | null;
  memberNumber: string | null;
  memberKey: string | null;
  officeId: string | null;
  role: Role;
}
export interface KnownOffice {
  id: string;
  name: string;
}
export interface Known {
  accounts: readonly KnownAccount[];
  offices: readonly KnownOffice[];
}

/** A value that a row changes, as people read it. */
export interface Change {
  column: ColumnName;
  from: string;
  to: string;
}

/** What applying a list does with one of its rows; `accountId` is null for an account to be created. */
export interface PlannedRow {
  line: number;
  verdict: Verdict;
  accountId: string | null;
  number: string;
  name: string;
  email: string | null;
  officeId: string | null;
  changes: Change[];
  faults: RowFault[];
}

const officeKey = (name: string) =>
  searchName(name).replace(/^(agencia|oficina|sede|sucursal) /, "");

interface Index {
  byKey: Map<string, KnownAccount>;
  byEmail: Map<string, KnownAccount>;
  offices: Map<string, KnownOffice>;
  officeNames: Map<string, string>;
}

function indexOf({ accounts, offices }: Known): Index {
  const keyed = (key: (account: KnownAccount) => string | null) =>
    new Map(accounts.flatMap((one) => (key(one) ? [[key(one) ?? "", one] as const] : [])));
  return {
    byKey: keyed((one) => one.memberKey),
    byEmail: keyed((one) => one.email),
    offices: new Map(offices.map((office) => [officeKey(office.name), office])),
    officeNames: new Map(offices.map(({ id, name }) => [id, name])),
  };
}

/** The account with the row's number or, without one, the member with its e-mail who has no number yet. */
function accountOf(row: ListRow, { byKey, byEmail }: Index): KnownAccount | null {
  const numbered = byKey.get(memberKey(row.number) ?? "");
  if (numbered) return numbered;
  const mailed = row.email ? byEmail.get(row.email) : undefined;
  return mailed && mailed.memberNumber === null ? mailed : null;
}

function emailFault(row: ListRow, account: KnownAccount | null, { byEmail }: Index): RowFault[] {
  if (!row.email) return [];
  if (account && account.role !== "member" && account.email !== row.email) {
    return [{ column: "email", sentence: rowSentences.otherEmail }];
  }
  const owner = byEmail.get(row.email);
  if (!owner || owner.id === account?.id) return [];
  const number = owner.memberNumber ? `, socio n.º ${owner.memberNumber}` : "";
  const sentence = `ya es de la cuenta de ${owner.name}${number}; deje el correo vacío o corríjalo`;
  return [{ column: "email", sentence }];
}

function officeFault(row: ListRow, index: Index): RowFault[] {
  if (!row.office || index.offices.has(officeKey(row.office))) return [];
  const sentence = `«${row.office}» no está entre las oficinas del directorio; agréguela allí o corrija el nombre`;
  return [{ column: "office", sentence }];
}

/** What a row brings to an account. An empty cell changes nothing; of who works in the portal, neither name nor e-mail. */
function wanted(row: ListRow, account: KnownAccount | null, index: Index) {
  const office = row.office ? index.offices.get(officeKey(row.office)) : undefined;
  const keepsName = account !== null && account.role !== "member";
  return {
    number: account?.memberNumber ?? row.number,
    name: keepsName ? account.name : row.name,
    email: row.email ?? account?.email ?? null,
    officeId: office?.id ?? account?.officeId ?? null,
  };
}

function changesOf(account: KnownAccount, to: ReturnType<typeof wanted>, index: Index): Change[] {
  const officeName = (id: string | null) => index.officeNames.get(id ?? "") ?? "";
  const values: [ColumnName, string, string][] = [
    ["number", account.memberNumber ?? "", to.number],
    ["name", account.name, to.name],
    ["email", account.email ?? "", to.email ?? ""],
    ["office", officeName(account.officeId), officeName(to.officeId)],
  ];
  return values.flatMap(([column, from, value]) =>
    from === value ? [] : [{ column, from, to: value }],
  );
}

function planned(row: ListRow, index: Index): PlannedRow {
  const account = accountOf(row, index);
  const faults = [...row.faults];
  const isNew = ({ column }: RowFault) => !faults.some((one) => one.column === column);
  faults.push(...[...emailFault(row, account, index), ...officeFault(row, index)].filter(isNew));
  const to = wanted(row, account, index);
  const changes = account && faults.length === 0 ? changesOf(account, to, index) : [];
  const base = { ...to, line: row.line, accountId: account?.id ?? null, changes, faults };
  if (faults.length > 0) return { ...base, number: row.number, name: row.name, verdict: "faulty" };
  if (!account) return { ...base, verdict: "created" };
  return { ...base, verdict: changes.length > 0 ? "changed" : "same" };
}

/** What applying a list would do, row by row, to the accounts as they are now. Applied, the same list changes nothing. */
export function planOf(rows: readonly ListRow[], known: Known): PlannedRow[] {
  const index = indexOf(known);
  const taken = new Map<string, number>();
  return rows.map((row) => {
    const one = planned(row, index);
    const earlier = one.accountId === null ? undefined : taken.get(one.accountId);
    if (one.accountId !== null) taken.set(one.accountId, earlier ?? one.line);
    if (earlier === undefined || one.verdict === "faulty") return one;
    const sentence = `es de la misma cuenta que la fila ${earlier}; deje solo una`;
    return { ...one, verdict: "faulty", changes: [], faults: [{ column: "number", sentence }] };
  });
}

export function countVerdicts(plan: readonly PlannedRow[]): Counts {
  const count = (verdict: Verdict) => plan.filter((row) => row.verdict === verdict).length;
  return Object.fromEntries(verdicts.map((verdict) => [verdict, count(verdict)])) as Counts;
}

/** A print of a plan: two are alike when applying them does the same. */
export function printOf(plan: readonly PlannedRow[]): string {
  return createHash("sha256").update(JSON.stringify(plan)).digest("hex");
}

/** "Fila 12, Correo: no es un correo; …." */
export function faultSentence(line: number, label: string, { sentence }: RowFault): string {
  return `Fila ${line}, ${label}: ${sentence}.`;
}
