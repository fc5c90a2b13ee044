import type { Editor } from "@tiptap/react";
import type { LinkSort } from "#components/editorial/richtext/LinkDialog";
import { referenceOf } from "#lib/editorial/references";

/** What a link is about: something of ours by its id, or a web address in `name`. */
export interface Subject {
  id: string | null;
  name: string;
}

/** The link where the cursor stands; null outside links. */
export function subjectOfLink(editor: Editor): { sort: LinkSort; subject: Subject } | null {
  const href = String(editor.getAttributes("link").href ?? "");
  if (!href) return null;
  const reference = referenceOf(href);
  if (!reference) return { sort: "web", subject: { id: null, name: href } };
  const words = editor.state.selection.$from.nodeAfter?.text ?? "";
  const before = editor.state.selection.$from.nodeBefore?.text ?? "";
  return { sort: reference.sort, subject: { id: reference.id, name: words || before } };
}

/** The spaces that words put at the cursor need, not to stick to the words around them. */
function gapsAround(editor: Editor): { before: string; after: string } {
  const { $from } = editor.state.selection;
  const [left, right] = [$from.nodeBefore?.text ?? "", $from.nodeAfter?.text ?? ""];
  return {
    before: /[\p{L}\p{N}.,;:?!)»]$/u.test(left) ? " " : "",
    after: /^[\s.,;:?!)»…]/u.test(right) ? "" : " ",
  };
}

const spaced = (text: string) => (text ? [{ type: "text", text }] : []);

/** Links the selected text; where nothing is selected, the words of the target come with it. */
export function putLink(editor: Editor, { href, text }: { href: string; text: string }): void {
  const chain = editor.chain().focus().extendMarkRange("link");
  const marks = [{ type: "link", attrs: { href } }];
  if (editor.state.selection.empty && !editor.isActive("link")) {
    const { before, after } = gapsAround(editor);
    const put = [...spaced(before), { type: "text", text, marks }, ...spaced(after)];
    chain.insertContent(put).unsetMark("link").run();
  } else {
    chain.setLink({ href }).run();
  }
}

export function removeLink(editor: Editor): void {
  editor.chain().focus().extendMarkRange("link").unsetLink().run();
}
