import { momentWords } from "#lib/editorial/moments";

interface Props {
  href: string;
  number: number;
  savedAt: Date;
}

/** Over a preview, always in sight: that this is no published page, and the way back. */
export function PreviewBand({ href, number, savedAt }: Props) {
  return (
    <aside className="banda-borrador no-imprimir" aria-label="Vista previa">
      <p>
        <b>BORRADOR</b> Versión {number}, guardada {momentWords(savedAt)}. Nadie la ve todavía fuera
        del panel.
      </p>
      <a href={href}>Volver al panel</a>
    </aside>
  );
}
