"use client";

import { type NodeViewProps, NodeViewWrapper } from "@tiptap/react";
import { Photo } from "#components/media/Photo";
import { usePicked } from "#components/media/usePicked";

/** A photo as the text shows it while it is written, with its description under it. */
export function ImageInText({ node, selected }: NodeViewProps) {
  const { mediaId, alt, decorative, caption } = node.attrs;
  const file = usePicked([String(mediaId)])[String(mediaId)];
  const said = decorative ? "Decorativa: no se lee en voz alta." : alt || "Falta describirla.";
  return (
    <NodeViewWrapper as="figure" className={selected ? "figura elegida-texto" : "figura"}>
      {file && <Photo file={file} alt={decorative ? "" : String(alt)} sizes="40rem" />}
      {file === null && <p className="error">Esta imagen ya no está en la biblioteca.</p>}
      {caption && <figcaption>{caption}</figcaption>}
      <p className="chico gris">
        <b>Texto alternativo:</b> {said}
      </p>
    </NodeViewWrapper>
  );
}
