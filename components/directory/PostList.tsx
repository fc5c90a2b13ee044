import { Parts } from "#components/site/Parts";
import { useLanguage } from "#components/site/useLanguage";
import { directoryAddress } from "#lib/directory/address";
import type { ShownPost } from "#lib/directory/queries/posts";
import { postLine, termSentence } from "#lib/directory/wording";

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
  const language = useLanguage();
  const { t, path } = language;
  const lineOf = (post: ShownPost) => <Parts line={postLine(post, t)} joint="" />;
  return (
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {people && <th scope="col">{t("events.person")}</th>}
          <th scope="col">{t("directory.post")}</th>
          <th scope="col">{t("directory.time")}</th>
        </tr>
      </thead>
      <tbody>
        {posts.map((post) => (
          <tr key={post.id}>
            {people && (
              <th scope="row">
                <a href={path(directoryAddress("person", post.person))}>{titled(post.person)}</a>
              </th>
            )}
            {people ? <td>{lineOf(post)}</td> : <th scope="row">{lineOf(post)}</th>}
            <td>{termSentence(post, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
