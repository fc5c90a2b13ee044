import { Fragment, type ReactNode } from "react";
import { RichImage } from "#components/editorial/RichImage";
import { RichTable } from "#components/editorial/RichTable";
import { calloutLabels } from "#lib/editorial/labels";
import { referenceOf } from "#lib/editorial/references";
import type { RichMark, RichNode, RichText } from "#lib/editorial/richtext";

const headings = { 2: "h2", 3: "h3", 4: "h4", 5: "h5" } as const;

function heading(level: number) {
  return headings[Math.min(5, Math.max(2, level)) as keyof typeof headings];
}

type PathOf = (path: string) => string;

function marked(content: ReactNode, mark: RichMark, pathOf: PathOf): ReactNode {
  if (mark.type === "bold") return <strong>{content}</strong>;
  if (mark.type === "italic") return <em>{content}</em>;
  const { href } = mark.attrs;
  // A reference that nobody resolved leads nowhere: its words stay.
  if (referenceOf(href)) return content;
  const outside = /^https?:/i.test(href);
  return (
    <a href={pathOf(href)} rel={outside ? "noopener" : undefined}>
      {content}
    </a>
  );
}

interface Drawn {
  node: RichNode;
  inside: ReactNode;
  shift: number;
  pathOf: PathOf;
}

/** One way of drawing for each node that stored text may hold; the compiler asks for a new one. */
const drawings: Record<RichNode["type"], (drawn: Drawn) => ReactNode> = {
  text: ({ node, pathOf }) =>
    (node.marks ?? []).reduce<ReactNode>(
      (content, mark) => marked(content, mark, pathOf),
      node.text ?? "",
    ),
  paragraph: ({ inside }) => <p>{inside}</p>,
  heading: ({ node, inside, shift }) => {
    const Heading = heading((node.attrs?.level ?? 2) + shift);
    return <Heading>{inside}</Heading>;
  },
  bulletList: ({ inside }) => <ul>{inside}</ul>,
  orderedList: ({ node, inside }) => <ol start={node.attrs?.start}>{inside}</ol>,
  listItem: ({ inside }) => <li>{inside}</li>,
  blockquote: ({ inside }) => <blockquote>{inside}</blockquote>,
  horizontalRule: () => <hr />,
  hardBreak: () => <br />,
  table: ({ node, ...drawn }) => (
    <RichTable table={node} cell={(nodes) => <Nodes nodes={nodes} {...drawn} />} />
  ),
  // Rows and cells outside a table show their words.
  tableRow: ({ inside }) => inside,
  tableHeader: ({ inside }) => inside,
  tableCell: ({ inside }) => inside,
  callout: ({ node, inside }) => {
    const tone = node.attrs?.tone ?? "nota";
    return (
      <aside className={`recuadro ${tone}`} aria-label={calloutLabels[tone]}>
        <p className="recuadro-titulo">{calloutLabels[tone]}</p>
        {inside}
      </aside>
    );
  },
  image: ({ node }) => <RichImage node={node} />,
};

interface Drawing {
  shift: number;
  pathOf: PathOf;
}

function Nodes({ nodes, shift, pathOf }: Drawing & { nodes: RichNode[] }) {
  return nodes.map((node, at) => {
    const inside = <Nodes nodes={node.content ?? []} shift={shift} pathOf={pathOf} />;
    // A node that this version does not know shows its words.
    const drawn = drawings[node.type]?.({ node, inside, shift, pathOf }) ?? inside;
    // biome-ignore lint/suspicious/noArrayIndexKey: the nodes of a revision never change or move
    return <Fragment key={at}>{drawn}</Fragment>;
  });
}

/**
 * Stored rich text as plain HTML. Headings are pushed down `shift` levels, to stand under the
 * heading of the section that holds them; `pathOf` keeps links within the portal in the language of its page.
 */
export function RichTextView({
  doc,
  shift = 0,
  pathOf = (path) => path,
}: { doc: RichText } & Partial<Drawing>) {
  return <Nodes nodes={doc.content} shift={shift} pathOf={pathOf} />;
}
