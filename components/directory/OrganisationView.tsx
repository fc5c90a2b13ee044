import { Appearances } from "#components/directory/Appearances";
import { PostList } from "#components/directory/PostList";
import { Kicker } from "#components/editorial/Kicker";
import { Section } from "#components/editorial/Section";
import { Parts } from "#components/site/Parts";
import { useLanguage } from "#components/site/useLanguage";
import { countsSentence } from "#lib/directory/listing";
import type { ShownOrganisation } from "#lib/directory/queries/organisation";
import type { ShownPost } from "#lib/directory/queries/posts";
import { mostAppearances } from "#lib/directory/schema";
import { countryName, organisationKind } from "#lib/directory/wording";
import { sentenceCase } from "#lib/editorial/wording";
import { own } from "#lib/platform/language";
import { searchAddress } from "#lib/search/address";

interface Props {
  organisation: ShownOrganisation;
  /** Of our own cooperative: the posts held today. */
  posts: ShownPost[];
}

function Facts({ organisation }: Pick<Props, "organisation">) {
  const language = useLanguage();
  const { kind, country, place, aliases } = organisation;
  const where = place ? own(sentenceCase(place)) : countryName(country, language);
  const names = aliases.map((text) => language.t("site.quoted", { text })).join(", ");
  return (
    <p className="bajada">
      {organisationKind(kind, language.t)}. <Parts line={[where]} />.
      {names && ` ${language.t("directory.alsoWritten", { names })}`}
    </p>
  );
}

function Events({ organisation }: Pick<Props, "organisation">) {
  const { t } = useLanguage();
  const { id, total, events } = organisation;
  const more = total > mostAppearances ? searchAddress({ organisation: id }) : null;
  return (
    <Section id="eventos" title={t("directory.itsEvents")}>
      <p className="gris">{countsSentence(organisation, t)}</p>
      <Appearances events={events} more={more} />
    </Section>
  );
}

/** An organisation as the public reads it: what it is, and what it did with us. */
export function OrganisationView({ organisation, posts }: Props) {
  const { t, content } = useLanguage();
  const { name, about, own: isOurs, total } = organisation;
  return (
    <article>
      <header className="entrada">
        <Kicker sign="ayni" label={t("sections.directorio")}>
          {t(isOurs ? "directory.played.own" : "directory.organisation")}
        </Kicker>
        <h1>{name}</h1>
        <Facts organisation={organisation} />
        {about && <p lang={content}>{about}</p>}
      </header>
      {posts.length > 0 && (
        <Section id="cargos" title={t("directory.today")}>
          <PostList posts={posts} caption={t("directory.daysShown")} people />
        </Section>
      )}
      {total > 0 && <Events organisation={organisation} />}
    </article>
  );
}
