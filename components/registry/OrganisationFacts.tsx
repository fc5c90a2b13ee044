import type { OrganisationDetail } from "#lib/registry/queries/organisations";

/** What the directory says about an organisation, for those who only read. */
export function OrganisationFacts({ row }: { row: OrganisationDetail }) {
  const also = row.aliases.map(({ alias }) => alias).join(", ");
  return (
    <section className="hoja">
      <h2>Datos</h2>
      <p>{row.about || "Sin descripción."}</p>
      {also && <p className="gris">También se escribe: {also}.</p>}
    </section>
  );
}
