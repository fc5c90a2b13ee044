import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync } from "node:fs";
import { join } from "node:path";
import type { ESTree } from "rolldown/utils";
import { lineOf, parse, visit } from "#tests/architecture/source";
import { repository, type Tree, type Violation } from "#tests/architecture/tree";

const PAGE_LINES = 60;
const FUNCTION_LINES = 40;
const FUNCTION_PATHS = 10;

/** A route's page reads, composes and stops: at most 60 lines. */
export function longPages(tree: Tree): Violation[] {
  return tree.files
    .filter((file) => /^app\/(.*\/)?page\.tsx$/.test(file))
    .map((file) => ({ file, lines: tree.read(file).trimEnd().split("\n").length }))
    .filter(({ lines }) => lines > PAGE_LINES)
    .map(({ file, lines }) => ({
      file,
      message: `${lines} lines; a page has at most ${PAGE_LINES}`,
    }));
}

/** Biome gives every function of a .tsx file the 100 lines of a component; those that are none have 40. */
export function longFunctionsBesideComponents(tree: Tree): Violation[] {
  return tree.files
    .filter((file) => /^(app|components)\/.*\.tsx$/.test(file))
    .flatMap((file) => {
      const source = tree.read(file);
      const found: Violation[] = [];
      const check = (node: ESTree.Function) => {
        const lines = lineOf(source, node.end) - lineOf(source, node.start) + 1;
        const name = node.id?.name ?? "";
        if (lines > FUNCTION_LINES && /^[a-z]/.test(name)) {
          found.push({ file, message: `${name} has ${lines} lines; at most ${FUNCTION_LINES}` });
        }
      };
      visit(tree, file, { FunctionDeclaration: check });
      return found;
    });
}

const BRANCHES = new Set(
  (
    "IfStatement ConditionalExpression LogicalExpression SwitchCase CatchClause " +
    "ForStatement ForInStatement ForOfStatement WhileStatement DoWhileStatement"
  ).split(" "),
);
const FUNCTION = /^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/;

interface Measured {
  node: ESTree.Node;
  paths: number;
}

/** The number of paths through each function (McCabe), those of functions inside it not counted. */
function pathsThroughFunctions(tree: Tree, file: string): Measured[] {
  const measured: Measured[] = [];
  const look = (node: ESTree.Node, within: Measured | undefined) => {
    let current = within;
    if (FUNCTION.test(node.type)) {
      current = { node, paths: 1 };
      measured.push(current);
    } else if (current && BRANCHES.has(node.type)) current.paths += 1;
    for (const part of Object.values(node).flat()) {
      if (part && typeof part === "object" && "type" in part) look(part, current);
    }
  };
  look(parse(tree, file), undefined);
  return measured;
}

/** Functions with more than ten paths through them. */
export function tangledFunctions(tree: Tree): Violation[] {
  return tree.files
    .filter((file) => /^(app|bin|components|lib|prisma|tests)\/.*\.(tsx?|mjs)$/.test(file))
    .flatMap((file) =>
      pathsThroughFunctions(tree, file)
        .filter(({ paths }) => paths > FUNCTION_PATHS)
        .map(({ node, paths }) => ({
          file: `${file}:${lineOf(tree.read(file), node.start)}`,
          message: `${paths} paths through one function; at most ${FUNCTION_PATHS}`,
        })),
    );
}

interface BiomeReport {
  diagnostics: { category: string; location: { path: string | { file: string } } }[];
}

/** What Biome's rules say about a planted tree, with the repository's own settings. */
export function biomeFindings(tree: Tree): { file: string; rule: string }[] {
  const settings = join(repository.root, "biome.json");
  copyFileSync(settings, join(tree.root, "biome.json"));
  const biome = join(repository.root, "node_modules/@biomejs/biome/bin/biome");
  if (!existsSync(biome)) throw new Error("Biome is not installed");
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [biome, "lint", "--vcs-enabled=false", "--max-diagnostics=none", "--reporter=json"],
    { cwd: tree.root, encoding: "utf8" },
  );
  if (!stdout.startsWith("{")) throw new Error(stderr);
  const { diagnostics }: BiomeReport = JSON.parse(stdout);
  return diagnostics.map(({ category, location: { path } }) => ({
    file: typeof path === "string" ? path : path.file,
    rule: category.split("/").pop() ?? category,
  }));
}
