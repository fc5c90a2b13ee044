import { PublicationList } from "#components/editorial/PublicationRow";
import { useLanguage } from "#components/site/useLanguage";

import { latestItem } from "#lib/editorial/latest";
import type { LatestPublication } from "#lib/editorial/queries/portal";

/** What was published last, besides what leads the page. */
export function LatestSection({ items }: { items: LatestPublication[] }) {
  const language = useLanguage();
  const { t } = language;
  return (
    <section>
      <h2 className="regla">{t("home.latest")}</h2>
      {items.length === 0 ? (
        <p className="gris">{t("home.noneLatest")}</p>
      ) : (
        <PublicationList items={items.map((item) => latestItem(item, language))} />
      )}
    </section>
  );
}
