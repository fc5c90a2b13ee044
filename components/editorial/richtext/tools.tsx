import type { Editor } from "@tiptap/react";

/** What a tool asks somebody before it works. */
export type DialogName = "link" | "table" | "tableTitle" | "image" | "describe" | "keys";

export interface Tool {
  name: string;
  label: string;
  /** Whether it is on or off where the cursor stands. */
  toggles?: boolean;
  /** In the words of aria-keyshortcuts. */
  keys?: string;
  isActive?(editor: Editor): boolean;
  canRun?(editor: Editor): boolean;
  run?(editor: Editor): void;
  opens?: DialogName;
}

export interface ToolGroup {
  label: string;
  tools: readonly Tool[];
}

/** A shortcut as it is printed on a keyboard in Spanish. */
export function keyWords(keys: string): string {
  return keys.replace("Control", "Ctrl").replace("Shift", "Mayús").replaceAll("+", " + ");
}

const heading = (level: 2 | 3 | 4, label: string): Tool => ({
  ...{ name: `heading-${level}`, label, toggles: true, keys: `Control+Alt+${level}` },
  isActive: (editor) => editor.isActive("heading", { level }),
  run: (editor) => editor.chain().focus().toggleHeading({ level }).run(),
});

const history: ToolGroup = {
  label: "Deshacer y rehacer",
  tools: [
    {
      ...{ name: "undo", label: "Deshacer", keys: "Control+Z" },
      canRun: (editor) => editor.can().undo(),
      run: (editor) => editor.chain().focus().undo().run(),
    },
    {
      ...{ name: "redo", label: "Rehacer", keys: "Control+Shift+Z" },
      canRun: (editor) => editor.can().redo(),
      run: (editor) => editor.chain().focus().redo().run(),
    },
  ],
};

const words: ToolGroup = {
  label: "Palabras",
  tools: [
    {
      ...{ name: "bold", label: "Negrita", toggles: true, keys: "Control+B" },
      isActive: (editor) => editor.isActive("bold"),
      run: (editor) => editor.chain().focus().toggleBold().run(),
    },
    {
      ...{ name: "italic", label: "Cursiva", toggles: true, keys: "Control+I" },
      isActive: (editor) => editor.isActive("italic"),
      run: (editor) => editor.chain().focus().toggleItalic().run(),
    },
    {
      ...{ name: "link", label: "Enlace", toggles: true, keys: "Control+K", opens: "link" },
      isActive: (editor) => editor.isActive("link"),
    },
  ],
};

const titles: ToolGroup = {
  label: "Títulos",
  tools: [heading(2, "Título"), heading(3, "Subtítulo"), heading(4, "Título menor")],
};

const blocks: ToolGroup = {
  label: "Listas y citas",
  tools: [
    {
      ...{ name: "bulletList", label: "Lista", toggles: true, keys: "Control+Shift+8" },
      isActive: (editor) => editor.isActive("bulletList"),
      run: (editor) => editor.chain().focus().toggleBulletList().run(),
    },
    {
      ...{ name: "orderedList", label: "Lista numerada", toggles: true, keys: "Control+Shift+7" },
      isActive: (editor) => editor.isActive("orderedList"),
      run: (editor) => editor.chain().focus().toggleOrderedList().run(),
    },
    {
      ...{ name: "blockquote", label: "Cita", toggles: true, keys: "Control+Shift+B" },
      isActive: (editor) => editor.isActive("blockquote"),
      run: (editor) => editor.chain().focus().toggleBlockquote().run(),
    },
  ],
};

const inserts: ToolGroup = {
  label: "Insertar",
  tools: [
    {
      ...{ name: "table", label: "Tabla", opens: "table" },
      canRun: (editor) => !editor.isActive("table"),
    },
    {
      ...{ name: "callout", label: "Recuadro", toggles: true },
      isActive: (editor) => editor.isActive("callout"),
      run: (editor) => editor.chain().focus().toggleWrap("callout", { tone: "nota" }).run(),
    },
    { name: "image", label: "Imagen", opens: "image" },
    {
      ...{ name: "horizontalRule", label: "Línea" },
      run: (editor) => editor.chain().focus().setHorizontalRule().run(),
    },
    { name: "keys", label: "Atajos", opens: "keys" },
  ],
};

/** The tools of the text, in the order of the toolbar. */
export const toolGroups: readonly ToolGroup[] = [history, titles, words, blocks, inserts];
