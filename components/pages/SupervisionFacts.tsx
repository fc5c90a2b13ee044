import { useLanguage } from "#components/site/useLanguage";
import type { Texts } from "#lib/platform/language";
import type { SiteIdentity } from "#lib/settings/schema";

function factsOf({ name, legalName, sbsRegister, fsdc }: SiteIdentity, t: Texts) {
  return [
    { label: t("pages.legalName"), text: legalName || name },
    { label: t("pages.register"), text: sbsRegister },
    { label: t("pages.insurance"), text: fsdc },
  ].filter(({ text }) => text !== "");
}

/** What a member may ask of the cooperative: who supervises it and how its deposits are insured. */
export function SupervisionFacts({ identity }: { identity: SiteIdentity }) {
  const { t, content } = useLanguage();
  const { complaintsUrl } = identity;
  return (
    <aside className="escalon hechos pegado" aria-labelledby="supervision">
      <h2 className="oculto" id="supervision">
        {t("pages.supervision")}
      </h2>
      <dl>
        {factsOf(identity, t).map(({ label, text }) => [
          <dt key={label}>{label}</dt>,
          <dd key={`${label} dd`} lang={content}>
            {text}
          </dd>,
        ])}
        {complaintsUrl && (
          <>
            <dt>{t("site.complaints")}</dt>
            <dd>
              <a href={complaintsUrl} rel="noopener">
                {t("pages.complain")}
              </a>
            </dd>
          </>
        )}
      </dl>
    </aside>
  );
}
