import type { Metadata } from "next";
import { EventList } from "#components/history/EventList";
import { FigureList } from "#components/history/FigureList";
import { FilterForm } from "#components/history/FilterForm";
import { FilterNotes } from "#components/history/FilterNotes";
import { HistoryCharts } from "#components/history/HistoryCharts";
import { LinkButton } from "#components/ui/Button";
import {
  exportAddress,
  historyAddress,
  readHistoryAddress,
  type SearchParams,
} from "#lib/history/address";
import { canReadHistory } from "#lib/history/policy";
import { readHistory } from "#lib/history/queries/history";
import { pageActor } from "#lib/platform/page";

export const metadata: Metadata = { title: "Historial de actividades" };

export default async function HistoryPage(props: { searchParams: Promise<SearchParams> }) {
  const { filter, ignored } = readHistoryAddress(await props.searchParams);
  const actor = await pageActor(canReadHistory, historyAddress(filter));
  const history = await readHistory(actor, filter);
  const { scope, figures, choices } = history;
  return (
    <>
      <div className="barra">
        <div>
          <h1>Historial de actividades</h1>
          <p className="gris">
            Solo cuenta lo publicado. Cada cifra abre la lista de eventos que la forman; un evento
            cuenta en el año en que empieza.
          </p>
        </div>
        <p className="acciones">
          <LinkButton href={exportAddress(scope.filter)} download>
            Descargar la lista (CSV)
          </LinkButton>
        </p>
      </div>
      <FilterForm scope={scope} choices={choices} />
      <FilterNotes scope={scope} ignored={ignored} />
      <FigureList figures={figures} filter={scope.filter} />
      {figures.rows.length > 0 && <HistoryCharts rows={figures.rows} filter={scope.filter} />}
      <EventList {...history} />
    </>
  );
}
