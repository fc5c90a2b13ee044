/** What was learned, numbered so that it can be cited. */
export function EventLessons({ lessons }: { lessons: string[] }) {
  return (
    <ol className="cifrada">
      {lessons.map((lesson) => (
        <li key={lesson}>
          <p>{lesson}</p>
        </li>
      ))}
    </ol>
  );
}
