"use client";

import type { ReactNode } from "react";
import { kindTexts } from "#components/editorial/kindTexts";
import { ForcedNote } from "#components/editorial/publish/ForcedNote";
import { useMoves } from "#components/editorial/publish/useMoves";
import { DoneNote } from "#components/editorial/workspace/DoneNote";
import { ReadingView } from "#components/editorial/workspace/ReadingView";
import { StandingNotes } from "#components/editorial/workspace/StandingNotes";
import { TroubleToast } from "#components/editorial/workspace/TroubleToast";
import { type Trouble, useCommand } from "#components/editorial/workspace/useCommand";
import { WaitingCopy } from "#components/editorial/workspace/WaitingCopy";
import { WritingView } from "#components/editorial/workspace/WritingView";
import { PresenceLine } from "#components/presence/PresenceLine";
import type { Allowances } from "#lib/editorial/allowances";
import { editorAddress } from "#lib/editorial/panelAddress";
import type { Care } from "#lib/editorial/queries/care";
import type { OwnCopy } from "#lib/editorial/queries/kept";
import type { PanelPublication } from "#lib/editorial/queries/panel";

interface Props {
  publication: PanelPublication;
  /** What this person typed in it earlier and did not save. */
  copy: OwnCopy | null;
  may: Allowances;
  account: { id: string; name: string };
  care: Care;
  /** The history, and the content as it is read: both rendered by the server. */
  story: ReactNode;
  reading: ReactNode;
}

/** What no field and no conflict panel will tell. */
const isForEverybody = ({ fields, data }: Trouble) =>
  Object.keys(fields).length === 0 && data === undefined;

/** One publication in the panel: its editor while it can be written, its reading while it waits. */
export function PublicationWorkspace({ publication, copy, may, account, ...shown }: Props) {
  const { care, story, reading } = shown;
  const command = useCommand();
  const moves = useMoves({ publication, command });
  const { trouble } = command;
  const toast = trouble && isForEverybody(trouble);
  const notices = (
    <>
      {moves.done && !command.refreshing && <DoneNote done={moves.done} />}
      <PresenceLine publicationId={publication.id} number={publication.draft.number} />
      <StandingNotes
        publication={publication}
        forced={<ForcedNote publication={publication} may={may} command={command} moves={moves} />}
      />
      {copy && !may.save && (
        <WaitingCopy
          copy={copy}
          content={publication.content}
          labels={kindTexts[publication.kind].labels}
        />
      )}
    </>
  );
  const view = { publication, copy, may, account, command, moves, care, story, notices };
  return (
    <>
      {may.save ? <WritingView {...view} /> : <ReadingView {...view} reading={reading} />}
      {toast && (
        <TroubleToast
          trouble={trouble}
          path={editorAddress(publication.id)}
          onDismiss={command.dismiss}
        />
      )}
    </>
  );
}
