import { Node } from "@tiptap/core";
import { ReactNodeViewRenderer } from "@tiptap/react";
import { ImageInText } from "#components/editorial/richtext/ImageInText";

const kept = (name: string, key: string) => ({
  default: "",
  parseHTML: (element: HTMLElement) => element.dataset[key] ?? "",
  renderHTML: (attributes: Record<string, unknown>) => ({ [`data-${key}`]: attributes[name] }),
});

/** A photo of the library between two paragraphs, with what is said of it in this place. */
export const Image = Node.create({
  name: "image",
  group: "block",
  atom: true,
  draggable: true,
  addAttributes: () => ({
    mediaId: kept("mediaId", "archivo"),
    alt: kept("alt", "alt"),
    caption: kept("caption", "pie"),
    decorative: {
      default: false,
      parseHTML: (element: HTMLElement) => element.dataset.decorativa === "si",
      renderHTML: ({ decorative }: Record<string, unknown>) =>
        decorative ? { "data-decorativa": "si" } : {},
    },
  }),
  parseHTML: () => [{ tag: "figure[data-archivo]" }],
  renderHTML: ({ HTMLAttributes }) => ["figure", HTMLAttributes],
  addNodeView: () => ReactNodeViewRenderer(ImageInText),
});
