import { mergeAttributes, Node } from "@tiptap/core";
import { calloutLabels } from "#lib/editorial/labels";
import { type CalloutTone, calloutTones } from "#lib/editorial/richtext";

const toneOf = (value: unknown): CalloutTone =>
  calloutTones.find((tone) => tone === value) ?? calloutTones[0];

/** A box set apart from the text: a note, a warning or something important. */
export const Callout = Node.create({
  name: "callout",
  group: "block",
  content: "(paragraph|bulletList|orderedList)+",
  defining: true,
  addAttributes: () => ({
    tone: {
      default: calloutTones[0],
      parseHTML: (element: HTMLElement) => toneOf(element.dataset.tono),
      renderHTML: ({ tone }: Record<string, unknown>) => ({ "data-tono": toneOf(tone) }),
    },
  }),
  parseHTML: () => [{ tag: "aside[data-tono]" }],
  renderHTML: ({ node, HTMLAttributes }) => {
    const tone = toneOf(node.attrs.tone);
    const shown = { class: `recuadro ${tone}`, "data-rotulo": calloutLabels[tone] };
    return ["aside", mergeAttributes(HTMLAttributes, shown), 0];
  },
});
