import {
  accessSync,
  constants,
  existsSync,
  lchownSync,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { StartFailure } from "#lib/platform/failure";

/** PostgreSQL refuses to run as root; the first of these that the system has runs it then. */
const ACCOUNTS = ["postgres", "nobody"];
const SETPRIV = "/usr/bin/setpriv";

/** How to run a PostgreSQL program: under which account, and through which program before it. */
export interface RunAs {
  uid?: number;
  gid?: number;
  prefix: string[];
}

/**
 * Decides under which account the cluster's programs run: ours, or an unprivileged one when we are root. The cluster's
 * folder, which must exist, is given to that account. `paths` are the places that the account has to reach.
 */
export function accountFor(cluster: string, paths: string[]): RunAs {
  if (process.getuid?.() !== 0) return ownAccount(cluster);
  const owner = statSync(cluster);
  const account = owner.uid === 0 ? unprivilegedAccount() : { uid: owner.uid, gid: owner.gid };
  if (owner.uid === 0) giveTo(cluster, account);
  const closed = [cluster, ...paths].map(closedParent).find((parent) => parent !== undefined);
  return closed ? { prefix: walkingThrough(closed, account) } : { ...account, prefix: [] };
}

function ownAccount(cluster: string): RunAs {
  const { uid } = statSync(cluster);
  if (process.getuid && uid !== process.getuid())
    throw new StartFailure(
      `La base de datos de ${cluster} pertenece a otra cuenta del sistema (número ${uid}): inicie Ayni con esa cuenta.`,
    );
  return { prefix: [] };
}

function unprivilegedAccount(): { uid: number; gid: number } {
  const lines = readFileSync("/etc/passwd", "utf8").split("\n");
  for (const name of ACCOUNTS) {
    const [, , uid, gid] = lines.find((line) => line.startsWith(`${name}:`))?.split(":") ?? [];
    if (uid && gid) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new StartFailure(
    "PostgreSQL no funciona como root y el sistema no tiene la cuenta postgres ni nobody: cree una con useradd --system postgres, o inicie Ayni con una cuenta normal.",
  );
}

function giveTo(path: string, account: { uid: number; gid: number }): void {
  lchownSync(path, account.uid, account.gid);
  if (!lstatSync(path).isDirectory()) return;
  for (const name of readdirSync(path)) giveTo(join(path, name), account);
}

/** The nearest parent folder that other accounts cannot walk through. */
function closedParent(path: string): string | undefined {
  const parent = dirname(path);
  if ((statSync(parent).mode & 0o001) === 0) return parent;
  return parent === path ? undefined : closedParent(parent);
}

/**
 * Below a private folder, such as /root, the account keeps one right of root: to walk through folders. `access` asks for
 * the real rights of the account unless the secure bit says otherwise, and PostgreSQL uses it to find its own programs.
 */
function walkingThrough(closed: string, { uid, gid }: { uid: number; gid: number }): string[] {
  const right = capability();
  if (!right)
    throw new StartFailure(
      `PostgreSQL no funciona como root y la cuenta que lo ejecuta no puede pasar por ${closed}: inicie Ayni con una cuenta normal, o ponga su carpeta en un lugar abierto como /opt.`,
    );
  return [
    SETPRIV,
    `--reuid=${uid}`,
    `--regid=${gid}`,
    "--clear-groups",
    "--securebits=+no_setuid_fixup",
    `--inh-caps=-all,+${right}`,
    `--ambient-caps=-all,+${right}`,
  ];
}

function capability(): "dac_read_search" | "dac_override" | undefined {
  if (!existsSync(SETPRIV) || !existsSync("/proc/self/status")) return undefined;
  accessSync(SETPRIV, constants.X_OK);
  const mask = /CapEff:\s*([0-9a-f]+)/.exec(readFileSync("/proc/self/status", "utf8"))?.[1] ?? "0";
  const has = (bit: bigint) => ((BigInt(`0x${mask}`) >> bit) & 1n) === 1n;
  if (has(2n)) return "dac_read_search";
  return has(1n) ? "dac_override" : undefined;
}
