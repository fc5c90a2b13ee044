import type { Finding } from "#lib/editorial/checks/finding";
import { imageFindings } from "#lib/editorial/checks/images";
import { readabilityFindings } from "#lib/editorial/checks/readability";
import { headingFindings, hollowFindings, tableFindings } from "#lib/editorial/checks/structure";
import {
  capitalFindings,
  linkWordFindings,
  paragraphFindings,
} from "#lib/editorial/checks/wording";
import { richTextsIn } from "#lib/editorial/references";
import { plainText, type RichText } from "#lib/editorial/richtext";

function textFindings(path: string, doc: RichText): Finding[] {
  const text = plainText(doc);
  return [
    ...imageFindings(path, doc),
    ...headingFindings(path, doc),
    ...tableFindings(path, doc),
    ...hollowFindings(path, doc),
    ...linkWordFindings(path, doc),
    ...capitalFindings(path, text),
    ...paragraphFindings(path, doc),
    ...readabilityFindings(path, text),
  ];
}

/** What can be said of a content by reading it alone: its texts, its images and its titles. */
export function contentFindings(content: object): Finding[] {
  const lines = Object.entries(content).flatMap(([path, value]) =>
    typeof value === "string" ? capitalFindings(path, value) : [],
  );
  const texts = richTextsIn(content).flatMap(({ path, doc }) => textFindings(path, doc));
  return [...lines, ...texts];
}
