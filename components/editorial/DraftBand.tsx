/** What tells a preview from the published page. */
export function DraftBand() {
  return (
    <p className="nota aviso no-imprimir mb-4" role="note">
      <b>Vista previa.</b> Así lo verá el público. Todavía no está publicado.
    </p>
  );
}
