import autocannon from "autocannon";

/** What a load is, as the process that makes it gets it. */
export interface Load {
  url: string;
  paths: string[];
  encoding: string;
  seconds: number;
  connections: number;
  /** Requests a second in all; as many as possible without it. */
  rate?: number;
  /** Each address is asked by a reader of its own, as a proxy before the portal would tell. */
  byProxy?: boolean;
}

const { url, paths, encoding, seconds, connections, rate, byProxy }: Load = JSON.parse(
  process.argv[2] ?? "{}",
);
const readerOf = (at: number) => `192.0.2.${at % 250}`;
const result = await autocannon({
  ...{ url, connections, duration: seconds, headers: { "accept-encoding": encoding } },
  requests: paths.map((path, at) => ({
    ...{ method: "GET" as const, path },
    ...(byProxy && { headers: { "x-forwarded-for": readerOf(at) } }),
  })),
  ...(rate && { overallRate: rate }),
});
const { requests, latency, errors, timeouts, non2xx, duration } = result;
console.log(
  JSON.stringify({
    ...{
      perSecond: requests.total / duration,
      total: requests.total,
      errors: errors + timeouts,
      non2xx,
    },
    ...{ p50: latency.p50, p99: latency.p99 },
  }),
);
