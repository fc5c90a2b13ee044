"use client";

import { useMemo } from "react";
import { type Active, citeId, proposalId } from "#components/intake/useActive";
import { sortLabels } from "#lib/intake/labels";
import { type Segment, segmentsOf } from "#lib/intake/proposals/segments";
import type { Judged } from "#lib/intake/proposals/shape";

interface Props {
  text: string;
  all: readonly Judged[];
  active: Active;
}

/** Whole sentences are underlined only while they are looked at: they would hide the facts inside them. */
const widest = 110;

function lookOf({ decision, proposal }: Judged, isActive: boolean): string {
  if (isActive) return "subraya act";
  if (decision === "accepted") return "subraya si";
  if (decision === "rejected") return "subraya no";
  return proposal.doubt ? "subraya duda" : "subraya";
}

const isWide = ({ proposal }: Judged) =>
  proposal.spans.every(({ start, end }) => end - start > widest);

function Words({ segment, one, active, first }: WordsProps) {
  const { id, sort, number } = one.proposal;
  const isActive = active.id === id;
  return (
    <a
      href={`#${proposalId(id)}`}
      id={first ? citeId(id) : undefined}
      tabIndex={first ? undefined : -1}
      className={lookOf(one, isActive)}
      aria-description={`${sortLabels[sort]}, dato ${number}`}
      onMouseEnter={() => active.hover(id)}
      onMouseLeave={() => active.hover(null)}
      onFocus={() => active.hover(id)}
      onClick={(event) => {
        event.preventDefault();
        active.toProposal(id);
      }}
    >
      {segment.text}
    </a>
  );
}

interface WordsProps {
  segment: Segment;
  one: Judged;
  active: Active;
  first: boolean;
}

interface Row {
  segment: Segment;
  one: Judged | undefined;
}

/** Where each proposal is reached: at its first quotation, or where it first shows. */
function anchorsOf(rows: readonly Row[]): Map<string, number> {
  const anchors = new Map<string, number>();
  for (const { segment, one } of rows) {
    if (!one) continue;
    const { id, spans } = one.proposal;
    if (!anchors.has(id) || segment.start === spans[0]?.start) anchors.set(id, segment.start);
  }
  return anchors;
}

/** The text with what was read in it underlined; each underlined run leads to its proposal, and its number follows it. */
export function SourceText({ text, all, active }: Props) {
  const byId = new Map(all.map((one) => [one.proposal.id, one]));
  const proposals = useMemo(() => all.map(({ proposal }) => proposal), [all]);
  const segments = useMemo(() => segmentsOf(text, proposals), [text, proposals]);
  const shown = ({ ids }: Segment) =>
    ids
      .flatMap((id) => byId.get(id) ?? [])
      .find((one) => one.proposal.id === active.id || !isWide(one));
  const rows = segments.map((segment) => ({ segment, one: shown(segment) }));
  const anchors = anchorsOf(rows);
  return (
    <div className="relato leido" lang="es">
      {rows.map(({ segment, one }) => {
        const first = one !== undefined && anchors.get(one.proposal.id) === segment.start;
        const numbers = segment.ends.flatMap((end) => byId.get(end)?.proposal.number ?? []);
        return (
          <span key={segment.start}>
            {one ? (
              <Words segment={segment} one={one} active={active} first={first} />
            ) : (
              segment.text
            )}
            {numbers.length > 0 && <sup aria-hidden="true">{numbers.join("·")}</sup>}
          </span>
        );
      })}
    </div>
  );
}
