import { expect, test } from "vitest";
import { importGraph } from "#tests/architecture/imports";
import {
  clientComponentsInPortal,
  deadComponentsInOwnPages,
  textsInPrograms,
} from "#tests/architecture/portal";
import { repository, sentences, type Tree, withPlantedTree } from "#tests/architecture/tree";

const check = async (tree: Tree) => clientComponentsInPortal(tree, await importGraph(tree));

test("the portal has no client components", async () => {
  expect(sentences(await check(repository))).toEqual([]);
});

test("one's own pages have no client components but forms that the server answers", async () => {
  const dead = deadComponentsInOwnPages(repository, await importGraph(repository));
  expect(sentences(dead)).toEqual([]);
});

test("a client component behind one's own page is caught, a form that the server answers is not", async () => {
  const planted = {
    "package.json": JSON.stringify({ imports: { "#components/*": "./components/*.tsx" } }),
    "app/cuenta/page.tsx": `import { Menu } from "#components/site/Menu"; export default () => <Menu />;`,
    "app/ingresar/page.tsx": `import { SignInForm } from "#components/accounts/SignInForm"; export default () => <SignInForm />;`,
    "components/site/Menu.tsx": `"use client"; export const Menu = () => null;`,
    "components/accounts/SignInForm.tsx": `"use client"; export const SignInForm = () => null;`,
  };
  const found = await withPlantedTree(planted, async (tree) =>
    deadComponentsInOwnPages(tree, await importGraph(tree)),
  );
  expect(found.map(({ file }) => file)).toEqual(["components/site/Menu.tsx"]);
});

const packages = {
  "package.json": JSON.stringify({
    imports: { "#components/*": "./components/*.tsx" },
    dependencies: { next: "1.0.0" },
  }),
  "node_modules/next/package.json": `{"name":"next","version":"1.0.0"}`,
  "node_modules/next/link.js": "module.exports = {};",
};

test("a client component behind a portal page is caught, one behind the panel is not", async () => {
  const planted = {
    ...packages,
    "app/(portal)/page.tsx": `import { Hero } from "#components/site/Hero"; export default () => <Hero />;`,
    "components/site/Hero.tsx": `import { Menu } from "#components/site/Menu"; export const Hero = () => <Menu />;`,
    "components/site/Menu.tsx": `"use client"; export const Menu = () => null;`,
    "app/panel/page.tsx": `import { Editor } from "#components/site/Editor"; export default () => <Editor />;`,
    "components/site/Editor.tsx": `"use client"; export const Editor = () => null;`,
  };
  expect(sentences(await withPlantedTree(planted, check))).toEqual([
    "components/site/Menu.tsx: needs a script and is reached from components/site/Hero.tsx",
  ]);
});

test("a client page and the framework's client link are caught", async () => {
  const planted = {
    ...packages,
    "app/(portal)/eventos/page.tsx": `"use client"; export default () => null;`,
    "app/layout.tsx": `import Link from "next/link"; export default () => <Link href="/" />;`,
  };
  const found = await withPlantedTree(planted, check);
  expect(found.map(({ file }) => file).sort()).toEqual([
    "app/(portal)/eventos/page.tsx",
    "node_modules/next/link.js",
  ]);
});

test("no program of the browser takes the server's texts with it", async () => {
  expect(sentences(textsInPrograms(repository, await importGraph(repository)))).toEqual([]);
});

test("a component that asks for the language is caught behind a program", async () => {
  const planted = {
    "package.json": JSON.stringify({ imports: { "#components/*": "./components/*.tsx" } }),
    "components/panel/Form.tsx": `"use client"; import { Link } from "#components/panel/Link"; export const Form = () => <Link />;`,
    "components/panel/Link.tsx": `import { useLanguage } from "#components/site/useLanguage"; export const Link = () => useLanguage();`,
    "components/site/useLanguage.tsx": `export const useLanguage = () => "es";`,
  };
  const found = await withPlantedTree(planted, async (tree) =>
    textsInPrograms(tree, await importGraph(tree)),
  );
  expect(found).toEqual([
    {
      file: "components/site/useLanguage.tsx",
      message: "is taken into a program by components/panel/Link.tsx",
    },
  ]);
});
