"use client";

import { useEffect } from "react";
import { kindTexts } from "#components/editorial/kindTexts";
import { useDraft } from "#components/editorial/workspace/useDraft";
import { useKeptText } from "#components/editorial/workspace/useKeptText";
import { useLeaveGuard } from "#components/editorial/workspace/useLeaveGuard";
import { useSaving } from "#components/editorial/workspace/useSaving";
import type { ViewProps } from "#components/editorial/workspace/WritingView";
import { checklist, standingFaults } from "#lib/editorial/form/checklist";
import { previewAddress } from "#lib/editorial/panelAddress";

type Writer = Pick<ViewProps, "publication" | "account" | "command" | "moves">;

function useSaveShortcut(save: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "s") return;
      event.preventDefault();
      save();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [save]);
}

/** Writing a publication: the draft, what is kept of it in the browser, and what its buttons do. */
export function useWriting({ publication, account, command, moves }: Writer) {
  const draft = useDraft(publication);
  const saver = { publicationId: publication.id, accountName: account.name, draft, command };
  const saving = useSaving(saver);
  const { state, dispatch, dirty } = draft;
  const kept = useKeptText(`${account.id}:${publication.id}`, state, dirty);
  useLeaveGuard(dirty);

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
    if (!kept.offered) return;
    const { content, saved, number, savedAt, savedBy } = kept.offered;
    dispatch({ type: "rebased", content, saved, version: { number, at: savedAt, by: savedBy } });
    kept.settle();
  }
  useSaveShortcut(save);

  const texts = kindTexts[publication.kind];
  const items = checklist(state.content, texts);
  const form = { state, dispatch, faults: standingFaults(state, texts) };
  return { draft, form, saving, kept, items, save, submit, preview, recover };
}
