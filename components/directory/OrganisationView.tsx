import { Appearances } from "#components/directory/Appearances";
import { PostList } from "#components/directory/PostList";
import { Kicker } from "#components/editorial/Kicker";
import { Section } from "#components/editorial/Section";
import { countsSentence } from "#lib/directory/listing";
import type { ShownOrganisation } from "#lib/directory/queries/organisation";
import type { ShownPost } from "#lib/directory/queries/posts";
import { mostAppearances } from "#lib/directory/schema";
import { sentenceCase } from "#lib/editorial/wording";
import { countryLabel, organisationKindLabels } from "#lib/registry/labels";
import { searchAddress } from "#lib/search/address";

interface Props {
  organisation: ShownOrganisation;
  /** Of our own cooperative: the posts held today. */
  posts: ShownPost[];
}

function Facts({ organisation }: Pick<Props, "organisation">) {
  const { kind, country, place, aliases } = organisation;
  const where = place || countryLabel(country);
  return (
    <p className="bajada">
      {organisationKindLabels[kind]}. {sentenceCase(where)}.
      {aliases.length > 0 && ` También escrita ${aliases.map((name) => `«${name}»`).join(", ")}.`}
    </p>
  );
}

function Events({ organisation }: Pick<Props, "organisation">) {
  const { id, total, events } = organisation;
  const more = total > mostAppearances ? searchAddress({ organisation: id }) : null;
  return (
    <Section id="eventos" title="En qué eventos estuvo">
      <p className="gris">{countsSentence(organisation)}</p>
      <Appearances events={events} more={more} />
    </Section>
  );
}

/** An organisation as the public reads it: what it is, and what it did with us. */
export function OrganisationView({ organisation, posts }: Props) {
  const { name, about, own, total } = organisation;
  return (
    <article>
      <header className="entrada">
        <Kicker sign="ayni" label="Directorio">
          {own ? "Nuestra cooperativa" : "Organización"}
        </Kicker>
        <h1>{name}</h1>
        <Facts organisation={organisation} />
        {about && <p>{about}</p>}
      </header>
      {posts.length > 0 && (
        <Section id="cargos" title="Quiénes tienen un cargo hoy">
          <PostList posts={posts} caption="Con los días que constan en el directorio." people />
        </Section>
      )}
      {total > 0 && <Events organisation={organisation} />}
    </article>
  );
}
