"use client";

import { focusField } from "#components/editorial/form/focusField";
import { kindTexts } from "#components/editorial/kindTexts";
import { useFindings } from "#components/editorial/publish/useFindings";
import { useAutosave } from "#components/editorial/workspace/useAutosave";
import { type Draft, useDraft } from "#components/editorial/workspace/useDraft";
import { useKeptText } from "#components/editorial/workspace/useKeptText";
import { useLeaveGuard } from "#components/editorial/workspace/useLeaveGuard";
import { useRecovered } from "#components/editorial/workspace/useRecovered";
import { type Conflict, conflictOf, useSaving } from "#components/editorial/workspace/useSaving";
import { useSettled } from "#components/editorial/workspace/useSettled";
import { useShortcuts } from "#components/editorial/workspace/useShortcuts";
import type { ViewProps } from "#components/editorial/workspace/WritingView";
import { checklist, standingFaults } from "#lib/editorial/form/checklist";
import { previewAddress } from "#lib/editorial/panelAddress";

type Writer = Pick<ViewProps, "publication" | "copy" | "account" | "command" | "moves">;

/** What was typed over an older version meets the newer one as soon as it is opened. */
function metAtOnce({ publication, copy }: Writer): Conflict | null {
  const { draft, content } = publication;
  return copy && copy.over.number < draft.number ? conflictOf({ ...draft, content }) : null;
}

function undoIn({ state, dispatch }: Draft): boolean {
  const step = state.undo.at(-1);
  if (!step) return false;
  dispatch({ type: "undone" });
  // What had the keyboard may be gone with its row.
  requestAnimationFrame(() => {
    if (document.activeElement === document.body) focusField(step.path);
  });
  return true;
}

/** The text as it stands on screen, kept on the server and in this browser, and saved as versions. */
function useKeptDraft(writer: Writer) {
  const { publication, copy, account, command } = writer;
  const draft = useDraft({ publication, copy });
  const paused = command.running !== null;
  const autosave = useAutosave({ publicationId: publication.id, draft, copy, paused });
  const saving = useSaving({
    ...{ publicationId: publication.id, accountName: account.name },
    ...{ draft, command, autosave, meets: metAtOnce(writer) },
  });
  const { state, note } = draft;
  const owner = `${account.id}:${publication.id}`;
  const kept = useKeptText(owner, { state, note }, autosave.unsent);
  useLeaveGuard(autosave.unsent, kept.keepNow);
  const recovered = useRecovered(copy, draft);
  return { draft, autosave, saving, kept, recovered };
}

/** Writing a publication: the draft, what is kept of it, and what its buttons do. */
export function useWriting(writer: Writer) {
  const { publication, command, moves } = writer;
  const kept = useKeptDraft(writer);
  const { draft, saving } = kept;
  const { state, dispatch } = draft;
  const isBusy = command.running !== null;

  function save(): void {
    if (isBusy) return;
    moves.clear();
    void saving.save();
  }
  async function submit(): Promise<void> {
    if (isBusy) return;
    const number = await saving.save();
    const outcome = number === null ? null : await moves.submit(number);
    if (outcome && !outcome.ok) saving.refuse(outcome.trouble.fields);
  }
  async function preview(): Promise<void> {
    if (isBusy) return;
    const number = await saving.save();
    if (number !== null) window.location.assign(previewAddress(publication.id));
  }
  function recover(): void {
    const { offered } = kept.kept;
    if (!offered) return;
    const { content, saved, number, savedAt, savedBy, note } = offered;
    dispatch({ type: "rebased", content, saved, version: { number, at: savedAt, by: savedBy } });
    if (note !== undefined) draft.setNote(note);
    kept.kept.settle();
  }
  useShortcuts({ save, undo: () => undoIn(draft) });

  const texts = kindTexts[publication.kind];
  const { content } = state;
  const settled = useSettled(content);
  const items = [...checklist(content, texts), ...useFindings(publication.id, content)];
  const form = { state, dispatch, faults: standingFaults({ content, settled }, texts) };
  return { ...kept, form, items, save, submit, preview, recover };
}
export type Writing = ReturnType<typeof useWriting>;
