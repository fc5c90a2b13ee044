import { HtmlValidate, StaticConfigLoader } from "html-validate";

/** What the HTML standard asks of a document, and nothing of style. */
const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ["html-validate:standard", "html-validate:document"],
    // Of supply chains, not of HTML; what is asked for comes from ourselves.
    rules: { "require-sri": "off" },
    elements: ["html5"],
  }),
);

/** What is wrong with a document, each fault with where it is. */
export async function htmlFaults(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${ruleId} ${line}:${column} ${message}`),
  );
}
