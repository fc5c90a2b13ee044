"use client";

import { useRef, useState } from "react";
import { Decisions } from "#components/intake/Decisions";
import { DirectoryChoice } from "#components/intake/DirectoryChoice";
import { ProposalForm } from "#components/intake/ProposalForm";
import { type Active, citeId, proposalId } from "#components/intake/useActive";
import { sortLabels, sureness, whyRead } from "#lib/intake/labels";
import { isComplete, type JudgeEvent } from "#lib/intake/proposals/judging";
import type { Judged, RecordLink } from "#lib/intake/proposals/shape";
import { detailWords, valueWords } from "#lib/intake/proposals/words";

interface Props {
  one: Judged;
  links: readonly RecordLink[];
  judge(event: JudgeEvent): void;
  active: Active;
}

/** Letters from which a value is a text to read, not a fact to see. */
const longValue = 90;

function Facts({ one }: { one: Judged }) {
  const { sort, rule, confidence, doubt, spans } = one.proposal;
  const value = valueWords(one);
  const detail = detailWords(one);
  const found = spans.length > 0 && sort !== "question";
  return (
    <>
      <p className="chico gris">
        {sortLabels[sort]}
        {found && confidence > 0 && ` · ${sureness(confidence)}`}
      </p>
      {value && <p className={value.length > longValue ? "valor largo" : "valor"}>{value}</p>}
      {detail && <p>{detail}</p>}
      {doubt && <p className="duda-texto">{doubt}</p>}
      {found && <p className="chico gris">{whyRead(rule)}</p>}
    </>
  );
}

/** One proposal: what it says, why, and what a person makes of it. */
export function ProposalItem({ one, links, judge, active }: Props) {
  const [open, setOpen] = useState(false);
  const item = useRef<HTMLLIElement>(null);
  const { id, number, sort } = one.proposal;
  const names = ["propuesta", active.id === id && "foco", one.decision === "rejected" && "dejada"];
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
        <Facts one={one} />
        {(sort === "organisation" || sort === "person") && one.decision !== "rejected" && (
          <DirectoryChoice one={one} links={links} judge={judge} />
        )}
        {open ? (
          <ProposalForm
            one={one}
            onDone={(fields) => {
              if (fields) judge({ type: "corrected", id, fields });
              back();
            }}
          />
        ) : (
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
