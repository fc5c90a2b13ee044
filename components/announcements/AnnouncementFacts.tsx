import { type Share, ShareLink } from "#components/editorial/ShareLink";
import type { SummonsFact } from "#lib/announcements/wording";

interface Props {
  facts: SummonsFact[];
  share: Share | null;
}

/** What someone who is summoned must know: when, where, who, what to bring. */
export function AnnouncementFacts({ facts, share }: Props) {
  return (
    <aside className="escalon hechos pegado" aria-labelledby="datos">
      <h2 className="oculto" id="datos">
        Lo que debe saber
      </h2>
      <dl>
        {facts.map(({ label, text }, at) => [
          <dt key={label}>{label}</dt>,
          <dd key={`${label} dd`}>
            {at === 0 ? <b className="whitespace-pre-line">{text}</b> : text}
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
