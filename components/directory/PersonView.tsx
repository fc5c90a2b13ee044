import { Appearances } from "#components/directory/Appearances";
import { PostList } from "#components/directory/PostList";
import { Kicker } from "#components/editorial/Kicker";
import { Section } from "#components/editorial/Section";
import type { ShownPerson } from "#lib/directory/queries/person";
import { searchAddress } from "#lib/search/address";

/** A person in public office as the public reads them: the posts, and the events with the role of then. */
export function PersonView({ person }: { person: ShownPerson }) {
  const { id, name, honorific, posts, events, isMore } = person;
  return (
    <article>
      <header className="entrada">
        <Kicker sign="ayni" label="Directorio">
          Persona en un cargo
        </Kicker>
        <h1>{[honorific, name].filter(Boolean).join(" ")}</h1>
      </header>
      {posts.length > 0 && (
        <Section id="cargos" title="Cargos">
          <PostList
            posts={posts}
            caption="«Consta» dice los días en que la fuente muestra el cargo."
          />
        </Section>
      )}
      {events.length > 0 && (
        <Section id="eventos" title="En qué eventos participó">
          <p className="gris">El cargo de cada evento es el de esa fecha.</p>
          <Appearances events={events} more={isMore ? searchAddress({ person: id }) : null} />
        </Section>
      )}
    </article>
  );
}
