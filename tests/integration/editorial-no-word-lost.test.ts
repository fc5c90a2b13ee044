import fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import { keep } from "#lib/editorial/commands/keep";
import { settleSittings } from "#lib/editorial/commands/settle";
import { create, save } from "#lib/editorial/commands/write";
import type { Actor } from "#lib/platform/actor";
import { db } from "#lib/platform/db";
import { Refusal } from "#lib/platform/refusal";
import { type Newsroom, newsroom } from "#tests/support/drafts";

/** One person's screen: what it shows and the version that it was opened on. */
interface Screen {
  actor: Actor;
  basedOn: number;
  words: string[];
}

interface Step {
  by: number;
  does: "type" | "keep" | "save" | "merge" | "reopen" | "settle";
}

let people: Newsroom;

beforeAll(async () => {
  people = await newsroom();
});

const contentOf = (words: readonly string[]) => ({ title: "De prueba", purpose: words.join(" ") });
const wordsIn = (content: unknown) =>
  String((content as { purpose?: string }).purpose ?? "")
    .split(" ")
    .filter(Boolean);

interface Newer {
  number: number;
  content: unknown;
}

/** Saves; a refusal is merged as its panel offers: what both wrote, over the newer version. */
async function saves(screen: Screen, publicationId: string): Promise<Newer | null> {
  const { actor, basedOn, words } = screen;
  try {
    const input = { publicationId, basedOn, content: contentOf(words), note: "" };
    screen.basedOn = (await save(actor, input)).number;
    return null;
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== "conflict") throw error;
    return error.data as Newer;
  }
}

async function reopen(screen: Screen, publicationId: string): Promise<void> {
  const accountId = screen.actor.id ?? "";
  const where = { publicationId_accountId: { publicationId, accountId } };
  const copy = await db().workingCopy.findUnique({ where });
  const { draftRevision } = await db().publication.findUniqueOrThrow({
    where: { id: publicationId },
    select: { draftRevision: { select: { number: true, content: true } } },
  });
  screen.words = wordsIn(copy ? copy.content : draftRevision?.content);
  screen.basedOn = copy?.basedOn ?? draftRevision?.number ?? 1;
}

interface Scene {
  publicationId: string;
  screens: Screen[];
  /** Every word that reached the server. */
  sent: Set<string>;
}

const inputOf = ({ basedOn, words }: Screen, publicationId: string) => ({
  ...{ publicationId, basedOn, content: contentOf(words), note: "" },
});

async function savesOrMerges(
  screen: Screen,
  publicationId: string,
  merges: boolean,
): Promise<void> {
  const newer = await saves(screen, publicationId);
  if (!newer) return;
  if (!merges) return void (await keep(screen.actor, inputOf(screen, publicationId)));
  screen.words = [...new Set([...wordsIn(newer.content), ...screen.words])];
  screen.basedOn = newer.number;
  await saves(screen, publicationId);
}

let word = 0;

/** A tab closed without a word to the server takes its text with it: that is for the browser's own storage. */
async function take({ by, does }: Step, { publicationId, screens, sent }: Scene): Promise<void> {
  const screen = screens[by] as Screen;
  if (does === "settle") await settleSittings(new Date(Date.now() + 3_600_000));
  if (does === "type") {
    word += 1;
    screen.words = [...screen.words, `palabra${word}`];
  }
  if (does === "settle" || does === "type") return;
  if (does === "reopen") await reopen(screen, publicationId);
  else if (does === "keep") await keep(screen.actor, inputOf(screen, publicationId));
  else await savesOrMerges(screen, publicationId, does === "merge");
  for (const each of screen.words) sent.add(each);
}

async function stored(publicationId: string): Promise<Set<string>> {
  const [revisions, copies] = await Promise.all([
    db().revision.findMany({ where: { publicationId }, select: { content: true } }),
    db().workingCopy.findMany({ where: { publicationId }, select: { content: true } }),
  ]);
  return new Set([...revisions, ...copies].flatMap(({ content }) => wordsIn(content)));
}

it("whatever two people type, keep and save, in any order, no word that reached the server is lost", async () => {
  const step = fc.record({
    by: fc.nat(1),
    does: fc.constantFrom("type", "type", "keep", "save", "merge", "reopen", "settle"),
  }) as fc.Arbitrary<Step>;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 24 }), async (steps) => {
      const { staff, reviewer } = people;
      const { publicationId } = await create(staff, { kind: "event", content: contentOf([]) });
      const screens = [staff, reviewer].map((actor): Screen => ({ actor, basedOn: 1, words: [] }));
      const sent = new Set<string>();
      for (const each of steps) await take(each, { publicationId, screens, sent });
      const words = await stored(publicationId);
      expect([...sent].filter((word) => !words.has(word))).toEqual([]);
    }),
    { numRuns: 40 },
  );
}, 90_000);
