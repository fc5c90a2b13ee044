import type { Editor } from "@tiptap/react";

export interface Tool {
  name: string;
  label: string;
  /** Whether it is on or off where the cursor stands. */
  toggles: boolean;
  keys?: string;
  isActive(editor: Editor): boolean;
  canRun(editor: Editor): boolean;
  run(editor: Editor): void;
}

const always = () => true;
const never = () => false;

interface Format {
  name: string;
  label: string;
  keys?: string;
  attributes?: object;
  run(editor: Editor): void;
}

const format = ({ attributes, ...tool }: Format): Tool => ({
  ...tool,
  toggles: true,
  canRun: always,
  isActive: (editor) => editor.isActive(tool.name.split("-")[0] ?? "", attributes),
});

const heading = (level: 2 | 3 | 4, label: string) =>
  format({
    name: `heading-${level}`,
    label,
    keys: `Control+Alt+${level}`,
    attributes: { level },
    run: (editor) => editor.chain().focus().toggleHeading({ level }).run(),
  });

/** The tools of the text, in the order of the toolbar. */
export const tools: Tool[] = [
  format({
    name: "bold",
    label: "Negrita",
    keys: "Control+B",
    run: (editor) => editor.chain().focus().toggleBold().run(),
  }),
  format({
    name: "italic",
    label: "Cursiva",
    keys: "Control+I",
    run: (editor) => editor.chain().focus().toggleItalic().run(),
  }),
  format({ name: "link", label: "Enlace", keys: "Control+K", run: () => undefined }),
  heading(2, "Título"),
  heading(3, "Subtítulo"),
  heading(4, "Título menor"),
  format({
    name: "bulletList",
    label: "Lista",
    keys: "Control+Shift+8",
    run: (editor) => editor.chain().focus().toggleBulletList().run(),
  }),
  format({
    name: "orderedList",
    label: "Lista numerada",
    keys: "Control+Shift+7",
    run: (editor) => editor.chain().focus().toggleOrderedList().run(),
  }),
  format({
    name: "blockquote",
    label: "Cita",
    keys: "Control+Shift+B",
    run: (editor) => editor.chain().focus().toggleBlockquote().run(),
  }),
  {
    name: "horizontalRule",
    label: "Línea",
    toggles: false,
    isActive: never,
    canRun: always,
    run: (editor) => editor.chain().focus().setHorizontalRule().run(),
  },
  {
    name: "undo",
    label: "Deshacer",
    toggles: false,
    keys: "Control+Z",
    isActive: never,
    canRun: (editor) => editor.can().undo(),
    run: (editor) => editor.chain().focus().undo().run(),
  },
  {
    name: "redo",
    label: "Rehacer",
    toggles: false,
    keys: "Control+Shift+Z",
    isActive: never,
    canRun: (editor) => editor.can().redo(),
    run: (editor) => editor.chain().focus().redo().run(),
  },
];
