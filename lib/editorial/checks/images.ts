import type { Finding } from "#lib/editorial/checks/finding";
import { nodesIn, type RichText } from "#lib/editorial/richtext";
import { altFault } from "#lib/media/altText";

/** Images of a text that say nothing to who does not see them: publishing waits for them. */
export function imageFindings(path: string, doc: RichText): Finding[] {
  const images = nodesIn(doc.content).filter((node) => node.type === "image");
  const faults = images.flatMap(({ attrs }) => {
    const { alt = "", decorative = false, caption = "" } = attrs ?? {};
    return altFault({ alt, decorative, caption }) ?? [];
  });
  return [...new Set(faults)].map((message) => ({ path, rule: "image", message, blocking: true }));
}
