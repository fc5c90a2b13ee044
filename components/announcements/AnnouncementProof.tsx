import { ProofBox } from "#components/editorial/ProofBox";
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
  const { on } = article.summons;
  const given = on ? noticeGiven(on, proof.firstPublishedAt) : "";
  const channels = channelsGiven(article);
  const reserved = reservedFor(article);
  return (
    <ProofBox proof={proof}>
      {given && <p className="mt-3">{given}</p>}
      {channels && <p className="mt-3">También se avisó por: {sentence(channels)}</p>}
      {reserved && <p className="mt-3">{sentence(reserved)}</p>}
    </ProofBox>
  );
}
