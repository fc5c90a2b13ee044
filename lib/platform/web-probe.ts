import { lookup } from "node:dns/promises";
import { type ClientRequest, request as httpRequest, type IncomingMessage } from "node:http";
import { request as httpsRequest } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { isPublicAddress } from "#lib/platform/public-address";

const mostRedirects = 5;
const mostBytes = 64_000;
const agent = "Ayni (revisión de enlaces)";

export interface ProbeOptions {
  /** The addresses of a host name. */
  resolve(host: string): Promise<string[]>;
  /** Whether an address may be asked. */
  allows(address: string): boolean;
  /** Milliseconds for each request. */
  timeout: number;
}

export const publicWeb: ProbeOptions = {
  resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  allows: isPublicAddress,
  timeout: 10_000,
};

/** What a web address answered. Without a status, `failure` is "dns", "forbidden", "redirects", "timeout" or "network". */
export interface Probe {
  status: number | null;
  failure: string;
}

class Unreachable extends Error {}

/** The address to connect to: every one of a name must be public, and the connection uses the one checked. */
async function addressOf({ hostname, protocol }: URL, options: ProbeOptions): Promise<string> {
  if (protocol !== "http:" && protocol !== "https:") throw new Unreachable("forbidden");
  const host = hostname.replace(/^\[|\]$/g, "");
  const addresses = isIP(host) ? [host] : await options.resolve(host).catch(() => []);
  const [first] = addresses;
  if (first === undefined) throw new Unreachable("dns");
  if (!addresses.every(options.allows)) throw new Unreachable("forbidden");
  return first;
}

const pinned =
  (address: string): LookupFunction =>
  (_, { all }, give) => {
    const family = isIP(address);
    if (all) give(null, [{ address, family }]);
    else give(null, address, family);
  };

interface Answer {
  status: number;
  location: string | undefined;
}

/** Resolves once the answer was read to its end or to the most that is read. */
function readAnswer(sent: ClientRequest, answer: IncomingMessage): Promise<Answer> {
  const { statusCode: status = 0, headers } = answer;
  return new Promise((settle) => {
    let bytes = 0;
    const end = () => {
      sent.destroy();
      settle({ status, location: headers.location });
    };
    answer.on("data", (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > mostBytes) end();
    });
    answer.on("end", end).on("error", end).on("close", end);
  });
}

function ask(
  url: URL,
  method: "HEAD" | "GET",
  { address, timeout }: { address: string; timeout: number },
) {
  const send = url.protocol === "https:" ? httpsRequest : httpRequest;
  return new Promise<Answer>((settle, fail) => {
    const signal = AbortSignal.timeout(timeout);
    const headers = { "user-agent": agent, accept: "text/html,*/*;q=0.5" };
    const sent = send(url, { method, headers, signal, lookup: pinned(address), agent: false });
    sent.on("response", (answer) => settle(readAnswer(sent, answer)));
    sent.on("error", () => fail(new Unreachable(signal.aborted ? "timeout" : "network")));
    sent.end();
  });
}

/** Some servers refuse HEAD; whatever they answer to it that is not a success is asked again with GET. */
async function answerOf(url: URL, options: ProbeOptions): Promise<Answer> {
  const to = { address: await addressOf(url, options), timeout: options.timeout };
  const head = await ask(url, "HEAD", to).catch(() => null);
  return head && head.status < 400 ? head : ask(url, "GET", to);
}

async function follow(from: URL, options: ProbeOptions): Promise<Probe> {
  let url = from;
  for (let step = 0; step <= mostRedirects; step += 1) {
    const { status, location } = await answerOf(url, options);
    const isRedirect = status >= 300 && status < 400 && location !== undefined;
    if (!isRedirect) return { status, failure: "" };
    if (!URL.canParse(location, url.href)) return { status, failure: "redirects" };
    url = new URL(location, url.href);
  }
  return { status: null, failure: "redirects" };
}

/**
 * What a web address answers, after at most five redirects. Addresses inside this machine or its
 * network are never asked, whatever name or redirect leads to them.
 */
export async function probe(url: string, options: ProbeOptions = publicWeb): Promise<Probe> {
  if (!URL.canParse(url)) return { status: null, failure: "forbidden" };
  try {
    return await follow(new URL(url), options);
  } catch (error) {
    if (error instanceof Unreachable) return { status: null, failure: error.message };
    throw error;
  }
}
