import { db, Prisma } from "#lib/platform/db";
import { type Probe, type ProbeOptions, probe, publicWeb } from "#lib/platform/web-probe";

const atOnce = 200;
const hostsAtOnce = 4;
const mostWitnesses = 3;

/** Addresses of live publications never looked at, a week after they answered, or a day after they failed. */
async function dueLinks(now: Date): Promise<string[]> {
  const rows = await db().$queryRaw<{ url: string }[]>(Prisma.sql`
    SELECT link.url FROM (SELECT DISTINCT url FROM live_link) link
    LEFT JOIN checked_link checked ON checked.url = link.url
    WHERE checked.url IS NULL
      OR checked.checked_at < ${now}::timestamptz - CASE WHEN checked.failures > 0
        THEN interval '20 hours' ELSE interval '6 days 20 hours' END
    ORDER BY checked.checked_at NULLS FIRST, link.url LIMIT ${atOnce}`);
  return rows.map(({ url }) => url);
}

interface Checked extends Probe {
  url: string;
}

/** One at a time for each host, a few hosts at the same time. */
async function probeAll(urls: string[], options: ProbeOptions): Promise<Checked[]> {
  const hostOf = (url: string) => (URL.canParse(url) ? new URL(url).host : "");
  const hosts = [...new Set(urls.map(hostOf))];
  const waiting = hosts.map((host) => urls.filter((url) => hostOf(url) === host));
  const checked: Checked[] = [];
  async function work(): Promise<void> {
    for (let host = waiting.pop(); host !== undefined; host = waiting.pop()) {
      for (const url of host) checked.push({ url, ...(await probe(url, options)) });
    }
  }
  await Promise.all(Array.from({ length: hostsAtOnce }, work));
  return checked;
}

/** A server that asks for an account or for patience is there. */
const asksForMore = [401, 403, 405, 407, 429, 451, 503];
const hasFailed = ({ status }: Probe) =>
  status === null || (status >= 400 && !asksForMore.includes(status));

async function keep(checked: Checked[], now: Date): Promise<void> {
  const column = <Value>(read: (one: Checked) => Value) => checked.map(read);
  await db().$executeRaw(Prisma.sql`
    INSERT INTO checked_link (url, checked_at, status, failures, failure)
    SELECT url, ${now}::timestamptz, status, CASE WHEN failed THEN 1 ELSE 0 END, failure
    FROM unnest(${column((one) => one.url)}::text[], ${column((one) => one.status)}::int[],
      ${column(hasFailed)}::bool[], ${column((one) => one.failure)}::text[])
      AS row (url, status, failed, failure)
    ON CONFLICT (url) DO UPDATE SET checked_at = excluded.checked_at, status = excluded.status,
      failure = excluded.failure,
      failures = CASE WHEN excluded.failures = 0 THEN 0 ELSE checked_link.failures + 1 END`);
}

/** Answers about what no live publication leads to any more are forgotten. */
function forget(): Promise<number> {
  return db().$executeRaw(Prisma.sql`
    DELETE FROM checked_link checked
    WHERE NOT EXISTS (SELECT FROM live_link link WHERE link.url = checked.url)`);
}

/** Links that answered lately: when what is due fails, they tell whether this machine is on the network. */
async function witnesses(): Promise<string[]> {
  const rows = await db().checkedLink.findMany({
    where: { failures: 0, status: { not: null } },
    orderBy: { checkedAt: "desc" },
    take: mostWitnesses,
    select: { url: true },
  });
  return rows.map(({ url }) => url);
}

const hasReached = ({ status, failure }: Probe) => status !== null || failure === "forbidden";

/**
 * Looks at the links of live publications that are due; returns how many it counted. When nothing at
 * all can be reached the fault is this machine's, and nothing is counted.
 */
export async function checkLinks(
  options: ProbeOptions = publicWeb,
  now: Date = new Date(),
): Promise<number> {
  await forget();
  const checked = await probeAll(await dueLinks(now), options);
  if (checked.length === 0) return 0;
  const isOnline =
    checked.some(hasReached) || (await probeAll(await witnesses(), options)).some(hasReached);
  if (!isOnline) return 0;
  await keep(checked, now);
  return checked.length;
}
