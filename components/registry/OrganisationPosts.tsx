import { sentenceCase } from "#lib/editorial/wording";
import { personAddress } from "#lib/registry/address";
import { postWords, termWords } from "#lib/registry/labels";
import type { HeldPost } from "#lib/registry/queries/posts";

/** Who is on record with a post in an organisation. Posts are corrected on each person's page. */
export function OrganisationPosts({ posts }: { posts: HeldPost[] }) {
  return (
    <section className="hoja">
      <h2>Cargos registrados</h2>
      {posts.length === 0 && (
        <p className="gris">
          Nadie figura con un cargo. Los cargos se agregan en la ficha de cada persona.
        </p>
      )}
      <ul>
        {posts.map((post) => (
          <li key={post.id} className="border-t border-[var(--linea)] py-[0.75rem]">
            <a className="enlace" href={personAddress(post.personId)}>
              {post.personName}
            </a>
            <p>{postWords({ ...post, organisation: "" })}</p>
            <p className="gris">{sentenceCase(termWords(post))}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
