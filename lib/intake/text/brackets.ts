import { at, type Doc, type Stretch } from "#lib/intake/text/document";

/** "Ana Ríos (Manos del Sur)": what stands in brackets after a person is where they come from. */
export const isBracketed = (doc: Doc, { from, to }: Stretch): boolean =>
  at(doc, from - 1).text === "(" && at(doc, to).text === ")" && doc.claims[from - 2] === "person";
