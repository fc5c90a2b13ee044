import type { Metadata } from "next";
import { MonthAgenda } from "#components/editorial/calendar/MonthAgenda";
import { MonthGrid } from "#components/editorial/calendar/MonthGrid";
import { MonthJumps } from "#components/editorial/calendar/MonthJumps";
import { LinkButton } from "#components/ui/Button";
import { itemsByDay, monthAsked } from "#lib/editorial/calendar";
import { calendarAddress, plansAddress } from "#lib/editorial/panelAddress";
import { canEnterPanel } from "#lib/editorial/policy";
import { calendarItems, mostOfEach } from "#lib/editorial/queries/calendar";
import { sentenceCase } from "#lib/editorial/wording";
import { civilDateAt } from "#lib/platform/clock";
import { monthAndYear } from "#lib/platform/dates";
import { pageActor } from "#lib/platform/page";

interface Props {
  searchParams: Promise<{ mes?: string | string[] }>;
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const month = monthAsked((await searchParams).mes);
  return { title: `Calendario de ${monthAndYear(month.first)}` };
}

export default async function CalendarPage({ searchParams }: Props) {
  const month = monthAsked((await searchParams).mes);
  const actor = await pageActor(canEnterPanel, calendarAddress(month));
  const { items, isCut } = await calendarItems(actor, month);
  const days = itemsByDay(items, month);
  return (
    <>
      <div className="barra">
        <div>
          <h1>{sentenceCase(monthAndYear(month.first))}</h1>
          <p className="gris">
            Lo que se publica, se retira, vence o hay que revisar, junto a los eventos.
          </p>
        </div>
        <LinkButton href={plansAddress}>Ver lo programado</LinkButton>
      </div>
      <MonthJumps month={month} />
      {isCut && (
        <p className="nota aviso">
          Este mes tiene más de lo que cabe aquí: de cada cosa se ven las {mostOfEach} primeras.{" "}
          <a href="/panel/publicaciones">Busque las demás en Publicaciones</a>.
        </p>
      )}
      <MonthGrid month={month} days={days} today={civilDateAt()} />
      <MonthAgenda days={days} />
      {days.size === 0 && <p className="gris linea-vacia">No hay nada en este mes.</p>}
    </>
  );
}
