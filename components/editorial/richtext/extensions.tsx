import { type Editor, Extension } from "@tiptap/core";
import { Table, TableCell, TableHeader, TableRow } from "@tiptap/extension-table";
import { StarterKit } from "@tiptap/starter-kit";
import { Callout } from "#components/editorial/richtext/callout";
import { Image } from "#components/editorial/richtext/image";
import { isSafeLink } from "#lib/editorial/safeLink";

const caption = {
  default: "",
  parseHTML: (element: HTMLElement) => element.dataset.titulo ?? "",
  renderHTML: ({ caption: text }: Record<string, unknown>) => (text ? { "data-titulo": text } : {}),
};

const TitledTable = Table.extend({
  addAttributes() {
    return { ...this.parent?.(), caption };
  },
});

/** Puts the cursor in a paragraph after the table or the box where it stands. */
export function leaveBlock(editor: Editor): boolean {
  const { $from } = editor.state.selection;
  const isInside = $from.depth > 1 || editor.isActive("image");
  if (!isInside) return false;
  const after = $from.depth > 0 ? $from.after(1) : editor.state.selection.to;
  return editor
    .chain()
    .insertContentAt(after, { type: "paragraph" })
    .setTextSelection(after + 1)
    .focus()
    .run();
}

const Leaving = Extension.create({
  name: "leaving",
  priority: 1000,
  addKeyboardShortcuts: () => ({ "Mod-Enter": ({ editor }) => leaveBlock(editor) }),
});

/** The nodes and marks of lib/editorial/richtext, and nothing else: what is pasted keeps only these. */
export const extensions = [
  StarterKit.configure({
    code: false,
    codeBlock: false,
    strike: false,
    underline: false,
    trailingNode: false,
    heading: { levels: [2, 3, 4] },
    link: {
      openOnClick: false,
      autolink: true,
      defaultProtocol: "https",
      HTMLAttributes: { target: null, rel: null, class: null },
      isAllowedUri: (uri) => isSafeLink(uri),
    },
  }),
  TitledTable.configure({ resizable: false, renderWrapper: true }),
  TableRow,
  TableHeader,
  TableCell,
  Callout,
  Image,
  Leaving,
];
