import { Section } from "#components/editorial/Section";

/** What was learned, numbered so that it can be cited. */
export function EventLessons({ lessons }: { lessons: string[] }) {
  return (
    <Section id="lecciones" title="Qué aprendimos">
      <ol className="cifrada prosa">
        {lessons.map((lesson) => (
          <li key={lesson}>
            <p>{lesson}</p>
          </li>
        ))}
      </ol>
    </Section>
  );
}
