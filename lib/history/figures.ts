import type { Figures } from "#lib/history/queries/figures";
import type { Trait } from "#lib/history/schema";
import { share, type Totals, totalsOf } from "#lib/history/statistics";
import { counted } from "#lib/platform/dates";

/** Words that open the events with a trait; null opens nothing. */
export interface FigurePart {
  text: string;
  trait: Trait | null;
}

/** A figure as it is shown. It opens the events with its trait; with "all", every event. */
export interface FigureLine {
  name: string;
  value: string;
  opens: Trait | "all" | null;
  details: FigurePart[];
}

const number = (value: number) => value.toLocaleString("en-US");

/** A line of what follows a figure, unless there is nothing to tell. */
const part = (count: number, text: string, trait: Trait | null = null): FigurePart[] =>
  count > 0 ? [{ text, trait }] : [];

function line(name: string, count: number, opens: Trait | "all"): FigureLine {
  return { name, value: number(count), opens: count > 0 ? opens : null, details: [] };
}

function years({ firstYear, lastYear, events }: Totals): FigurePart[] {
  const text = firstYear === lastYear ? `en ${firstYear}` : `${firstYear} a ${lastYear}`;
  return part(events, text);
}

function eventLines(totals: Totals): FigureLine[] {
  const { events, ahead, days, attendances, unknown } = totals;
  const unrecorded = counted(unknown, "evento no registra", "eventos no registran");
  const mean = (days / Math.max(events, 1)).toFixed(1);
  return [
    {
      ...line("Eventos", events, "all"),
      details: [
        ...years(totals),
        ...part(ahead, `${number(ahead)} por realizarse`, "por_realizarse"),
      ],
    },
    { ...line("Días", days, "all"), details: part(days, `${mean} por evento`) },
    {
      ...line("Participaciones", attendances, "total"),
      details: part(unknown, `${unrecorded} el total`, "sin_total"),
    },
  ];
}

/** Women or men when no event of those counted tells either. */
function undeclaredLine(name: string, undeclared: number): FigureLine {
  return {
    name,
    value: "—",
    opens: null,
    details: part(undeclared, "no declarado", "sin_declarar"),
  };
}

function genderLines({ attendances, women, men, undeclared }: Totals): FigureLine[] {
  if (women + men === 0) {
    return ["Mujeres", "Hombres"].map((name) => undeclaredLine(name, undeclared));
  }
  const told = (count: number) => part(count, counted(count, "participación", "participaciones"));
  const rest = `${share(undeclared, attendances)} no declarado`;
  return [
    {
      ...line("Mujeres", women, "mujeres"),
      ...{ value: share(women, attendances), details: told(women) },
    },
    {
      ...line("Hombres", men, "hombres"),
      value: share(men, attendances),
      details: [...told(men), ...part(undeclared, rest, "sin_declarar")],
    },
  ];
}

/** The figures of the history in the order in which they are read. */
export function figureLines({ rows, hosts, organisations, people }: Figures): FigureLine[] {
  const totals = totalsOf(rows);
  return [
    ...eventLines(totals),
    ...genderLines(totals),
    line("Anfitrionas distintas", hosts, "anfitriona"),
    {
      ...line("Organizaciones distintas", organisations, "organizaciones"),
      details: part(organisations, "sin contar la nuestra"),
    },
    {
      ...line("Personas distintas", people, "personas"),
      details: part(people, "de las que consta el nombre"),
    },
  ];
}
