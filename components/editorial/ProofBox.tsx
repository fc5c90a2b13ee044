import type { ReactNode } from "react";
import { type Proof, shortHash } from "#lib/editorial/proof";
import { sentenceCase } from "#lib/editorial/wording";
import { fullInstant, longDate } from "#lib/platform/dates";

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function signatures({ preparedBy, approvedBy, forced, automatic }: Proof): string {
  if (automatic) return `${approvedBy} (sin revisión de otra persona)`;
  if (forced || preparedBy === approvedBy) return `${preparedBy} (una sola persona)`;
  return `${preparedBy} y ${approvedBy} (dos personas)`;
}

interface Props {
  proof: Proof;
  children?: ReactNode;
}

/** The proof of publication: when, which version, prepared and approved by whom. Part of the page. */
export function ProofBox({ proof, children }: Props) {
  const { publishedAt, firstPublishedAt, changeNote, confirmation } = proof;
  const again = publishedAt.getTime() !== firstPublishedAt.getTime();
  return (
    <section className="seccion" id="constancia">
      <div className="constancia">
        <h2>Constancia de publicación</h2>
        {children}
        <dl>
          <Fact label={again ? "Esta versión se publicó" : "Se publicó"}>
            {sentenceCase(fullInstant(publishedAt))}
          </Fact>
          <Fact label="Versión">{proof.revisionNumber}, vigente</Fact>
          <Fact label="Preparó y aprobó">{signatures(proof)}</Fact>
          {confirmation && (
            <Fact label="La confirmó después">
              {confirmation.by}, {fullInstant(confirmation.at)}
            </Fact>
          )}
          {changeNote && <Fact label="Cambio">{changeNote}</Fact>}
          {proof.reviewedOn && (
            <Fact label="Vigencia">Revisado el {longDate(proof.reviewedOn)}: sigue vigente.</Fact>
          )}
          {again && (
            <Fact label="Se publicó por primera vez">
              {sentenceCase(fullInstant(firstPublishedAt))}
            </Fact>
          )}
        </dl>
        <p className="codigo">Código de esta versión: {shortHash(proof.hash)}</p>
      </div>
    </section>
  );
}
