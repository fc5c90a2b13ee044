import type { ESTree } from "rolldown/utils";
import { lineOf, literal, visit } from "#tests/architecture/source";
import type { Tree, Violation } from "#tests/architecture/tree";

/** Common words of English interfaces that are not words of Spanish. */
const ENGLISH_WORDS = [
  "the and with your you please this that from for was are not found all any more",
  "save saved delete deleted remove loading search submit cancel close open edit new add back next",
  "previous warning success failed required unknown untitled welcome home settings password login",
  "logout username page click here draft published publish withdraw review event events news",
  "announcement today yesterday tomorrow monday january february april august december lorem ipsum tbd sign",
];
const ENGLISH = new RegExp(
  `(?<!\\p{L})(${ENGLISH_WORDS.join(" ").split(" ").join("|")})(?!\\p{L})`,
  "iu",
);
/** What the house style leaves out: exclamation marks in a sentence and hollow phrases. */
const STYLE = /¡|\p{L}!|(?<!\p{L})error:|error inesperado|clic aquí|algo salió mal/iu;

/** Attributes whose value somebody reads or hears. */
const TEXT_ATTRIBUTES = new Set([
  ..."alt title label placeholder description summary caption heading text message hint help".split(
    " ",
  ),
  ..."aria-label aria-description aria-roledescription aria-valuetext".split(" "),
]);
const SCREENS = /^(app|components)\/.*\.tsx$/;
const TEXTS = /^lib\/[^/]+\/(labels|schema|workflow)(\/[^/]+)?\.ts$|^lib\/platform\/refusal\.ts$/;

export interface Text {
  file: string;
  line: number;
  text: string;
}

/** The texts that an expression between tags can come to. */
function textsIn(node: ESTree.Node): ESTree.Node[] {
  if (node.type === "JSXExpressionContainer") return textsIn(node.expression);
  if (node.type === "ConditionalExpression") {
    return [...textsIn(node.consequent), ...textsIn(node.alternate)];
  }
  if (node.type === "LogicalExpression") return [...textsIn(node.left), ...textsIn(node.right)];
  return [node];
}

/** What somebody reads or hears of a screen, as its file says it. */
export function screenTexts(tree: Tree, file: string): Text[] {
  const source = tree.read(file);
  const found: Text[] = [];
  const add = (node: ESTree.Node) => {
    const text = (node.type === "JSXText" ? node.value : literal(node))?.trim();
    if (text) found.push({ file, line: lineOf(source, node.start), text });
  };
  const addChildren = ({ children }: ESTree.JSXElement | ESTree.JSXFragment) =>
    children
      .filter(({ type }) => type !== "JSXElement")
      .flatMap(textsIn)
      .forEach(add);
  visit(tree, file, {
    JSXElement: addChildren,
    JSXFragment: addChildren,
    JSXAttribute({ name, value }) {
      if (name.type !== "JSXIdentifier" || !TEXT_ATTRIBUTES.has(name.name) || !value) return;
      textsIn(value).forEach(add);
    },
  });
  return found;
}

/** Strings with a space or a capital letter are texts; the others are names that programs use. */
const looksLikeText = (text: string) => /\s|^\p{Lu}/u.test(text);

function labelTexts(tree: Tree, file: string): Text[] {
  const source = tree.read(file);
  const found: Text[] = [];
  visit(tree, file, {
    Literal(node) {
      const text = literal(node);
      if (text && looksLikeText(text)) found.push({ file, line: lineOf(source, node.start), text });
    },
    TemplateElement({ value, start }) {
      if (looksLikeText(value.raw))
        found.push({ file, line: lineOf(source, start), text: value.raw });
    },
  });
  return found;
}

function fault(text: string): string | undefined {
  const english = ENGLISH.exec(text)?.[0];
  if (english) return `"${english}" is English`;
  const style = STYLE.exec(text)?.[0];
  return style && `"${style}" is not our style`;
}

/** Texts on screens, labels and messages are Spanish and keep the house style. A net for slips, not a proof. */
export function textSlips(tree: Tree): Violation[] {
  const texts = tree.files.flatMap((file) => {
    if (SCREENS.test(file)) return screenTexts(tree, file);
    return TEXTS.test(file) ? labelTexts(tree, file) : [];
  });
  return texts.flatMap(({ file, line, text }) => {
    const wrong = fault(text);
    return wrong ? [{ file: `${file}:${line}`, message: `${wrong} in "${text}"` }] : [];
  });
}
