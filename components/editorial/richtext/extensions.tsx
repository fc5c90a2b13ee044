import { StarterKit } from "@tiptap/starter-kit";
import { isSafeLink } from "#lib/editorial/safeLink";

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
];
