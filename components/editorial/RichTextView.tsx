import { Fragment, type ReactNode } from "react";
import type { RichMark, RichNode, RichText } from "#lib/editorial/richtext";

type HeadingTag = "h2" | "h3" | "h4" | "h5";

function marked(content: ReactNode, mark: RichMark): ReactNode {
  if (mark.type === "bold") return <strong>{content}</strong>;
  if (mark.type === "italic") return <em>{content}</em>;
  const { href } = mark.attrs;
  const outside = /^https?:/i.test(href);
  return (
    <a href={href} rel={outside ? "noopener" : undefined}>
      {content}
    </a>
  );
}

function Inside({ node, shift }: { node: RichNode; shift: number }) {
  return <Nodes nodes={node.content ?? []} shift={shift} />;
}

function Node({ node, shift }: { node: RichNode; shift: number }): ReactNode {
  const inside = <Inside node={node} shift={shift} />;
  switch (node.type) {
    case "text":
      return (node.marks ?? []).reduce<ReactNode>(marked, node.text ?? "");
    case "paragraph":
      return <p>{inside}</p>;
    case "heading": {
      const Heading: HeadingTag = `h${Math.min(5, (node.attrs?.level ?? 2) + shift) as 2 | 3 | 4 | 5}`;
      return <Heading>{inside}</Heading>;
    }
    case "bulletList":
      return <ul>{inside}</ul>;
    case "orderedList":
      return <ol start={node.attrs?.start}>{inside}</ol>;
    case "listItem":
      return <li>{inside}</li>;
    case "blockquote":
      return <blockquote>{inside}</blockquote>;
    case "horizontalRule":
      return <hr />;
    case "hardBreak":
      return <br />;
    default:
      return inside;
  }
}

function Nodes({ nodes, shift }: { nodes: RichNode[]; shift: number }) {
  return nodes.map((node, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the nodes of a revision never change or move
    <Fragment key={at}>
      <Node node={node} shift={shift} />
    </Fragment>
  ));
}

/**
 * Stored rich text as plain HTML. Headings are pushed down `shift` levels, to stand under the
 * heading of the section that holds them.
 */
export function RichTextView({ doc, shift = 0 }: { doc: RichText; shift?: number }) {
  return <Nodes nodes={doc.content} shift={shift} />;
}
