import { createServer, get, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";

/** What a bare server is to send, as its process gets it. */
export interface Bare {
  /** The portal whose answers it sends. */
  url: string;
  paths: string[];
  encodings: string[];
}

interface Answer {
  head: string[];
  bytes: Buffer;
}

const ofConnection = new Set(["connection", "keep-alive", "date", "transfer-encoding"]);

function headOf({ rawHeaders }: IncomingMessage): string[] {
  const pairs = rawHeaders.flatMap((name, at) =>
    at % 2 === 0 && !ofConnection.has(name.toLowerCase()) ? [[name, rawHeaders[at + 1] ?? ""]] : [],
  );
  return pairs.flat();
}

function answerOf(url: string, encoding: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { "accept-encoding": encoding } }, async (response) => {
      resolve({ bytes: await buffer(response), head: headOf(response) });
    }).on("error", reject);
  });
}

// The least that a Node server can do to send these bytes: look them up and write them.
const { url, paths, encodings }: Bare = JSON.parse(process.argv[2] ?? "{}");
const answers = new Map<string, Map<string, Answer>>();
for (const encoding of encodings) {
  const kept = new Map<string, Answer>();
  for (const path of paths) kept.set(path, await answerOf(url + path, encoding));
  answers.set(encoding, kept);
}
const server = createServer((request, response) => {
  const answer = answers.get(request.headers["accept-encoding"] ?? "")?.get(request.url ?? "");
  if (answer) response.writeHead(200, answer.head).end(answer.bytes);
  else response.writeHead(404).end();
});
server.keepAliveTimeout = 65_000;
server.listen(0, "127.0.0.1", () => {
  console.log((server.address() as AddressInfo).port);
});
