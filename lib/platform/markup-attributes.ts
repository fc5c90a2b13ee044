import { Unwritten } from "#lib/platform/rendering";

const escapes: Record<string, string> = {
  ...{ '"': "&quot;", "&": "&amp;", "'": "&#x27;", "<": "&lt;", ">": "&gt;" },
};
const special = /["&'<>]/;

/** A text as it stands in HTML, between tags or in an attribute. */
export const escaped = (text: string): string =>
  special.test(text) ? text.replace(/["&'<>]/g, (sign) => escapes[sign] ?? sign) : text;

/** Attributes that are there or not (HTML, § 2.3.2). */
const switches = new Set(
  (
    "async autoFocus checked controls default defaultChecked defer disabled download formNoValidate hidden inert " +
    "itemScope loop multiple muted noModule noValidate open playsInline readOnly required reversed selected"
  ).split(" "),
);

/** What React calls otherwise than HTML does. */
const names: Record<string, string> = {
  ...{ className: "class", htmlFor: "for", httpEquiv: "http-equiv", tabIndex: "tabindex" },
  ...{ acceptCharset: "accept-charset", defaultValue: "value", defaultChecked: "checked" },
};

const notAttributes = new Set(["children", "dangerouslySetInnerHTML", "ref", "key"]);

const dashed = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
/** Attributes of SVG that are properties of style, which it writes with dashes. */
const isOfStyle = (name: string) =>
  /^(stroke|fill|clip|text|dominant|font|stop)[A-Z]/.test(name) && name !== "textLength";
const written = (name: string) => names[name] ?? (isOfStyle(name) ? dashed(name) : name);

function styleText(style: Record<string, unknown>): string {
  const set = Object.entries(style).filter(([, value]) => value != null && value !== "");
  return set.map(([name, value]) => `${dashed(name)}:${styleValue(name, value)}`).join(";");
}

/** React would put a unit to most numbers. */
function styleValue(name: string, value: unknown): string {
  if (typeof value === "string" || name.startsWith("--")) return String(value);
  throw new Unwritten(`a style ${name} of ${value}`);
}

function valueText(name: string, value: unknown): string | null {
  if (name === "style") return styleText(value as Record<string, unknown>);
  if (typeof value !== "boolean") return String(value);
  if (/^(aria|data)-/.test(name)) return String(value);
  if (!switches.has(name)) throw new Unwritten(`${name} is ${value}`);
  return value ? "" : null;
}

/** An attribute of an element as HTML, with the space before it; nothing for what is not set. */
export function attribute(name: string, given: unknown): string {
  if (given === null || given === undefined || notAttributes.has(name)) return "";
  if (typeof given === "function") throw new Unwritten(`${name} is a function`);
  const value = valueText(name, given);
  return value === null ? "" : ` ${written(name)}="${escaped(value)}"`;
}
