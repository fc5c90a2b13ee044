import type { ReactNode } from "react";
import { useLanguage } from "#components/site/useLanguage";
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

function Signatures({ proof }: { proof: Proof }) {
  const { t, content } = useLanguage();
  const { preparedBy, approvedBy, forced, automatic } = proof;
  const own = (words: ReactNode) => (content ? <span lang={content}>{words}</span> : words);
  if (automatic) return t.rich("proof.automatic", { name: approvedBy, own });
  if (forced || preparedBy === approvedBy) return t("proof.onePerson", { name: preparedBy });
  return t("proof.twoPeople", { one: preparedBy, other: approvedBy });
}

function Facts({ proof }: { proof: Proof }) {
  const { t, locale, content } = useLanguage();
  const { publishedAt, firstPublishedAt, changeNote, confirmation } = proof;
  const again = publishedAt.getTime() !== firstPublishedAt.getTime();
  const instant = (at: Date) => sentenceCase(fullInstant(at, locale));
  return (
    <dl>
      <Fact label={t(again ? "proof.thisVersion" : "proof.published")}>{instant(publishedAt)}</Fact>
      <Fact label={t("proof.version")}>{t("proof.inForce", { number: proof.revisionNumber })}</Fact>
      <Fact label={t("proof.signed")}>
        <Signatures proof={proof} />
      </Fact>
      {confirmation && (
        <Fact label={t("proof.confirmed")}>
          {confirmation.by}, {fullInstant(confirmation.at, locale)}
        </Fact>
      )}
      {changeNote && (
        <Fact label={t("proof.change")}>
          <span lang={content}>{changeNote}</span>
        </Fact>
      )}
      {proof.reviewedOn && (
        <Fact label={t("proof.validity")}>
          {t("proof.reviewed", { day: longDate(proof.reviewedOn, locale) })}
        </Fact>
      )}
      {again && <Fact label={t("proof.first")}>{instant(firstPublishedAt)}</Fact>}
    </dl>
  );
}

interface Props {
  proof: Proof;
  children?: ReactNode;
}

/** The proof of publication: when, which version, prepared and approved by whom. Part of the page. */
export function ProofBox({ proof, children }: Props) {
  const { t } = useLanguage();
  return (
    <section className="seccion" id="constancia">
      <div className="constancia">
        <h2>{t("proof.title")}</h2>
        {children}
        <Facts proof={proof} />
        <p className="codigo">{t("proof.code", { code: shortHash(proof.hash) })}</p>
      </div>
    </section>
  );
}
