import type { ReactNode } from "react";
import { TopicLinks } from "#components/help/TopicLinks";
import { pictureWidth } from "#lib/help/schema";
import { pictureAddress } from "#lib/help/screens";
import { type Topic, topicOf } from "#lib/help/topics";

function TopicPicture({ topic: { slug, picture } }: { topic: Topic }) {
  const { alt, height } = picture;
  return (
    <figure className="ayuda-foto">
      <img
        src={pictureAddress(slug)}
        alt={alt}
        width={pictureWidth}
        height={height}
        loading="lazy"
      />
    </figure>
  );
}

interface Props {
  topic: Topic;
  /** The ways to the screens that it speaks of. */
  places: ReactNode;
}

/** One task: what it is for, its steps, how it looks, what happens next and what else to read. */
export function TopicView({ topic, places }: Props) {
  const { title, purpose, steps, notes, related } = topic;
  return (
    <article className="ayuda-tema">
      <h1>{title}</h1>
      <p className="entrada">{purpose}</p>
      <ol className="ayuda-pasos">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {places}
      <TopicPicture topic={topic} />
      <h2>Tenga en cuenta</h2>
      <ul className="ayuda-notas">
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      <h2>También le puede servir</h2>
      <TopicLinks topics={related.flatMap((slug) => topicOf(slug) ?? [])} />
    </article>
  );
}
