import { db } from "#lib/platform/db";
import { readSearchAddress } from "#lib/search/address";
import { search } from "#lib/search/queries/search";
import { frequentSearches, searchQueries } from "#tests/support/search-queries";

const at = (sorted: number[], part: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;

async function timed(typed: string): Promise<number> {
  const started = performance.now();
  await search({ ...readSearchAddress({ q: typed }), audiences: ["public"] });
  return performance.now() - started;
}

/**
 * Milliseconds that searches take in the database of the environment, one after another: every search of
 * the table and the frequent ones, `rounds` times after one round that does not count.
 */
export async function searchTimes(
  rounds = 5,
): Promise<{ p50: number; p95: number; slowest: string }> {
  const all = [...searchQueries.map(([typed]) => typed), ...frequentSearches];
  for (const typed of all) await timed(typed);
  const times: { typed: string; ms: number }[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const typed of all) times.push({ typed, ms: await timed(typed) });
  }
  times.sort((a, b) => a.ms - b.ms);
  const sorted = times.map(({ ms }) => ms);
  return { p50: at(sorted, 0.5), p95: at(sorted, 0.95), slowest: times.at(-1)?.typed ?? "" };
}

if (process.argv[1] === import.meta.filename) {
  const events = await db().liveEvent.count();
  const { p50, p95, slowest } = await searchTimes();
  console.log(JSON.stringify({ name: "search-part", events, p50_ms: p50, p95_ms: p95, slowest }));
  process.exit(0);
}
