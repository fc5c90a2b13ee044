"use client";

import { useEffect, useEffectEvent, useState } from "react";

const carriesFiles = (data: DataTransfer | null) => data?.types.includes("Files") ?? false;

/**
 * Takes the file that is dropped anywhere on the page, or pasted: dropped beside the box that asks for it, a browser
 * would open it in the place of the page. Says whether one hovers above.
 */
export function useFileDrop(onFile: (file: File) => void): boolean {
  const [over, setOver] = useState(false);
  const take = useEffectEvent((event: Event, data: DataTransfer | null) => {
    if (!carriesFiles(data)) return;
    event.preventDefault();
    setOver(event.type === "dragover");
    const file = data?.files[0];
    if (event.type !== "dragover" && file) onFile(file);
  });
  useEffect(() => {
    const drag = (event: DragEvent) => take(event, event.dataTransfer);
    const paste = (event: ClipboardEvent) => {
      // Word and Excel copy a picture beside their text: the text is what is meant.
      if (event.clipboardData?.types.includes("text/plain")) return;
      take(event, event.clipboardData);
    };
    const leave = ({ relatedTarget }: DragEvent) => relatedTarget === null && setOver(false);
    window.addEventListener("dragover", drag);
    window.addEventListener("drop", drag);
    window.addEventListener("dragleave", leave);
    window.addEventListener("paste", paste);
    return () => {
      window.removeEventListener("dragover", drag);
      window.removeEventListener("drop", drag);
      window.removeEventListener("dragleave", leave);
      window.removeEventListener("paste", paste);
    };
  }, []);
  return over;
}
