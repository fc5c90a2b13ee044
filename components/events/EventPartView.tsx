import { RichTextView } from "#components/editorial/RichTextView";
import { Section } from "#components/editorial/Section";
import { EventCommitments } from "#components/events/EventCommitments";
import { EventDelegation } from "#components/events/EventDelegation";
import { EventItinerary } from "#components/events/EventItinerary";
import { EventLessons } from "#components/events/EventLessons";
import { EventOrganisations } from "#components/events/EventOrganisations";
import { EventOthers } from "#components/events/EventOthers";
import { DocumentLinks } from "#components/media/DocumentLinks";
import { Gallery } from "#components/media/Gallery";
import { paragraphs } from "#lib/editorial/richtext";
import type { EventArticle } from "#lib/events/article";
import type { EventPart, PartId } from "#lib/events/parts";
import type { ShownFiles } from "#lib/media/queries/public";
import type { CivilDate } from "#lib/platform/clock";

interface Props {
  part: EventPart;
  article: EventArticle;
  files: ShownFiles;
  today: CivilDate;
}

function content({ part, article, files, today }: Props) {
  const contents: Record<PartId, () => React.ReactNode> = {
    proposito: () => <RichTextView doc={paragraphs(article.purpose)} />,
    paso: () => <RichTextView doc={article.body} shift={1} />,
    itinerario: () => <EventItinerary article={article} />,
    resultados: () => <RichTextView doc={paragraphs(article.results)} />,
    viajaron: () => <EventDelegation article={article} today={today} />,
    visita: () => <EventOrganisations article={article} />,
    "otras-personas": () => <EventOthers article={article} />,
    lecciones: () => <EventLessons lessons={article.lessons} />,
    compromisos: () => <EventCommitments article={article} today={today} />,
    fotos: () => <Gallery photos={article.gallery} files={files} />,
    documentos: () => <DocumentLinks documents={article.documents} files={files} />,
  };
  return contents[part.id]();
}

const prose: readonly PartId[] = ["proposito", "paso", "resultados"];

/** One section of an event, under its title. */
export function EventPartView(props: Props) {
  const { id, title } = props.part;
  return (
    <Section id={id} title={title} prose={prose.includes(id)}>
      {content(props)}
    </Section>
  );
}
