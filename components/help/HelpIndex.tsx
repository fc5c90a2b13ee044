import { TopicLinks } from "#components/help/TopicLinks";
import { type HelpArea, helpAreaLabels } from "#lib/help/labels";
import { topicsOf } from "#lib/help/topics";

const areas = Object.keys(helpAreaLabels) as HelpArea[];

/** Every topic, part by part. */
export function HelpIndex() {
  return (
    <div className="ayuda-partes">
      {areas.map((area) => (
        <section key={area} className="bloque-p" aria-labelledby={`parte-${area}`}>
          <h2 id={`parte-${area}`}>{helpAreaLabels[area]}</h2>
          <TopicLinks topics={topicsOf(area)} />
        </section>
      ))}
    </div>
  );
}
