import { TopicLinks } from "#components/help/TopicLinks";
import { helpAddress } from "#lib/help/screens";
import { findTopics } from "#lib/help/topics";
import { counted } from "#lib/platform/dates";

/** The topics that answer a search; the words that found nothing, with what to do. */
export function HelpResults({ text }: { text: string }) {
  const found = findTopics(text);
  return (
    <section className="bloque-p" aria-labelledby="hallados">
      <h2 id="hallados">
        {counted(found.length, "tema", "temas")} con «{text}»
      </h2>
      {found.length === 0 && (
        <p>
          Ningún tema tiene todas esas palabras. Escriba menos, o búsquelo en la lista completa.
        </p>
      )}
      <TopicLinks topics={found} />
      <p className="mt-4">
        <a className="enlace" href={helpAddress}>
          Ver todos los temas
        </a>
      </p>
    </section>
  );
}
