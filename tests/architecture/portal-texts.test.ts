import { expect, test } from "vitest";
import { importGraph } from "#tests/architecture/imports";
import { speakingSpanish, untranslated } from "#tests/architecture/portal-texts";
import { repository, sentences, type Tree, withPlantedTree } from "#tests/architecture/tree";

const fileOf = ({ file }: { file: string }) => file.replace(/:\d+$/, "");

test("public pages take every text from that of their language", async () => {
  const found = untranslated(repository, await importGraph(repository));
  const spoken = new Set(found.map(fileOf));
  expect(sentences(found.filter((one) => !(fileOf(one) in speakingSpanish)))).toEqual([]);
  expect(
    Object.keys(speakingSpanish).filter((file) => !spoken.has(file)),
    "exceptions that nothing needs",
  ).toEqual([]);
});

test("a text in a page, a component or a sentence is caught", async () => {
  const planted = {
    "package.json": JSON.stringify({
      imports: { "#components/*": "./components/*.tsx", "#lib/*": "./lib/*.ts" },
    }),
    "app/(portal)/page.tsx": `import { Hero } from "#components/site/Hero"; export default () => <Hero title="Novedades" />;`,
    "components/site/Hero.tsx": `import { when } from "#lib/events/wording"; export const Hero = () => <p className="chico gris" id="x">{when()} y más</p>;`,
    "lib/events/wording.ts": `export const when = () => "el día de la visita";`,
    "components/panel/Panel.tsx": `export const Panel = () => <p>Borradores</p>;`,
  };
  const check = async (tree: Tree) => untranslated(tree, await importGraph(tree));
  const found = await withPlantedTree(planted, check);
  expect([...new Set(found.map(fileOf))].sort()).toEqual([
    "app/(portal)/page.tsx",
    "components/site/Hero.tsx",
    "lib/events/wording.ts",
  ]);
});
