import { PostList } from "#components/directory/PostList";
import { useLanguage } from "#components/site/useLanguage";
import { Doors } from "#components/ui/Doors";
import { directoryListAddress } from "#lib/directory/address";
import type { ShownPost } from "#lib/directory/queries/posts";
import { directorySections } from "#lib/directory/schema";

/** The opening page of the directory: its two lists, and who holds a post of ours today. */
export function DirectoryHome({ posts }: { posts: ShownPost[] }) {
  const { t, path } = useLanguage();
  const doors = directorySections.map((section) => ({
    href: path(directoryListAddress(section)),
    title: t(`directory.sections.${section}`),
    text: t(`directory.doors.${section}`),
  }));
  return (
    <>
      <Doors doors={doors} />
      {posts.length > 0 && (
        <section className="seccion">
          <h2>{t("directory.today")}</h2>
          <PostList posts={posts} caption={t("directory.daysShown")} people />
        </section>
      )}
    </>
  );
}
