import type { ReactNode } from "react";
import { historyAddress } from "#lib/history/address";
import { listAnchor } from "#lib/history/labels";
import type { Figures } from "#lib/history/queries/figures";
import type { HistoryFilter, Trait } from "#lib/history/schema";
import { share, type Totals, totalsOf } from "#lib/history/statistics";
import { counted } from "#lib/platform/dates";

interface Figure {
  name: string;
  value: string;
  /** The list that forms it; none when there is nothing to open. */
  href: string | null;
  detail: ReactNode;
}

const number = (value: number) => value.toLocaleString("en-US");

function eventYears({ firstYear, lastYear }: Totals): string {
  if (firstYear === null) return "sin eventos";
  return firstYear === lastYear ? `en ${firstYear}` : `${firstYear} a ${lastYear}`;
}

/** The figures in the order in which they are read, each with the list that forms it. */
function figuresOf({ rows, hosts, organisations, people }: Figures, filter: HistoryFilter) {
  const totals = totalsOf(rows);
  const { events, days, attendances, women, men, undeclared, unknown, ahead } = totals;
  const listed = (trait: Trait | null) =>
    historyAddress({ ...filter, trait: trait ?? filter.trait, after: null }, listAnchor);
  const part = (trait: Trait, count: number, text: string) =>
    count > 0 ? <a href={listed(trait)}>{text}</a> : text;
  const figure = (name: string, count: number, trait: Trait | null): Omit<Figure, "detail"> => ({
    ...{ name, value: number(count), href: count > 0 ? listed(trait) : null },
  });
  const upcoming = counted(ahead, "por realizarse", "por realizarse");
  const unrecorded = counted(unknown, "evento no registra", "eventos no registran");
  const perEvent = events > 0 ? `${(days / events).toFixed(1)} por evento` : "";
  const apart = (count: number) => (attendances > 0 ? `${number(count)} participaciones` : "");
  return [
    {
      ...figure("Eventos", events, null),
      detail: (
        <>
          {eventYears(totals)}
          {ahead > 0 && <>; {part("por_realizarse", ahead, upcoming)}</>}
        </>
      ),
    },
    { ...figure("Días", days, null), detail: perEvent },
    {
      ...figure("Participaciones", attendances, "total"),
      detail: part("sin_total", unknown, `${unrecorded} el total`),
    },
    {
      ...figure("Mujeres", women, "mujeres"),
      ...{ value: share(women, attendances), detail: apart(women) },
    },
    {
      ...figure("Hombres", men, "hombres"),
      value: share(men, attendances),
      detail: (
        <>
          {apart(men)}
          {undeclared > 0 && (
            <>
              <br />
              {part("sin_declarar", undeclared, `${share(undeclared, attendances)} no declarado`)}
            </>
          )}
        </>
      ),
    },
    { ...figure("Anfitrionas", hosts, "anfitriona"), detail: "distintas" },
    {
      ...figure("Organizaciones", organisations, "organizaciones"),
      detail: "además de la nuestra",
    },
    { ...figure("Personas con nombre", people, "personas"), detail: "distintas" },
  ];
}

/** The figures of the history; each opens the list of events that form it. */
export function FigureList({ figures, filter }: { figures: Figures; filter: HistoryFilter }) {
  return (
    <dl className="cifras">
      {figuresOf(figures, filter).map(({ name, value, href, detail }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {href ? <a href={href}>{value}</a> : value}
            <small>{detail}</small>
          </dd>
        </div>
      ))}
    </dl>
  );
}
