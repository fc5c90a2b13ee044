import { setTimeout as pause } from "node:timers/promises";
import { parseArgs } from "node:util";
import { submit } from "#lib/editorial/commands/move";
import { publish } from "#lib/editorial/commands/publish";
import { create, save } from "#lib/editorial/commands/write";
import { disconnect } from "#lib/platform/db";
import { newsroom, publishableEvent } from "#tests/support/drafts";
import { Figures } from "#tests/support/figures";
import { type Node, sharedDatabase, startNode } from "#tests/support/nodes";

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: { count: { type: "string", default: "200" } },
});
const count = Number(values.count);
const patienceMs = 10_000;
/** Whoever asks shares the machine's processors with what they ask. */
const betweenAsking = 1;
const figures = new Figures();
const { cluster, variables } = await sharedDatabase("fresh");
const APP_URL = "http://localhost:3000";
const first = await startNode({ ...variables, APP_URL });
const second = await startNode({ ...variables, APP_URL });

/** Resolves when a node shows a text at an address, as a reader would ask for it. */
async function visible({ url }: Node, path: string, text: string): Promise<void> {
  const deadline = performance.now() + patienceMs;
  while (performance.now() < deadline) {
    const answer = await fetch(url + path);
    if ((await answer.text()).includes(text)) return;
    await pause(betweenAsking);
  }
  throw new Error(`${path} did not show «${text}» within ${patienceMs} ms`);
}

try {
  const { staff, reviewer } = await newsroom();
  const contentOf = (turn: number) =>
    publishableEvent({ summary: `Versión número ${turn} de prueba.` });
  const made = await create(staff, { kind: "event", content: contentOf(0) });
  let at = { publicationId: made.publicationId, basedOn: made.number };
  for (let turn = 0; turn <= count; turn += 1) {
    if (turn > 0) {
      const { number } = await save(staff, { ...at, content: contentOf(turn), note: "" });
      at = { ...at, basedOn: number };
    }
    await submit(staff, at);
    const { slug } = await publish(reviewer, { ...at, force: false });
    const began = performance.now();
    const shown = [first, second].map((node) =>
      visible(node, `/eventos/${slug}`, `número ${turn} de`),
    );
    await Promise.all(shown);
    // The first one is nobody's measure: each node makes its first page.
    if (turn > 0) figures.add("visible", performance.now() - began);
  }
  console.log(`${count} publications, read on two nodes:\n${figures.table()}`);
  console.log(
    JSON.stringify({
      name: "fresh",
      p50_ms: figures.at("visible", 0.5),
      p95_ms: figures.at("visible", 0.95),
    }),
  );
} finally {
  await Promise.all([first.stop(), second.stop(), disconnect()]);
  await cluster.stop();
}
