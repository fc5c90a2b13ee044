import { useLanguage } from "#components/site/useLanguage";
import { type Department, departments, otherTiles, tile } from "#lib/events/departments";
import { searchAddress } from "#lib/search/address";

const columns = 5;
const rows = 8;

function Label({ at: { short, column, row }, here }: { at: Department; here: boolean }) {
  const [x, y] = [column * tile.step + 14, row * tile.step + 18];
  return (
    <text x={x} y={y} className={here ? "aqui" : undefined}>
      {short}
    </text>
  );
}

/** Where in Peru it was: the departments as tiles, one of them marked, and the same in words. */
export function DepartmentMap({ code, toCome }: { code: string; toCome: boolean }) {
  const { t, path } = useLanguage();
  const here = departments[code];
  if (!here) return null;
  const { name, column, row } = here;
  return (
    <section className="seccion" id="mapa">
      <h2>{t(toCome ? "events.notice.where" : "events.report.where")}</h2>
      <div className="mapa">
        <svg
          viewBox={`0 0 ${columns * tile.step} ${rows * tile.step}`}
          role="img"
          aria-label={t("events.map", { name })}
        >
          <path d={otherTiles(code)} />
          <path className="aqui" d={`M${column * tile.step} ${row * tile.step}h28v28h-28z`} />
          {Object.entries(departments).map(([one, at]) => (
            <Label key={one} at={at} here={one === code} />
          ))}
        </svg>
        <p>
          {t.rich("events.department", { name, b: (words) => <b>{words}</b> })}
          <br />
          <a className="enlace" href={path(searchAddress({ kind: "event", place: code }))}>
            {t("events.othersIn", { name })}
          </a>
        </p>
      </div>
    </section>
  );
}
