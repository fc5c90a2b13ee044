import { ProofBox } from "#components/editorial/ProofBox";
import { Lines } from "#components/site/Parts";
import { useLanguage } from "#components/site/useLanguage";
import type { AnnouncementArticle } from "#lib/announcements/article";
import { channelsGiven, noticeGiven, reservedFor } from "#lib/announcements/wording";
import type { Proof } from "#lib/editorial/proof";
import { sentence } from "#lib/editorial/wording";

/** The proof of publication of an announcement, with the notice that was given of a meeting. */
export function AnnouncementProof({
  article,
  proof,
}: {
  article: AnnouncementArticle;
  proof: Proof;
}) {
  const language = useLanguage();
  const { t } = language;
  const { on } = article.summons;
  const given = on ? noticeGiven(on, proof.firstPublishedAt, t) : "";
  const channels = channelsGiven(article, language);
  const reserved = reservedFor(article, t);
  return (
    <ProofBox proof={proof}>
      {given && <p className="mt-3">{given}</p>}
      {channels.length > 0 && (
        <p className="mt-3">
          {t("announcements.alsoGiven")} <Lines lines={channels} joint="; " within=", " />.
        </p>
      )}
      {reserved && <p className="mt-3">{sentence(reserved)}</p>}
    </ProofBox>
  );
}
