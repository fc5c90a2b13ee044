import type { Proposal } from "#lib/intake/proposals/shape";

/** A run of the text and the proposals that quote it, the narrowest first. */
export interface Segment {
  start: number;
  text: string;
  ids: readonly string[];
  /** The proposals whose quotation ends here: their numbers are written after it. */
  ends: readonly string[];
}

const width = ({ spans }: Proposal) =>
  Math.min(...spans.map(({ start, end }) => end - start), Number.MAX_SAFE_INTEGER);

interface Edge {
  at: number;
  id: string;
  opens: boolean;
  last: boolean;
}

function edgesOf(proposals: readonly Proposal[], length: number): Edge[] {
  return proposals
    .flatMap(({ id, spans }) =>
      spans.flatMap(({ start, end }, index) => [
        { at: Math.min(start, length), id, opens: true, last: false },
        { at: Math.min(end, length), id, opens: false, last: index === 0 },
      ]),
    )
    .sort((a, b) => a.at - b.at);
}

/** Cuts a text where quotations begin and end. The segments joined are the text again. */
export function segmentsOf(text: string, proposals: readonly Proposal[]): Segment[] {
  const narrow = new Map(proposals.map((one) => [one.id, width(one)]));
  const open = new Map<string, number>();
  const segments: Segment[] = [];
  const edges = edgesOf(proposals, text.length);
  let from = 0;
  let next = 0;
  const cut = (to: number, ends: string[]) => {
    if (to <= from) return;
    const ids = [...open.keys()].sort((a, b) => (narrow.get(a) ?? 0) - (narrow.get(b) ?? 0));
    segments.push({ start: from, text: text.slice(from, to), ids, ends });
    from = to;
  };
  while (next < edges.length) {
    const at = edges[next]?.at ?? text.length;
    let stop = next;
    while (edges[stop]?.at === at) stop++;
    const here = edges.slice(next, stop);
    cut(
      at,
      here.flatMap(({ id, last }) => (last ? [id] : [])),
    );
    for (const { id, opens } of here) {
      const count = (open.get(id) ?? 0) + (opens ? 1 : -1);
      if (count > 0) open.set(id, count);
      else open.delete(id);
    }
    next = stop;
  }
  cut(text.length, []);
  return segments;
}
