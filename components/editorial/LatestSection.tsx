import { type PublicationItem, PublicationList } from "#components/editorial/PublicationRow";

/** What was published last, besides what leads the page. */
export function LatestSection({ items }: { items: PublicationItem[] }) {
  return (
    <section>
      <h2 className="regla">Lo más reciente</h2>
      {items.length === 0 ? (
        <p className="gris">Aún no hay otras publicaciones.</p>
      ) : (
        <PublicationList items={items} />
      )}
    </section>
  );
}
