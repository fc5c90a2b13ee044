import { feedAddress } from "#lib/feeds/address";
import { feedFormatLabels, feedSubjectLabels } from "#lib/feeds/labels";
import { feedFormats, feedSubjects } from "#lib/feeds/schema";

/** The addresses that a reader of news asks for. */
export function ReaderChannel() {
  return (
    <section className="seccion prosa" id="lector">
      <h2>En un lector de noticias</h2>
      <p>
        Un lector es un programa que reúne lo nuevo de las páginas que usted elige. Dele la
        dirección de este portal, o una de estas:
      </p>
      <ul>
        {feedSubjects.map((subject) => (
          <li key={subject}>
            {feedSubjectLabels[subject]}:{" "}
            {feedFormats.map((format, at) => (
              <span key={format}>
                {at > 0 && ", "}
                <a href={feedAddress(subject, format)}>
                  <span className="oculto">{feedSubjectLabels[subject]} en </span>
                  {feedFormatLabels[format]}
                </a>
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
