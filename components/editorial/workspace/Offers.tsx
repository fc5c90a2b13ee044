"use client";

import { KeptOffer } from "#components/editorial/workspace/KeptOffer";
import { RecoveredNote } from "#components/editorial/workspace/RecoveredNote";
import type { Writing } from "#components/editorial/workspace/useWriting";

interface Props {
  writing: Writing;
  labels: Readonly<Record<string, string>>;
}

/** One offer at a time of what was typed earlier: the newer of what this browser and the server kept. */
export function Offers({ writing, labels }: Props) {
  const { draft, kept, recovered, saving } = writing;
  const { offered } = kept;
  const isNewest = offered && (!recovered.at || offered.at > recovered.at);
  if (isNewest) {
    return (
      <KeptOffer
        kept={offered}
        state={draft.state}
        labels={labels}
        onRecover={writing.recover}
        onDiscard={kept.settle}
      />
    );
  }
  return saving.conflict ? null : (
    <RecoveredNote recovered={recovered} number={draft.state.number} />
  );
}
