"use client";

import { useRef, useState } from "react";
import { Decisions } from "#components/intake/Decisions";
import { DirectoryChoice } from "#components/intake/DirectoryChoice";
import { ProposalForm } from "#components/intake/ProposalForm";
import { type Active, citeId, proposalId } from "#components/intake/useActive";
import { sortLabels, sureness, whyRead } from "#lib/intake/labels";
import { isComplete, isMention, type JudgeEvent } from "#lib/intake/proposals/judging";
import type { Judged, RecordLink } from "#lib/intake/proposals/shape";
import { detailWords, valueWords } from "#lib/intake/proposals/words";

interface Props {
  one: Judged;
  /** The report that it was read from. */
  text: string;
  links: readonly RecordLink[];
  judge(event: JudgeEvent): void;
  active: Active;
}

/** Letters from which a value is a text to read, not a fact to see. */
const longValue = 90;

/** The words it came from, where the text does not stand beside it and they say more than the value. */
function Quote({ text, one }: { text: string; one: Judged }) {
  const inOrder = one.proposal.spans.toSorted((a, b) => a.start - b.start);
  const said = inOrder.map(({ start, end }) => text.slice(start, end)).join(" … ");
  const repeats = said.toLowerCase() === valueWords(one).toLowerCase();
  if (said === "" || isSentence(one) || repeats) return null;
  return <p className="chico gris cita-relato">«{said}»</p>;
}

const isSentence = ({ fields }: Judged) => (fields.text ?? "").length > longValue;

const isFound = ({ proposal: { spans, sort } }: Judged) => spans.length > 0 && sort !== "question";

/** Why it was read so and from which words, until somebody has judged it. */
function Grounds({ one, text }: { one: Judged; text: string }) {
  if (one.decision !== null) return null;
  return (
    <>
      {isFound(one) && <p className="chico gris">{whyRead(one.proposal.rule)}</p>}
      <Quote text={text} one={one} />
    </>
  );
}

function Facts({ one, text }: { one: Judged; text: string }) {
  const { sort, confidence, doubt } = one.proposal;
  const value = valueWords(one);
  const detail = detailWords(one);
  const rated = isFound(one) && confidence > 0 && one.decision === null;
  return (
    <>
      <p className="chico gris">
        {sortLabels[sort]}
        {rated && ` · ${sureness(confidence)}`}
      </p>
      {value && <p className={value.length > longValue ? "valor largo" : "valor"}>{value}</p>}
      {detail && <p>{detail}</p>}
      {doubt && <p className="duda-texto">{doubt}</p>}
      <Grounds one={one} text={text} />
    </>
  );
}

const named = ["organisation", "person"];

/** Whether its record in the directory is still to be looked at: what was accepted with one is not. */
const mayLink = ({ proposal: { sort }, decision, link }: Judged) =>
  named.includes(sort) && decision !== "rejected" && !(decision === "accepted" && link);

/** One proposal: what it says, why, and what a person makes of it. */
export function ProposalItem({ one, text, links, judge, active }: Props) {
  const [open, setOpen] = useState(false);
  const item = useRef<HTMLLIElement>(null);
  const { id, number, sort } = one.proposal;
  const names = [
    "propuesta",
    active.id === id && "mirada",
    one.decision === "rejected" && "dejada",
  ];
  const back = () => {
    setOpen(false);
    item.current?.focus({ preventScroll: true });
  };
  return (
    <li
      ref={item}
      id={proposalId(id)}
      tabIndex={-1}
      className={names.filter(Boolean).join(" ")}
      onMouseEnter={() => active.point(id)}
      onMouseLeave={() => active.hover(null)}
      onFocus={() => active.point(id)}
    >
      {one.proposal.spans.length > 0 ? (
        <a
          className="numero"
          href={`#${citeId(id)}`}
          aria-label={`${number}. Ver en el relato: ${valueWords(one) || sortLabels[sort]}`}
          onClick={(event) => {
            event.preventDefault();
            active.toWords(id);
          }}
        >
          {number}
        </a>
      ) : (
        <b className="numero">{number}</b>
      )}
      <div>
        <Facts one={one} text={text} />
        {mayLink(one) && <DirectoryChoice one={one} links={links} judge={judge} />}
        {open ? (
          <ProposalForm
            one={one}
            onDone={(fields) => {
              if (fields) judge({ type: "corrected", id, fields });
              back();
            }}
          />
        ) : isMention(one) ? null : (
          <Decisions
            one={one}
            complete={isComplete(one)}
            judge={judge}
            onCorrect={() => setOpen(true)}
          />
        )}
      </div>
    </li>
  );
}
