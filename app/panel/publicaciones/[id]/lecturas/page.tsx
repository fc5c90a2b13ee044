import type { Metadata } from "next";
import { ReadingFigures } from "#components/announcements/ReadingFigures";
import { ReadingFilter } from "#components/announcements/ReadingFilter";
import { ReadingTable } from "#components/announcements/ReadingTable";
import { LinkButton } from "#components/ui/Button";
import { Pager } from "#components/ui/Pager";
import {
  readingsAddress,
  readingsFileAddress,
  readReadingsAddress,
} from "#lib/announcements/address";
import { audienceLabels } from "#lib/announcements/labels";
import { canSeeReadings } from "#lib/announcements/policy";
import { readings } from "#lib/announcements/queries/readings";
import type { SearchParams } from "#lib/editorial/panelAddress";
import { orNotFound, pageActor } from "#lib/platform/page";

export const metadata: Metadata = { title: "Quiénes lo han leído" };

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<SearchParams>;
}

export default async function ReadingsPage({ params, searchParams }: Props) {
  const [{ id }, asked] = await Promise.all([params, searchParams]);
  const filter = readReadingsAddress(asked);
  const actor = await pageActor(canSeeReadings, readingsAddress(id, filter));
  const {
    title,
    audience,
    asked: isAsked,
    ...found
  } = await orNotFound(readings(actor, id, filter));
  const page = (after: string | null) => readingsAddress(id, { ...filter, after });
  return (
    <>
      <header className="barra">
        <div>
          <h1>Quiénes lo han leído</h1>
          <p className="gris">
            {title}. {audienceLabels[audience]}.
          </p>
        </div>
        <p className="acciones">
          <LinkButton href={readingsFileAddress(id)} download>
            Descargar la lista (CSV)
          </LinkButton>
        </p>
      </header>
      <ReadingFigures counts={found.counts} days={found.days} asked={isAsked} />
      <ReadingFilter id={id} filter={filter} />
      <ReadingTable items={found.items} filter={filter} />
      <Pager newer={filter.after && page(null)} older={found.next && page(found.next)} />
    </>
  );
}
