import type { Editor } from "@tiptap/react";
import { leaveBlock } from "#components/editorial/richtext/extensions";
import type { Tool, ToolGroup } from "#components/editorial/richtext/tools";
import { calloutLabels } from "#lib/editorial/labels";
import { calloutTones, largestTable } from "#lib/editorial/richtext";

/** The table where the cursor stands: its rows, and the cells of its first one. */
function sizeOf(editor: Editor): { rows: number; columns: number } {
  const { $from } = editor.state.selection;
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const node = $from.node(depth);
    if (node.type.name !== "table") continue;
    return { rows: node.childCount, columns: node.firstChild?.childCount ?? 0 };
  }
  return { rows: 0, columns: 0 };
}

const hasRoom = (of: "rows" | "columns") => (editor: Editor) =>
  sizeOf(editor)[of] < largestTable[of];

const leave: Tool = {
  ...{ name: "leave", label: "Seguir debajo", keys: "Control+Enter" },
  run: leaveBlock,
};

const rows: readonly Tool[] = [
  {
    ...{ name: "addRowBefore", label: "Fila arriba", canRun: hasRoom("rows") },
    run: (editor) => editor.chain().focus().addRowBefore().run(),
  },
  {
    ...{ name: "addRowAfter", label: "Fila abajo", canRun: hasRoom("rows") },
    run: (editor) => editor.chain().focus().addRowAfter().run(),
  },
  {
    ...{ name: "deleteRow", label: "Quitar fila" },
    run: (editor) => editor.chain().focus().deleteRow().run(),
  },
];

const columns: readonly Tool[] = [
  {
    ...{ name: "addColumnBefore", label: "Columna antes", canRun: hasRoom("columns") },
    run: (editor) => editor.chain().focus().addColumnBefore().run(),
  },
  {
    ...{ name: "addColumnAfter", label: "Columna después", canRun: hasRoom("columns") },
    run: (editor) => editor.chain().focus().addColumnAfter().run(),
  },
  {
    ...{ name: "deleteColumn", label: "Quitar columna" },
    run: (editor) => editor.chain().focus().deleteColumn().run(),
  },
];

const whole: readonly Tool[] = [
  {
    ...{ name: "headerRow", label: "Fila de encabezado" },
    run: (editor) => editor.chain().focus().toggleHeaderRow().run(),
  },
  {
    ...{ name: "mergeOrSplit", label: "Unir o dividir celdas" },
    canRun: (editor) => editor.can().mergeOrSplit(),
    run: (editor) => editor.chain().focus().mergeOrSplit().run(),
  },
  { name: "tableTitle", label: "Título de la tabla", opens: "tableTitle" },
  {
    ...{ name: "deleteTable", label: "Quitar tabla" },
    run: (editor) => editor.chain().focus().deleteTable().run(),
  },
  leave,
];

const tones: readonly Tool[] = calloutTones.map((tone) => ({
  ...{ name: tone, label: calloutLabels[tone], toggles: true },
  isActive: (editor) => editor.isActive("callout", { tone }),
  run: (editor) => editor.chain().focus().updateAttributes("callout", { tone }).run(),
}));

const unbox: Tool = {
  ...{ name: "unbox", label: "Quitar recuadro" },
  run: (editor) => editor.chain().focus().lift("callout").run(),
};

const images: readonly Tool[] = [
  { name: "describe", label: "Cambiar descripción", opens: "describe" },
  {
    ...{ name: "deleteImage", label: "Quitar imagen" },
    run: (editor) => editor.chain().focus().deleteSelection().run(),
  },
  leave,
];

export interface BlockTools {
  /** The node in which they work. */
  node: string;
  label: string;
  groups: readonly ToolGroup[];
}

/** The tools of what the cursor stands in; they show only there. */
export const blockTools: readonly BlockTools[] = [
  {
    ...{ node: "table", label: "Tabla" },
    groups: [
      { label: "Filas", tools: rows },
      { label: "Columnas", tools: columns },
      { label: "Toda la tabla", tools: whole },
    ],
  },
  {
    ...{ node: "callout", label: "Recuadro" },
    groups: [
      { label: "Tono", tools: tones },
      { label: "Este recuadro", tools: [unbox, leave] },
    ],
  },
  { ...{ node: "image", label: "Imagen" }, groups: [{ label: "Esta imagen", tools: images }] },
];
