import type { ESTree } from "rolldown/utils";
import { literal, visit } from "#tests/architecture/source";
import type { Tree, Violation } from "#tests/architecture/tree";

/** Lists of names that people meet on a screen, wherever in lib/ they are exported. */
const LISTS = new Set(["stages", "states", "moves", "verbs", "roles", "kindNames"]);
const LABELS = /^lib\/[^/]+\/labels(\/[^/]+)?\.ts$/;
const COMMANDS = /^lib\/[^/]+\/commands(\/[^/]+)?\.ts$/;

function withoutAssertion(node: ESTree.Expression | null): ESTree.Expression | null {
  return node?.type === "TSAsExpression" || node?.type === "TSSatisfiesExpression"
    ? withoutAssertion(node.expression)
    : node;
}

function keysOf({ properties }: ESTree.ObjectExpression): string[] {
  return properties.flatMap((property) => {
    if (property.type !== "Property") return [];
    const { key } = property;
    return key.type === "Identifier" ? key.name : (literal(key) ?? []);
  });
}

interface LabelSet {
  /** What the object of texts is called, such as "stageLabels". */
  name: string;
  keys: Set<string>;
}

function labelSets(tree: Tree): LabelSet[] {
  const found: LabelSet[] = [];
  for (const file of tree.files.filter((name) => LABELS.test(name))) {
    visit(tree, file, {
      VariableDeclarator({ id, init }) {
        const object = withoutAssertion(init);
        if (id.type !== "Identifier" || object?.type !== "ObjectExpression") return;
        found.push({ name: id.name, keys: new Set(keysOf(object)) });
      },
    });
  }
  return found;
}

interface NamedList {
  file: string;
  list: string;
  items: string[];
}

function namedLists(tree: Tree): NamedList[] {
  const found: NamedList[] = [];
  for (const file of tree.files.filter((name) => /^lib\/.*\.ts$/.test(name))) {
    visit(tree, file, {
      VariableDeclarator({ id, init }) {
        const array = withoutAssertion(init);
        if (id.type !== "Identifier" || !LISTS.has(id.name)) return;
        if (array?.type !== "ArrayExpression") return;
        const items = array.elements.flatMap((element) => (element && literal(element)) ?? []);
        found.push({ file, list: id.name, items });
      },
    });
  }
  return found;
}

/** Every stage, state, move, role and kind has a label: one object of a labels file names them all. */
export function listsWithoutLabels(tree: Tree): Violation[] {
  const sets = labelSets(tree);
  return namedLists(tree)
    .filter(({ items }) => !sets.some((set) => items.every((item) => set.keys.has(item))))
    .map(({ file, list, items }) => ({
      file,
      message: `no labels file has a text for each of ${list}: ${items.join(", ")}`,
    }));
}

/** Every verb that a command records has a text in an object of a labels file whose name says "verb". */
export function verbsWithoutLabel(tree: Tree): Violation[] {
  const texts = labelSets(tree).filter(({ name }) => /verb/i.test(name));
  const found: Violation[] = [];
  for (const file of tree.files.filter((name) => COMMANDS.test(name))) {
    visit(tree, file, {
      Property({ key, value }) {
        const verb = key.type === "Identifier" && key.name === "verb" ? literal(value) : undefined;
        if (!verb || texts.some(({ keys }) => keys.has(verb))) return;
        found.push({ file, message: `no label for the verb ${verb}` });
      },
    });
  }
  return found;
}
