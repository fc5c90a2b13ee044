import type { SiteIdentity } from "#lib/settings/schema";

function factsOf({ name, legalName, sbsRegister, fsdc }: SiteIdentity) {
  return [
    { label: "Razón social", text: legalName || name },
    { label: "Registro COOPAC de la SBS", text: sbsRegister },
    { label: "Fondo de Seguro de Depósitos", text: fsdc },
  ].filter(({ text }) => text !== "");
}

/** What a member may ask of the cooperative: who supervises it and how its deposits are insured. */
export function SupervisionFacts({ identity }: { identity: SiteIdentity }) {
  const { complaintsUrl } = identity;
  return (
    <aside className="escalon hechos pegado" aria-labelledby="supervision">
      <h2 className="oculto" id="supervision">
        Quién supervisa a la cooperativa
      </h2>
      <dl>
        {factsOf(identity).map(({ label, text }) => [
          <dt key={label}>{label}</dt>,
          <dd key={`${label} dd`}>{text}</dd>,
        ])}
        {complaintsUrl && (
          <>
            <dt>Libro de Reclamaciones</dt>
            <dd>
              <a href={complaintsUrl} rel="noopener">
                Presentar un reclamo
              </a>
            </dd>
          </>
        )}
      </dl>
    </aside>
  );
}
