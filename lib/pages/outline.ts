import { plainText } from "#lib/editorial/richtext";
import { documentLine } from "#lib/media/entryLines";
import { documentTopicLabels, pageTypeLabels } from "#lib/pages/labels";
import type { PageDraft } from "#lib/pages/schema";

const texts: Record<keyof PageDraft, (draft: PageDraft) => string> = {
  type: ({ type }) => (type ? pageTypeLabels[type] : ""),
  title: ({ title }) => title,
  summary: ({ summary }) => summary,
  body: ({ body }) => plainText(body),
  documents: ({ documents }) =>
    documents
      .map((row) => [documentLine(row), documentTopicLabels[row.topic], row.year])
      .map((parts) => parts.filter(Boolean).join(" · "))
      .join("\n"),
};

/** A field of a page in plain lines, for comparing and reading without a form; "" when empty. */
export function pageFieldText(draft: PageDraft, field: string): string {
  return texts[field as keyof PageDraft]?.(draft) ?? "";
}
