import { Appearances } from "#components/directory/Appearances";
import { PostList } from "#components/directory/PostList";
import { Kicker } from "#components/editorial/Kicker";
import { Section } from "#components/editorial/Section";
import { useLanguage } from "#components/site/useLanguage";
import type { ShownPerson } from "#lib/directory/queries/person";
import { searchAddress } from "#lib/search/address";

/** A person in public office as the public reads them: the posts, and the events with the role of then. */
export function PersonView({ person }: { person: ShownPerson }) {
  const { t } = useLanguage();
  const { id, name, honorific, posts, events, isMore } = person;
  return (
    <article>
      <header className="entrada">
        <Kicker sign="ayni" label={t("sections.directorio")}>
          {t("directory.inOffice")}
        </Kicker>
        <h1>{[honorific, name].filter(Boolean).join(" ")}</h1>
      </header>
      {posts.length > 0 && (
        <Section id="cargos" title={t("directory.posts")}>
          <PostList posts={posts} caption={t("directory.shownMeans")} />
        </Section>
      )}
      {events.length > 0 && (
        <Section id="eventos" title={t("directory.theirEvents")}>
          <p className="gris">{t("directory.roleThen")}</p>
          <Appearances events={events} more={isMore ? searchAddress({ person: id }) : null} />
        </Section>
      )}
    </article>
  );
}
