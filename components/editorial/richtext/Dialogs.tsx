"use client";

import type { Editor } from "@tiptap/react";
import { DescribeDialog, ImageDialog } from "#components/editorial/richtext/ImageDialog";
import { KeysDialog } from "#components/editorial/richtext/KeysDialog";
import { LinkDialog } from "#components/editorial/richtext/LinkDialog";
import { TableDialog, TableTitleDialog } from "#components/editorial/richtext/TableDialog";
import type { DialogName } from "#components/editorial/richtext/tools";

interface Props {
  editor: Editor;
  open: DialogName | null;
  onClose(): void;
}

const dialogs = {
  link: LinkDialog,
  table: TableDialog,
  tableTitle: TableTitleDialog,
  image: ImageDialog,
  describe: DescribeDialog,
  keys: KeysDialog,
} as const;

/** The one dialog that a tool opened; when it closes, the cursor is where it was. */
export function Dialogs({ editor, open, onClose }: Props) {
  if (!open) return null;
  const Open = dialogs[open];
  return (
    <Open
      editor={editor}
      onClose={() => {
        onClose();
        editor.commands.focus();
      }}
    />
  );
}
