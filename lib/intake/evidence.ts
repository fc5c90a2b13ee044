import type { NumberField, TextField } from "#lib/intake/schema";
import { at, type Doc, type Stretch } from "#lib/intake/text/document";

type Said = { readonly rule: string; readonly confidence: number };

/** A field whose value is the quoted text itself, or another text read from it. */
export function textField(doc: Doc, stretch: Stretch, said: Said & { value?: string }): TextField {
  const start = at(doc, stretch.from).start;
  const end = at(doc, stretch.to - 1).end;
  const quote = doc.text.slice(start, end);
  return {
    value: said.value ?? quote,
    start,
    end,
    quote,
    rule: said.rule,
    confidence: said.confidence,
  };
}

/** A field with a number read from the quoted text. */
export function numberField(
  doc: Doc,
  stretch: Stretch,
  said: Said & { value: number },
): NumberField {
  return {
    ...textField(doc, stretch, { rule: said.rule, confidence: said.confidence }),
    value: said.value,
  };
}
