import { type ESTree, parseSync, Visitor, type VisitorObject } from "rolldown/utils";
import type { Tree } from "#tests/architecture/tree";

/** The syntax tree of a TypeScript, TSX or JavaScript file. Throws on a syntax error. */
export function parse(tree: Tree, file: string): ESTree.Program {
  const { program, errors } = parseSync(file, tree.read(file));
  const [first] = errors;
  if (first) throw new Error(`${file}: ${first.message}`);
  return program;
}

export function visit(tree: Tree, file: string, visitor: VisitorObject): void {
  new Visitor(visitor).visit(parse(tree, file));
}

/** The text of a string literal or of a template without placeholders. */
export function literal(node: unknown): string | undefined {
  const { type, value, quasis, expressions } = node as {
    type?: string;
    value?: unknown;
    quasis?: { value: { cooked: string } }[];
    expressions?: unknown[];
  };
  if (type === "Literal" && typeof value === "string") return value;
  if (type === "TemplateLiteral" && expressions?.length === 0) return quasis?.[0]?.value.cooked;
  return undefined;
}

export function lineOf(source: string, offset: number): number {
  return source.slice(0, offset).split("\n").length;
}

interface ExportedFunction {
  name: string;
  firstParameter: string | undefined;
}

type FunctionNode = ESTree.Function | ESTree.ArrowFunctionExpression;

const isFunction = (node: { type: string } | null | undefined): node is FunctionNode =>
  node != null &&
  /^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(node.type);

function firstParameter(node: FunctionNode): string | undefined {
  const [first] = node.params;
  return first?.type === "Identifier" ? first.name : undefined;
}

function functionsOf(declaration: ESTree.Declaration): ExportedFunction[] {
  if (isFunction(declaration) && declaration.id) {
    return [{ name: declaration.id.name, firstParameter: firstParameter(declaration) }];
  }
  if (declaration.type !== "VariableDeclaration") return [];
  return declaration.declarations.flatMap(({ id, init }) =>
    id.type === "Identifier" && isFunction(init)
      ? [{ name: id.name, firstParameter: firstParameter(init) }]
      : [],
  );
}

/** The functions that a file exports by name where they are declared. */
export function exportedFunctions(tree: Tree, file: string): ExportedFunction[] {
  return parse(tree, file).body.flatMap((statement) =>
    statement.type === "ExportNamedDeclaration" && statement.declaration
      ? functionsOf(statement.declaration)
      : [],
  );
}

function namesOf(declaration: ESTree.Declaration): string[] {
  if ("id" in declaration && declaration.id?.type === "Identifier") return [declaration.id.name];
  if (declaration.type !== "VariableDeclaration") return [];
  return declaration.declarations.flatMap(({ id }) => (id.type === "Identifier" ? id.name : []));
}

/** Every name that a file exports, re-exports included. */
export function exportedNames(tree: Tree, file: string): string[] {
  return parse(tree, file).body.flatMap((statement) => {
    if (statement.type !== "ExportNamedDeclaration") return [];
    if (statement.declaration) return namesOf(statement.declaration);
    return statement.specifiers.map(({ exported }) =>
      exported.type === "Identifier" ? exported.name : exported.value,
    );
  });
}

/** True when the file begins with the directive, such as "use client". */
export function hasDirective(tree: Tree, file: string, directive: string): boolean {
  return parse(tree, file).body.some(
    (statement) =>
      statement.type === "ExpressionStatement" && literal(statement.expression) === directive,
  );
}
