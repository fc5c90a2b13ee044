import type { ICruiseResult } from "dependency-cruiser";
import { reachedFrom } from "#tests/architecture/imports";
import { exportedFunctions } from "#tests/architecture/source";
import type { Tree, Violation } from "#tests/architecture/tree";

const WORDS = new Set([
  ..."schema policy workflow labels".split(" "),
  ..."queries commands kind actions".split(" "),
]);
/** Files directly in lib/: each is the one that knows every kind, the names of their types, or every job. */
const ROOT_FILES = new Set(["lib/kinds.ts", "lib/kind-labels.ts", "lib/jobs.ts"]);
const NOT_DOMAINS = new Set(["platform", "delivery", "generated"]);
const EMPTY_NAMES = /^(utils?|helpers?|common|misc|index)$|(Manager|Service|Helper|Util)s?$/i;
const SOURCES = /^(app|bin|components|lib|prisma|tests)\/.*\.[cm]?[jt]sx?$/;

const baseName = (path: string) => (path.split("/").pop() ?? path).replace(/\.[^/]*$/, "");
const asSymbol = (name: string) => name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());

/** No file or folder is called after nothing in particular. */
export function emptyNames(tree: Tree): Violation[] {
  return tree.files
    .filter((file) => SOURCES.test(file))
    .filter((file) => file.split("/").some((part) => EMPTY_NAMES.test(asSymbol(baseName(part)))))
    .map((file) => ({ file, message: "name it after what it holds" }));
}

function misplaced(tree: Tree, file: string, unitTested: (file: string) => boolean) {
  const [, domain = "", first = "", ...deeper] = file.split("/");
  if (first === "") return ROOT_FILES.has(file) ? undefined : "belongs to a domain's folder";
  if (NOT_DOMAINS.has(domain)) return undefined;
  if (!file.endsWith(".ts")) return "lib/ holds .ts files: what is seen belongs to components/";
  if (deeper.length > 1) return "one folder inside a domain is enough";
  const computes = exportedFunctions(tree, file).length > 0;
  if (WORDS.has(baseName(first)) || !computes || unitTested(file)) return undefined;
  return "is not of the closed vocabulary; a named computation needs a unit test that reaches it";
}

/**
 * lib/<domain>/ holds the words of the closed vocabulary (a file, or a folder of one file for each verb or noun)
 * and named computations with a unit test, or data. That those are pure is an import rule.
 */
export function fileVocabulary(tree: Tree, graph: ICruiseResult): Violation[] {
  const reached = reachedFrom(graph, /^tests\/unit\//);
  return tree.files
    .filter((file) => /^lib\/.*\.[cm]?[jt]sx?$/.test(file))
    .flatMap((file) => {
      const message = misplaced(tree, file, (name) => reached.has(name));
      return message ? [{ file, message }] : [];
    });
}
