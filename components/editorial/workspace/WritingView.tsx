"use client";

import type { ReactNode } from "react";
import { CareBox } from "#components/editorial/care/CareBox";
import { FormProvider } from "#components/editorial/form/FormContext";
import { kindForms } from "#components/editorial/kindForms";
import { kindTexts, titleOf, typeOf } from "#components/editorial/kindTexts";
import { AddressBox } from "#components/editorial/publish/AddressBox";
import { BottomBar } from "#components/editorial/publish/BottomBar";
import { ScheduledBox } from "#components/editorial/publish/ScheduledBox";
import type { Moves } from "#components/editorial/publish/useMoves";
import { WritingBox } from "#components/editorial/publish/WritingBox";
import { ConflictPanel } from "#components/editorial/workspace/ConflictPanel";
import { EditorHeader } from "#components/editorial/workspace/EditorHeader";
import { ErrorSummary } from "#components/editorial/workspace/ErrorSummary";
import { Offers } from "#components/editorial/workspace/Offers";
import { SaveStatus } from "#components/editorial/workspace/SaveStatus";
import { Steps } from "#components/editorial/workspace/Steps";
import type { Command } from "#components/editorial/workspace/useCommand";
import { useWriting } from "#components/editorial/workspace/useWriting";
import { Button } from "#components/ui/Button";
import type { Allowances } from "#lib/editorial/allowances";
import { changeNoteLabel, moveLabels } from "#lib/editorial/labels";
import { editorAddress } from "#lib/editorial/panelAddress";
import type { Care } from "#lib/editorial/queries/care";
import type { OwnCopy } from "#lib/editorial/queries/kept";
import type { PanelPublication } from "#lib/editorial/queries/panel";
import { counted } from "#lib/platform/dates";
import { readsLines } from "#lib/visits/wording";

export interface ViewProps {
  publication: PanelPublication;
  /** What this person typed in it earlier and did not save. */
  copy: OwnCopy | null;
  may: Allowances;
  account: { id: string; name: string };
  command: Command;
  moves: Moves;
  care: Care;
  story: ReactNode;
  notices: ReactNode;
}

/** The editor: the whole content as one form, with what publishing needs beside it. */
export function WritingView(props: ViewProps) {
  const { publication, may, command, moves, story, notices } = props;
  const texts = kindTexts[publication.kind];
  const { Fields, steps } = kindForms[publication.kind];
  const writing = useWriting(props);
  const { draft, saving, items } = writing;
  const { state, dirty } = draft;
  const { conflict } = saving;
  const labels = { ...texts.labels, note: changeNoteLabel };
  const missing = items.filter((item) => !item.done).length;
  const title = "title" in state.content ? String(state.content.title) : "";
  return (
    <FormProvider value={writing.form}>
      <EditorHeader
        kind={publication.kind}
        type={typeOf(state.content)}
        title={titleOf(publication.kind, title)}
        state={publication.state}
        lines={readsLines(publication)}
      >
        <SaveStatus
          writing={writing}
          saving={command.running === "save"}
          path={editorAddress(publication.id)}
        />
      </EditorHeader>
      {notices}
      <Offers writing={writing} labels={texts.labels} />
      {conflict && (
        <ConflictPanel
          key={conflict.number}
          texts={texts}
          conflict={conflict}
          readerId={props.account.id}
          base={state.saved}
          mine={state.content}
          pending={command.pending}
          onResolve={saving.resolve}
        />
      )}
      <ErrorSummary errors={state.errors} labels={labels} attempt={saving.refusals} />
      <Steps steps={steps} items={items} />
      <div className="tablero">
        <div className="hojas">
          <Fields />
          {story}
        </div>
        <aside className="pegado-p">
          <ScheduledBox publication={publication} may={may} command={command} moves={moves} />
          <WritingBox
            publication={publication}
            may={may}
            command={command}
            moves={moves}
            items={items}
            dirty={dirty}
            ahead={dirty || state.number > publication.draft.number}
            note={draft.note}
            noteError={state.errors.note}
            onNote={draft.setNote}
            onSave={writing.save}
            onSubmit={writing.submit}
            onPreview={writing.preview}
          />
          {may.changeSlug && (
            <AddressBox publication={publication} command={command} moves={moves} />
          )}
          <CareBox care={props.care} />
        </aside>
      </div>
      <BottomBar
        state={publication.state}
        dirty={dirty}
        link={
          missing
            ? `${missing === 1 ? "Falta" : "Faltan"} ${counted(missing, "cosa", "cosas")}`
            : "Qué sigue"
        }
      >
        {dirty && <Button onClick={writing.save}>{moveLabels.save}</Button>}
        {!dirty && may.submit && (
          <Button variant="primary" disabled={missing > 0} onClick={writing.submit}>
            {moveLabels.submit}
          </Button>
        )}
      </BottomBar>
    </FormProvider>
  );
}
