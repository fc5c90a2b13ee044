import { exportedFunctions, literal, visit } from "#tests/architecture/source";
import type { Tree, Violation } from "#tests/architecture/tree";

const COMMANDS = /^lib\/[^/]+\/commands(\/[^/]+)?\.ts$/;
const TESTS = /^tests\/(integration|security)\/.*\.test\.ts$/;
const BLOCKS = new Set(["describe", "test", "it"]);

/** The titles of the describe and test blocks whose body speaks of a refusal. */
function refusalTitles(tree: Tree, file: string): string[] {
  const titles: string[] = [];
  const source = tree.read(file);
  visit(tree, file, {
    CallExpression({ callee, arguments: [title, body] }) {
      const block = callee.type === "CallExpression" ? callee.callee : callee;
      const name = block.type === "MemberExpression" ? block.object : block;
      const text = title && literal(title);
      if (name.type !== "Identifier" || !BLOCKS.has(name.name) || !text || !body) return;
      if (/refusal/i.test(source.slice(body.start, body.end))) titles.push(text);
    },
  });
  return titles;
}

/**
 * Every command has a test of its refusal: a `describe("<command> refuses …")` or `test("<command> refuses …")`
 * in tests/integration or tests/security, in a file that imports the command from its module, whose body expects
 * a refusal. A command is an exported function whose first parameter is `actor`.
 */
export function commandsWithoutRefusalTest(tree: Tree): Violation[] {
  const tests = tree.files
    .filter((file) => TESTS.test(file))
    .map((file) => ({ source: tree.read(file), titles: refusalTitles(tree, file) }));
  const isTested = (module: string, name: string) =>
    tests.some(
      ({ source, titles }) =>
        source.includes(`"#${module}"`) &&
        titles.some((title) => title.startsWith(`${name} refuses`)),
    );
  return tree.files
    .filter((file) => COMMANDS.test(file))
    .flatMap((file) =>
      exportedFunctions(tree, file)
        .filter(({ firstParameter }) => firstParameter === "actor")
        .filter(({ name }) => !isTested(file.replace(/\.ts$/, ""), name))
        .map(({ name }) => ({ file, message: `write a test titled "${name} refuses …"` })),
    );
}
