import { useLanguage } from "#components/site/useLanguage";
import { tejido, usedWools } from "#lib/events/tejido";
import { tejidoCaption, tejidoCounts } from "#lib/events/tejidoCaption";
import type { TejidoFacts } from "#lib/events/tejidoMeasure";

interface Props {
  facts: TejidoFacts;
  /** Only the counts under the drawing; the legend stays in its title. */
  brief?: boolean;
}

/** The cloth of an event, drawn from its days, people and organisations, with its legend. */
export function TejidoFigure({ facts, brief = false }: Props) {
  const { t } = useLanguage();
  const drawing = tejido(facts);
  const legend = tejidoCaption(facts, t);
  return (
    <figure>
      <div className="tejido">
        <svg
          viewBox={`0 0 ${drawing.width} ${drawing.height}`}
          role="img"
          aria-labelledby="tejido"
          fill="none"
          strokeWidth={drawing.strokeWidth}
          strokeDasharray="4 1"
        >
          <title id="tejido">{`${t("cloth.name")} ${legend}`}</title>
          {usedWools(drawing).map((wool) => (
            <path key={wool} className={wool} d={drawing.paths[wool]} />
          ))}
        </svg>
      </div>
      <figcaption>
        {brief ? (
          t("cloth.brief", { counts: tejidoCounts(facts, t) })
        ) : (
          <>
            <b>{t("cloth.title")}</b> {legend}
          </>
        )}
      </figcaption>
    </figure>
  );
}
