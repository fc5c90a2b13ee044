"use client";

import type { ReactNode } from "react";
import { useMoves } from "#components/editorial/publish/useMoves";
import { DoneNote } from "#components/editorial/workspace/DoneNote";
import { ReadingView } from "#components/editorial/workspace/ReadingView";
import { StandingNotes } from "#components/editorial/workspace/StandingNotes";
import { TroubleToast } from "#components/editorial/workspace/TroubleToast";
import { type Trouble, useCommand } from "#components/editorial/workspace/useCommand";
import { WritingView } from "#components/editorial/workspace/WritingView";
import type { Allowances } from "#lib/editorial/allowances";
import { editorAddress } from "#lib/editorial/panelAddress";
import type { PanelPublication } from "#lib/editorial/queries/panel";

interface Props {
  publication: PanelPublication;
  may: Allowances;
  account: { id: string; name: string };
  /** The history, and the content as it is read: both rendered by the server. */
  story: ReactNode;
  reading: ReactNode;
}

/** What no field and no conflict panel will tell. */
const isForEverybody = ({ fields, data }: Trouble) =>
  Object.keys(fields).length === 0 && data === undefined;

/** One publication in the panel: its editor while it can be written, its reading while it waits. */
export function PublicationWorkspace({ publication, may, account, story, reading }: Props) {
  const command = useCommand();
  const moves = useMoves({ publication, command });
  const { trouble } = command;
  const shown = trouble && isForEverybody(trouble);
  const notices = (
    <>
      {moves.done && !command.refreshing && <DoneNote done={moves.done} />}
      <StandingNotes publication={publication} />
    </>
  );
  const view = { publication, may, account, command, moves, story, notices };
  return (
    <>
      {may.save ? <WritingView {...view} /> : <ReadingView {...view} reading={reading} />}
      {shown && (
        <TroubleToast
          trouble={trouble}
          path={editorAddress(publication.id)}
          onDismiss={command.dismiss}
        />
      )}
    </>
  );
}
