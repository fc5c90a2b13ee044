"use client";

import type { Editor } from "@tiptap/react";
import { useState } from "react";
import { CheckField, TextField } from "#components/ui/Field";
import { FormDialog } from "#components/ui/FormDialog";
import { largestTable } from "#lib/editorial/richtext";

interface Props {
  editor: Editor;
  onClose(): void;
}

interface SizeProps {
  name: string;
  label: string;
  most: number;
  value: string;
  onChange(value: string): void;
}

const isWithin = (value: string, most: number) =>
  /^\d+$/.test(value) && Number(value) >= 1 && Number(value) <= most;

function Size({ name, label, most, value, onChange }: SizeProps) {
  return (
    <TextField
      name={name}
      label={label}
      inputMode="numeric"
      autoComplete="off"
      error={isWithin(value, most) ? undefined : `Escriba un número del 1 al ${most}.`}
      value={value}
      onChange={(event) => onChange(event.target.value.trim())}
    />
  );
}

/** Asks for the size of a new table. Its first row names the columns unless somebody decides otherwise. */
export function TableDialog({ editor, onClose }: Props) {
  const [rows, setRows] = useState("3");
  const [columns, setColumns] = useState("3");
  const [title, setTitle] = useState("");
  const [heads, setHeads] = useState(true);

  function insert(): void {
    if (!isWithin(rows, largestTable.rows) || !isWithin(columns, largestTable.columns)) return;
    const size = { rows: Number(rows), cols: Number(columns), withHeaderRow: heads };
    const table = editor.chain().focus().insertTable(size);
    table.updateAttributes("table", { caption: title.trim() }).run();
    onClose();
  }

  return (
    <FormDialog
      title="¿Qué tabla quiere insertar?"
      verbs={{ put: "Insertar tabla", leave: "No insertar" }}
      onPut={insert}
      onClose={onClose}
    >
      <TextField
        name="titulo-tabla"
        label="Título de la tabla"
        help="Opcional. Dice de qué trata."
        maxLength={400}
        autoComplete="off"
        value={title}
        onChange={(event) => setTitle(event.target.value)}
      />
      <div className="par">
        <Size name="filas" label="Filas" most={largestTable.rows} value={rows} onChange={setRows} />
        <Size
          name="columnas"
          label="Columnas"
          most={largestTable.columns}
          value={columns}
          onChange={setColumns}
        />
      </div>
      <CheckField
        label="La primera fila nombra las columnas"
        checked={heads}
        onChange={(event) => setHeads(event.target.checked)}
      />
    </FormDialog>
  );
}

/** The title of the table where the cursor stands. */
export function TableTitleDialog({ editor, onClose }: Props) {
  const [title, setTitle] = useState(String(editor.getAttributes("table").caption ?? ""));
  function put(): void {
    editor.chain().focus().updateAttributes("table", { caption: title.trim() }).run();
    onClose();
  }
  return (
    <FormDialog
      title="Título de la tabla"
      verbs={{ put: "Poner título", leave: "Dejarlo como está" }}
      onPut={put}
      onClose={onClose}
    >
      <TextField
        name="titulo-tabla"
        label="Título"
        help="Se lee encima de la tabla. Vacío: la tabla no lleva título."
        maxLength={400}
        autoComplete="off"
        value={title}
        onChange={(event) => setTitle(event.target.value)}
      />
    </FormDialog>
  );
}
