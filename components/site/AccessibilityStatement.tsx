import { Section } from "#components/editorial/Section";
import { useLanguage } from "#components/site/useLanguage";
import { shortDate } from "#lib/platform/dates";
import type { SiteIdentity } from "#lib/settings/schema";

/** When what this page says was compared with the portal for the last time. */
const reviewedOn = "2026-11-22";

const checks = ["axe", "html", "noScript", "zoom", "targets", "motion"] as const;
const limits = ["audit", "documents", "photos", "signs"] as const;

function Bullets({ items }: { items: readonly string[] }) {
  return (
    <ul>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}

function Ways({ identity: { email, phone, contact, offices } }: { identity: SiteIdentity }) {
  const { t, content } = useLanguage();
  const isKnown = [email, phone, contact, offices].some(Boolean);
  if (!isKnown) return <p>{t("access.anyOffice")}</p>;
  return (
    <ul>
      {email && (
        <li>
          {t("access.email")} <a href={`mailto:${email}`}>{email}</a>
        </li>
      )}
      {phone && (
        <li>
          {t("access.phone")} <a href={`tel:${phone.replace(/[^+\d]/g, "")}`}>{phone}</a>
        </li>
      )}
      {contact && (
        <li className="whitespace-pre-line" lang={content}>
          {contact}
        </li>
      )}
      {offices && (
        <li>
          {t("access.inPerson")} <span lang={content}>{offices}</span>
        </li>
      )}
    </ul>
  );
}

/** How far the portal can be used by everybody, how that is known, and where to complain. */
export function AccessibilityStatement({ identity }: { identity: SiteIdentity }) {
  const { t, locale } = useLanguage();
  const link = (words: React.ReactNode) => (
    <a href={identity.complaintsUrl} rel="noopener">
      {words}
    </a>
  );
  return (
    <article>
      <header className="entrada">
        <h1>{t("access.title")}</h1>
        <p className="bajada">{t("access.lead")}</p>
      </header>
      <Section id="alcance" title={t("access.reach")} prose>
        <p>{t("access.reachText")}</p>
      </Section>
      <Section id="pruebas" title={t("access.tests")} prose>
        <p>{t("access.before")}</p>
        <Bullets items={checks.map((check) => t(`access.checks.${check}`))} />
      </Section>
      <Section id="limites" title={t("access.limitsTitle")} prose>
        <Bullets items={limits.map((limit) => t(`access.limits.${limit}`))} />
      </Section>
      <Section id="reclamar" title={t("access.trouble")} prose>
        <p>{t("access.tell")}</p>
        <Ways identity={identity} />
        {identity.complaintsUrl && <p>{t.rich("access.complain", { link })}</p>}
        <p className="chico gris">{t("access.reviewed", { day: shortDate(reviewedOn, locale) })}</p>
      </Section>
    </article>
  );
}
