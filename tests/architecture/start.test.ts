import { expect, test } from "vitest";
import { importGraph, isReadAtOnce, reachedFrom } from "#tests/architecture/imports";
import { cleanTree } from "#tests/architecture/imports.planted";
import { repository, type Tree, withPlantedTree } from "#tests/architecture/tree";

/** What every process reads into memory when it starts. */
const started = /^(bin\/(start\.mjs|launch\.ts|prepare\.ts|serve\.ts|worker\.ts)|lib\/jobs\.ts)$/;
/** What only some work needs: megabytes each. */
const heavy =
  /(^|\/)node_modules\/(sharp|(@types\/)?nodemailer|mammoth|unpdf|file-type|read-excel-file|next-intl|react)\//;
const readers = /^lib\/intake\/(parse|assemble|lexicon)/;

async function heavyAtStart(tree: Tree): Promise<string[]> {
  const reached = reachedFrom(await importGraph(tree), started, isReadAtOnce);
  return [...reached]
    .filter(([file]) => heavy.test(file) || readers.test(file))
    .map(([file, leader]) => `${leader} reads ${file}`);
}

test("a start reads into memory what every process needs, and nothing that only some work does", async () => {
  expect(await heavyAtStart(repository)).toEqual([]);
});

test("what reads it at once is named", async () => {
  const planted = {
    ...cleanTree,
    "lib/jobs.ts": `import "#lib/intake/parse"; export const jobs = 1;`,
  };
  const later = {
    ...cleanTree,
    "lib/jobs.ts": `export const jobs = () => import("#lib/intake/parse");`,
  };
  const parser = { "lib/intake/parse.ts": "export const parse = 1;" };
  const found = (tree: Record<string, string>) =>
    withPlantedTree({ ...tree, ...parser }, heavyAtStart);
  expect(await found(planted)).toEqual(["lib/jobs.ts reads lib/intake/parse.ts"]);
  expect(await found(later)).toEqual([]);
});
