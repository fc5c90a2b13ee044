import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { claimLock, lockHolder } from "#lib/platform/database/lock";

const folder = mkdtempSync(join(tmpdir(), "ayni-candado-"));
const contenders: ChildProcess[] = [];
const left = (file: string, content: string) => {
  writeFileSync(join(folder, file), content);
  return join(folder, file);
};
// No process has this number: it is over the most that Linux gives.
const dead = JSON.stringify({ pid: 99_999_999, birth: "1" });

async function answer(contender: ChildProcess, message: object): Promise<unknown> {
  const answered = once(contender, "message");
  contender.send(message);
  return (await answered)[0];
}

async function holdersOf(file: string): Promise<number> {
  const at = Date.now() + 20;
  const answers = await Promise.all(contenders.map((each) => answer(each, { file, at })));
  return answers.filter((held) => held === true).length;
}

beforeAll(async () => {
  const program = join(import.meta.dirname, "../support/lock-contender.ts");
  for (let n = 0; n < 6; n += 1) contenders.push(fork(program, { execArgv: [] }));
  await Promise.all(contenders.map((each) => once(each, "message")));
});

afterAll(() => {
  for (const each of contenders) each.kill();
  rmSync(folder, { recursive: true });
});

describe("claimLock", () => {
  it("is held by one alone of six processes that find the lock of a dead one, a hundred times", async () => {
    const holders: number[] = [];
    for (let n = 0; n < 100; n += 1) holders.push(await holdersOf(left(`muerto-${n}`, dead)));
    expect(holders).toEqual(Array.from({ length: 100 }, () => 1));
  });

  it("is held by one alone when there was no lock, or an empty one", async () => {
    for (let n = 0; n < 20; n += 1) {
      expect(await holdersOf(join(folder, `ninguno-${n}`))).toBe(1);
      expect(await holdersOf(left(`vacio-${n}`, ""))).toBe(1);
    }
  });

  it("leaves nothing beside the locks", () => {
    const extra = readdirSync(folder).filter((name) => !/^[a-z]+-\d+$/.test(name));
    expect(extra).toEqual([]);
  });

  it("is not given while its holder lives, and given again once it is back", () => {
    const file = left("propio-0", dead);
    const release = claimLock(file);
    expect(lockHolder(file)).toBe(process.pid);
    expect(claimLock(file)).toBeUndefined();
    release?.();
    expect(lockHolder(file)).toBeUndefined();
    claimLock(file)?.();
    expect(lockHolder(file)).toBeUndefined();
  });
});
