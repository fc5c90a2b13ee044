/** What tells a preview from the published page. */
export function DraftBand() {
  return (
    <p className="nota aviso no-imprimir mt-4 mb-4" role="note">
      <b>Vista previa.</b> Así lo verá el público cuando se publique.
    </p>
  );
}
