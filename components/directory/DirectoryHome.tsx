import { PostList } from "#components/directory/PostList";
import { Doors } from "#components/ui/Doors";
import { directoryListAddress } from "#lib/directory/address";
import type { ShownPost } from "#lib/directory/queries/posts";

const doors = [
  {
    href: directoryListAddress("organisation"),
    title: "Organizaciones",
    text: "Con quiénes hicimos algo, y qué parte tuvieron",
  },
  {
    href: directoryListAddress("person"),
    title: "Personas en cargos",
    text: "Consejos, comités, gerencia y oficinas, y quienes nos recibieron",
  },
];

/** The opening page of the directory: its two lists, and who holds a post of ours today. */
export function DirectoryHome({ posts }: { posts: ShownPost[] }) {
  return (
    <>
      <Doors doors={doors} />
      {posts.length > 0 && (
        <section className="seccion">
          <h2>Quiénes tienen un cargo hoy</h2>
          <PostList posts={posts} caption="Con los días que constan en el directorio." people />
        </section>
      )}
    </>
  );
}
