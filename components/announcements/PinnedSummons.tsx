import { announcementTypeLabels } from "#lib/announcements/labels";
import type { AnnouncementType } from "#lib/announcements/schema";
import { daysLeft } from "#lib/announcements/wording";
import { midSentence, sentence } from "#lib/editorial/wording";
import type { CivilDate } from "#lib/platform/clock";
import { clockTime, dayAndMonth, fullDate } from "#lib/platform/dates";

/** What the pinned box shows of an announcement; one without a date shows its summary instead. */
export interface PinnedItem {
  href: string;
  type: AnnouncementType;
  title: string;
  summary: string;
  on: CivilDate | null;
  firstCallAt: string | null;
  place: string;
  bring: string;
}

function PinnedDate({ on, firstCallAt }: { on: CivilDate; firstCallAt: string | null }) {
  const { day } = dayAndMonth(on);
  const [weekday, , , month] = fullDate(on).split(" ");
  return (
    <p className="fechado">
      <span className="dia">{day}</span>
      <span>
        {month}, {weekday}
        {firstCallAt && <br />}
        {firstCallAt && <b>{clockTime(firstCallAt)}</b>}
      </span>
    </p>
  );
}

/** The one pinned announcement of the portada: first on phones, at the right on wide screens. */
export function PinnedSummons({ item, today }: { item: PinnedItem; today: CivilDate }) {
  const left = item.on ? daysLeft(item.on, today) : "";
  return (
    <section className="convoca escalon" aria-labelledby="fijado">
      <p className="chico">
        <b>{announcementTypeLabels[item.type]}</b>
        {left && ` · ${left}`}
      </p>
      <h2 id="fijado">{item.title}</h2>
      {item.on && <PinnedDate on={item.on} firstCallAt={item.firstCallAt} />}
      {item.place && <p>{sentence(item.place)}</p>}
      {item.bring && <p>Lleve {sentence(midSentence(item.bring))}</p>}
      {item.summary && <p className="mt-4">{item.summary}</p>}
      <p className="acciones">
        <a className="boton" href={item.href}>
          Leer {item.type === "convocatoria" ? "la convocatoria" : "el comunicado"}
        </a>
      </p>
    </section>
  );
}
