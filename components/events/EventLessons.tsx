import { useLanguage } from "#components/site/useLanguage";

/** What was learned, numbered so that it can be cited. */
export function EventLessons({ lessons }: { lessons: string[] }) {
  const { content } = useLanguage();
  return (
    <ol className="cifrada" lang={content}>
      {lessons.map((lesson) => (
        <li key={lesson}>
          <p>{lesson}</p>
        </li>
      ))}
    </ol>
  );
}
