import type { CSSProperties } from "react";
import { Tocapu } from "#components/editorial/Tocapu";
import { accentTokens } from "#lib/settings/accent";

interface Props {
  hue: number;
  theme: "light" | "dark";
}

const papers = {
  light: { name: "Claro", papel: "#fcfcfa", tinta: "#1d1714", "tinta-2": "#574e4a" },
  dark: { name: "Oscuro", papel: "#151211", tinta: "#edebe7", "tinta-2": "#b6b0ab" },
};

/** The variables of the sheet for one theme and hue, to show it inside a page of another. */
function variables({ hue, theme }: Props): CSSProperties {
  const { name: _, ...paper } = papers[theme];
  const tokens = Object.entries({ ...paper, ...accentTokens(hue)[theme] });
  const style = Object.fromEntries(tokens.map(([name, value]) => [`--${name}`, value]));
  return { ...style, background: "var(--papel)", color: "var(--tinta)" };
}

/** A sign, a link and a button in the chosen accent, on the paper of one theme. */
export function AccentSample(props: Props) {
  return (
    <figure className="border border-linea p-4" style={variables(props)}>
      <p className="sobre">
        <Tocapu sign="ayni" />
        <b>{papers[props.theme].name}</b>
      </p>
      <p className="mt-3">
        <span className="underline decoration-acento decoration-2 underline-offset-4">
          Así se ve un enlace
        </span>
      </p>
      <p className="mt-3">
        <span className="boton pri">Así, un botón</span>
      </p>
    </figure>
  );
}
