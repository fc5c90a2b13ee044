"use client";

import { useDeferredValue, useEffect, useMemo, useState } from "react";
import { linkTargets } from "#lib/editorial/actions";
import { contentFindings } from "#lib/editorial/checks/content";
import { type Targets, targetFindings } from "#lib/editorial/checks/targets";
import { type CheckedItem, findingItems } from "#lib/editorial/form/checklist";
import { hrefsIn, imageIdsIn, referenceOf } from "#lib/editorial/references";

const pauseMs = 600;

/** What the links and images of a text lead to, asked again when they change. */
function useTargets(publicationId: string, content: object): Targets {
  const [targets, setTargets] = useState<Targets>({});
  // A text may refer to itself: it will be live when it is read.
  const hrefs = hrefsIn(content).filter((href) => referenceOf(href)?.id !== publicationId);
  const asked = JSON.stringify({ hrefs, images: imageIdsIn(content) });
  useEffect(() => {
    const input: { hrefs: string[]; images: string[] } = JSON.parse(asked);
    if (input.hrefs.length + input.images.length === 0) return;
    let isLatest = true;
    const timer = setTimeout(async () => {
      // Without an answer the server still checks it when it is sent.
      const answer = await linkTargets(input).catch(() => null);
      if (isLatest && answer?.ok) setTargets(answer.value);
    }, pauseMs);
    return () => {
      isLatest = false;
      clearTimeout(timer);
    };
  }, [asked]);
  return targets;
}

/** What the checklist says of a text beside what its kind demands: links, images and advice on writing. */
export function useFindings(publicationId: string, content: object): CheckedItem[] {
  const settled = useDeferredValue(content);
  const targets = useTargets(publicationId, settled);
  return useMemo(
    () => findingItems([...contentFindings(settled), ...targetFindings(settled, targets)]),
    [settled, targets],
  );
}
