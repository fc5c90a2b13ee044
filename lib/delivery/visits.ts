import type { IncomingHttpHeaders } from "node:http";
import { nextMidnight } from "#lib/delivery/midnight";
import { type CivilDate, civilDateAt } from "#lib/platform/clock";
import { known } from "#lib/platform/known";
import { languageOfPath } from "#lib/platform/language";
import { log } from "#lib/platform/log";
import type { Visits } from "#lib/visits/schema";

/** Between two writings; a crash loses no more than this. */
const flushMs = 10_000;
/** Far more pages than are read in that time: made-up addresses are not counted anyway. */
const mostPaths = 20_000;

// Browsers of people call themselves Mozilla or Opera. "Cubot" makes phones.
const browser = /^(mozilla|opera)\//i;
const robot =
  /(?<!cu)bot|crawl|spider|slurp|headless|lighthouse|externalhit|preview|monitor|uptime|archiver|httrack/i;

const isPerson = known((agent) => browser.test(agent) && !robot.test(agent), 1_000);

/** Whether a request is somebody's reading: not a robot's, nor a browser's that reads ahead. */
export function isReading(headers: IncomingHttpHeaders): boolean {
  if (headers["sec-purpose"] !== undefined || headers.purpose !== undefined) return false;
  const agent = headers["user-agent"];
  return agent !== undefined && isPerson(agent);
}

/** What is counted of the readers: how often each page was read on each civil day, and nothing else. */
export class VisitCounter {
  readonly #write: (visits: Visits[]) => Promise<void>;
  readonly #timer: NodeJS.Timeout;
  #days = new Map<CivilDate, Map<string, number>>();
  #today = new Map<string, number>();
  #todayEnds = 0;

  /** `write` adds totals to those that are stored; what it fails to add is tried again. */
  constructor(write: (visits: Visits[]) => Promise<void>) {
    this.#write = write;
    this.#timer = setInterval(() => this.#flushQuietly(), flushMs).unref();
  }

  /** Counts one reading of a page, in whatever language; the parameters of its address are left out. */
  count(address: string): void {
    if (Date.now() >= this.#todayEnds) this.#turn();
    const query = address.indexOf("?");
    const { path } = languageOfPath(query < 0 ? address : address.slice(0, query));
    const before = this.#today.get(path);
    if (before === undefined && this.#today.size >= mostPaths) return;
    this.#today.set(path, (before ?? 0) + 1);
  }

  /** Writes what was counted since the last time. What cannot be written is kept for the next. */
  async flush(): Promise<void> {
    const days = this.#days;
    this.#days = new Map();
    this.#todayEnds = 0;
    const visits = [...days].flatMap(([day, paths]) =>
      [...paths].map(([path, count]) => ({ path, day, count })),
    );
    if (visits.length === 0) return;
    try {
      await this.#write(visits);
    } catch (error) {
      for (const visit of visits) this.#addBack(visit);
      throw error;
    }
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.flush();
  }

  #turn(): void {
    this.#todayEnds = nextMidnight();
    this.#today = this.#pathsOf(civilDateAt());
  }

  #pathsOf(day: CivilDate): Map<string, number> {
    const paths = this.#days.get(day) ?? new Map<string, number>();
    this.#days.set(day, paths);
    return paths;
  }

  #addBack({ path, day, count }: Visits): void {
    const paths = this.#pathsOf(day);
    if (paths.has(path) || paths.size < mostPaths) paths.set(path, (paths.get(path) ?? 0) + count);
  }

  #flushQuietly(): void {
    this.flush().catch((error) => log.warn({ err: error }, "visits wait to be written"));
  }
}
