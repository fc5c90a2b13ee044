import { Fragment, isValidElement, type ReactElement, type ReactNode } from "react";
import { attribute, escaped } from "#lib/platform/markup-attributes";
import { Unwritten } from "#lib/platform/rendering";

type Props = Record<string, unknown> & { children?: ReactNode };
type Piece = string | Promise<string>;

/** What is written so far, in order; what is not known yet stands for itself. */
interface Sheet {
  body: Piece[];
  /** What belongs to the head of the document, wherever it was said. */
  head: string[];
  /** Within an SVG, whose title is its own. */
  isDrawing: boolean;
}

const empty = new Set(
  "area base br col embed hr img input link meta param source track wbr".split(" "),
);
const ofTheHead = new Set(["link", "meta", "title"]);
/** What they hold is not what they say: a page that has one is left to React. */
const unwritten = new Set(["select", "textarea", "pre"]);

const isRaw = (value: unknown): value is { __html: string } =>
  typeof value === "object" && value !== null && "__html" in value;

function openingTag(name: string, props: Props): string {
  let tag = `<${name}`;
  for (const key in props) tag += attribute(key, props[key]);
  return empty.has(name) ? `${tag}/>` : `${tag}>`;
}

function writeTag(name: string, props: Props, sheet: Sheet): void {
  if (unwritten.has(name)) throw new Unwritten(`<${name}>`);
  sheet.body.push(openingTag(name, props));
  if (empty.has(name)) return;
  const raw = props.dangerouslySetInnerHTML;
  if (isRaw(raw)) sheet.body.push(raw.__html);
  else write(props.children, name === "svg" ? { ...sheet, isDrawing: true } : sheet);
  sheet.body.push(`</${name}>`);
}

function writeHost(name: string, props: Props, sheet: Sheet): void {
  if (!ofTheHead.has(name) || sheet.isDrawing) {
    writeTag(name, props, sheet);
    return;
  }
  const said: Piece[] = [];
  writeTag(name, props, { ...sheet, body: said });
  if (said.some((piece) => typeof piece !== "string")) throw new Unwritten(`<${name}> that awaits`);
  sheet.head.push(said.join(""));
}

function writeElement({ type, props }: ReactElement<Props>, sheet: Sheet): void {
  if (typeof type === "string") writeHost(type, props, sheet);
  else if (type === Fragment) write(props.children, sheet);
  else if (typeof type === "function") write((type as (props: Props) => ReactNode)(props), sheet);
  else throw new Unwritten("a component of the client");
}

function write(node: ReactNode, sheet: Sheet): void {
  if (node === null || node === undefined || typeof node === "boolean") return;
  if (typeof node === "string") sheet.body.push(escaped(node));
  else if (typeof node === "number" || typeof node === "bigint") sheet.body.push(String(node));
  else if (isValidElement<Props>(node)) writeElement(node, sheet);
  else if ("then" in node) sheet.body.push(awaited(node, sheet));
  else for (const one of node as Iterable<ReactNode>) write(one, sheet);
}

function awaited(node: PromiseLike<ReactNode>, sheet: Sheet): Promise<string> {
  const later = Promise.resolve(node).then((known) => textOf(known, sheet));
  // Whoever waits for the whole hears of a failure, unless the whole failed before.
  later.catch(() => {});
  return later;
}

/** What a part says in the place where it stands; its own head goes to that of the whole. */
async function textOf(node: ReactNode, whole: Sheet): Promise<string> {
  const body: Piece[] = [];
  write(node, { ...whole, body });
  return (await Promise.all(body)).join("");
}

/**
 * What components of the server say, as HTML: the body, and what belongs to the head. Throws `Unwritten` for what only
 * React makes: components of the client, functions as attributes, fields whose value is no attribute.
 */
export async function markupOf(node: ReactNode): Promise<{ head: string; body: string }> {
  const whole: Sheet = { body: [], head: [], isDrawing: false };
  const body = await textOf(node, whole);
  return { head: whole.head.join(""), body };
}
