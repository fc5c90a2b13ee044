import { Mark } from "#components/editorial/Mark";
import type { FirstStep } from "#lib/settings/first-steps";

/** The guide of a new cooperative on the panel's home; it goes away by itself. */
export function FirstSteps({ steps }: { steps: FirstStep[] }) {
  const done = steps.filter((step) => step.done).length;
  if (steps.length === 0) return null;
  return (
    <section className="bloque-p" aria-labelledby="primeros-pasos">
      <h2 id="primeros-pasos">
        Primeros pasos{" "}
        <span className="cuantos">
          {done} de {steps.length}
        </span>
      </h2>
      <ol className="pasos-guia">
        {steps.map(({ title, why, href, done: isDone }) => (
          <li key={title}>
            <Mark mark={isDone ? "tick" : "dotted"} tone={isDone ? "ok" : "neutral"}>
              {isDone ? "Hecho" : "Falta"}
            </Mark>
            <div>
              {isDone ? <b>{title}</b> : <a href={href}>{title}</a>}
              <p className="chico gris">{why}</p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
