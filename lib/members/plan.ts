import { createHash } from "node:crypto";
import { memberKey } from "#lib/accounts/identifier";
import { rowSentences } from "#lib/members/labels";
import { isSamePerson } from "#lib/members/names";
import {
  type KnownOffice,
  type Offices,
  officeFault,
  officeOf,
  officesOf,
} from "#lib/members/offices";
import {
  type ColumnName,
  type Counts,
  type ListRow,
  type RowFault,
  type Verdict,
  verdicts,
} from "#lib/members/schema";
import type { Role } from "#lib/platform/actor";

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
  /** The name as the list has it: of who works in the portal, not the one that stays. */
  listed: string;
  email: string | null;
  officeId: string | null;
  changes: Change[];
  faults: RowFault[];
}

interface Index {
  byKey: Map<string, KnownAccount>;
  byEmail: Map<string, KnownAccount>;
  offices: Offices;
}

function indexOf({ accounts, offices }: Known): Index {
  const keyed = (key: (account: KnownAccount) => string | null) =>
    new Map(accounts.flatMap((one) => (key(one) ? [[key(one) ?? "", one] as const] : [])));
  return {
    byKey: keyed((one) => one.memberKey),
    byEmail: keyed((one) => one.email),
    offices: officesOf(offices),
  };
}

const isMember = ({ role }: KnownAccount) => role === "member";

/**
 * The account with the row's number or, without one, the one with its e-mail that has no number yet and
 * whose owner is the same person: families and offices share mailboxes.
 */
function accountOf(row: ListRow, { byKey, byEmail }: Index): KnownAccount | null {
  const numbered = byKey.get(memberKey(row.number) ?? "");
  if (numbered) return numbered;
  const mailed = row.email ? byEmail.get(row.email) : undefined;
  const isFree = mailed && mailed.memberNumber === null && isSamePerson(mailed.name, row.name);
  return isFree ? mailed : null;
}

/** A number of somebody who works in the portal, whose name no list changes, on the row of another person. */
function strangerFault(row: ListRow, account: KnownAccount | null): RowFault[] {
  if (!account || isMember(account) || isSamePerson(account.name, row.name)) return [];
  const sentence = `es de la cuenta de «${account.name}», pero la lista dice «${row.name}»; si son dos personas, corrija el número en la lista o en esa cuenta; si es la misma, escriba en la lista el nombre de la cuenta`;
  return [{ column: "number", sentence }];
}

/** Why an e-mail is not the row's: its account is another person's. */
function ownerSentence({ name, memberNumber }: KnownAccount, row: ListRow): string {
  if (memberNumber) {
    return `ya es de la cuenta de ${name}, socio n.º ${memberNumber}; deje el correo vacío o corríjalo`;
  }
  return `es de la cuenta de «${name}», pero la lista dice «${row.name}»; si son dos personas, deje el correo vacío o corríjalo; si es la misma, escriba en la lista el nombre de la cuenta`;
}

function emailFault(row: ListRow, account: KnownAccount | null, { byEmail }: Index): RowFault[] {
  if (!row.email) return [];
  if (account && !isMember(account) && account.email !== row.email) {
    return [{ column: "email", sentence: rowSentences.otherEmail }];
  }
  const owner = byEmail.get(row.email);
  if (!owner || owner.id === account?.id) return [];
  return [{ column: "email", sentence: ownerSentence(owner, row) }];
}

/** What a row brings to an account. An empty cell changes nothing; of who works in the portal, neither name nor e-mail. */
function wanted(row: ListRow, account: KnownAccount | null, index: Index) {
  const office = row.office ? officeOf(row.office, index.offices) : null;
  const keepsName = account !== null && !isMember(account);
  return {
    number: account?.memberNumber ?? row.number,
    name: keepsName ? account.name : row.name,
    email: row.email ?? account?.email ?? null,
    officeId: office?.id ?? account?.officeId ?? null,
  };
}

function changesOf(account: KnownAccount, to: ReturnType<typeof wanted>, index: Index): Change[] {
  const officeName = (id: string | null) => index.offices.names.get(id ?? "") ?? "";
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
  const found = [
    ...[...strangerFault(row, account), ...emailFault(row, account, index)],
    ...officeFault(row.office, index.offices),
  ];
  faults.push(...found.filter(isNew));
  const to = wanted(row, account, index);
  const changes = account && faults.length === 0 ? changesOf(account, to, index) : [];
  const base = {
    ...{ ...to, line: row.line, listed: row.name, accountId: account?.id ?? null },
    ...{ changes, faults },
  };
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
