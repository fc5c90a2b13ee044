import { directoryAddress } from "#lib/directory/address";
import type { ShownPost } from "#lib/directory/queries/posts";
import { sentenceCase } from "#lib/editorial/wording";
import { postWords, termWords } from "#lib/registry/labels";

interface Props {
  posts: ShownPost[];
  caption: string;
  /** Whether to say who held each post, as a page of an organisation does. */
  people?: boolean;
}

const titled = ({ name, honorific }: ShownPost["person"]) =>
  [honorific, name].filter(Boolean).join(" ");

/** Posts with the days from and to which each was held. */
export function PostList({ posts, caption, people = false }: Props) {
  return (
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {people && <th scope="col">Persona</th>}
          <th scope="col">Cargo</th>
          <th scope="col">Tiempo</th>
        </tr>
      </thead>
      <tbody>
        {posts.map((post) => (
          <tr key={post.id}>
            {people && (
              <th scope="row">
                <a href={directoryAddress("person", post.person)}>{titled(post.person)}</a>
              </th>
            )}
            {people ? <td>{postWords(post)}</td> : <th scope="row">{postWords(post)}</th>}
            <td>{sentenceCase(termWords(post))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
