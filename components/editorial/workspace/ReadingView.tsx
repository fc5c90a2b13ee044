"use client";

import type { ReactNode } from "react";
import { CareBox } from "#components/editorial/care/CareBox";
import { titleOf, typeOf } from "#components/editorial/kindTexts";
import { BottomBar } from "#components/editorial/publish/BottomBar";
import { StageBox } from "#components/editorial/publish/StageBox";
import { EditorHeader } from "#components/editorial/workspace/EditorHeader";
import type { ViewProps } from "#components/editorial/workspace/WritingView";
import { momentWords } from "#lib/editorial/moments";
import type { PanelPublication } from "#lib/editorial/queries/panel";
import { sentence } from "#lib/editorial/wording";
import { readsLines } from "#lib/visits/wording";

interface Props extends ViewProps {
  /** The content to be read, or what changes in it. */
  reading: ReactNode;
}

function sentLine({ submittedByName, draft, submittedAt, touchedAt }: PanelPublication): string {
  const who = submittedByName ?? "Alguien";
  return sentence(
    `${who} envió la versión ${draft.number} a revisión ${momentWords(submittedAt ?? touchedAt)}`,
  );
}

/** A publication that waits: what it says, and what may be decided about it. */
export function ReadingView({
  publication,
  may,
  command,
  moves,
  notices,
  care,
  story,
  reading,
}: Props) {
  const { kind, content, state } = publication;
  const sent = publication.stage === "in_review" ? [sentLine(publication)] : [];
  return (
    <>
      <EditorHeader
        kind={kind}
        type={typeOf(content)}
        title={titleOf(kind, publication.title)}
        state={state}
        lines={[...sent, ...readsLines(publication)]}
      />
      {notices}
      <div className="tablero">
        <div className="hojas">
          {reading}
          {story}
        </div>
        <aside className="pegado-p">
          <StageBox publication={publication} may={may} command={command} moves={moves} />
          <CareBox care={care} />
        </aside>
      </div>
      <BottomBar state={state} link={may.publish ? "Decidir" : "Qué sigue"} />
    </>
  );
}
