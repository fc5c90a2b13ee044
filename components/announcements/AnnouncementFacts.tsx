import { type Share, ShareLink } from "#components/editorial/ShareLink";
import { Parts } from "#components/site/Parts";
import { useLanguage } from "#components/site/useLanguage";
import type { SummonsFact } from "#lib/announcements/wording";

interface Props {
  facts: SummonsFact[];
  share: Share | null;
}

/** What someone who is summoned must know: when, where, who, what to bring. */
export function AnnouncementFacts({ facts, share }: Props) {
  const { t } = useLanguage();
  return (
    <aside className="escalon hechos pegado" aria-labelledby="datos">
      <h2 className="oculto" id="datos">
        {t("announcements.mustKnow")}
      </h2>
      <dl>
        {facts.map(({ label, text }, at) => [
          <dt key={label}>{label}</dt>,
          <dd key={`${label} dd`}>
            {at === 0 ? (
              <b className="whitespace-pre-line">
                <Parts line={[text]} />
              </b>
            ) : (
              <Parts line={[text]} />
            )}
          </dd>,
        ])}
      </dl>
      {share && (
        <p className="acciones">
          <ShareLink share={share} />
        </p>
      )}
    </aside>
  );
}
