import { createRequire } from "node:module";
import {
  cruise,
  type ICruiseOptions,
  type ICruiseResult,
  type IDependency,
  type IFlattenedRuleSet,
} from "dependency-cruiser";
import type { Tree, Violation } from "#tests/architecture/tree";

const SOURCES = ["app", "bin", "components", "lib", "prisma", "tests"];

interface Rules {
  forbidden: NonNullable<IFlattenedRuleSet["forbidden"]>;
  options: ICruiseOptions;
}

const rules: Rules = createRequire(import.meta.url)("../../.dependency-cruiser.cjs");

export const importRules = rules.forbidden.map(({ name }) => name);

/** Every file of the tree with what it imports, as dependency-cruiser sees it. */
export async function importGraph(tree: Tree): Promise<ICruiseResult> {
  const folders = SOURCES.filter((folder) => tree.files.some((f) => f.startsWith(`${folder}/`)));
  const { enhancedResolveOptions, ...options } = rules.options;
  const { output } = await cruise(
    folders,
    {
      ...options,
      baseDir: tree.root,
      validate: true,
      ruleSet: { forbidden: rules.forbidden },
      enhancedResolveOptions,
    },
    enhancedResolveOptions,
  );
  if (typeof output === "string") throw new Error(`dependency-cruiser answered: ${output}`);
  return output;
}

export function importViolations(graph: ICruiseResult): (Violation & { rule: string })[] {
  const reason = new Map(rules.forbidden.map(({ name, comment }) => [name, comment]));
  return graph.summary.violations.map(({ rule, from, to }) => ({
    rule: rule.name,
    file: from,
    message: `imports ${to}. ${reason.get(rule.name)} (${rule.name})`,
  }));
}

/** An import that remains when types are erased. */
const isValueImport = (dependency: IDependency) =>
  !dependency.dependencyTypes.some((type) => type === "type-only" || type === "type-import");

/** An import that is read with the module that asks for it, not later. */
export const isReadAtOnce = (dependency: IDependency) =>
  isValueImport(dependency) && !dependency.dynamic;

/** The modules that files named like `roots` reach by imports that remain, each with who led to it. */
export function reachedFrom(
  graph: ICruiseResult,
  roots: Pick<RegExp, "test">,
  follows: (dependency: IDependency) => boolean = isValueImport,
): Map<string, string> {
  const modules = new Map(graph.modules.map((module) => [module.source, module]));
  const waiting = graph.modules.filter(({ source }) => roots.test(source));
  const leader = new Map(waiting.map(({ source }) => [source, source]));
  for (let module = waiting.pop(); module; module = waiting.pop()) {
    for (const { resolved } of module.dependencies.filter(follows)) {
      if (leader.has(resolved)) continue;
      leader.set(resolved, module.source);
      const next = modules.get(resolved);
      if (next) waiting.push(next);
    }
  }
  return leader;
}
