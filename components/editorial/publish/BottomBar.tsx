import type { ReactNode } from "react";
import { Mark } from "#components/editorial/Mark";
import { StateMark } from "#components/editorial/StateMark";
import type { State } from "#lib/editorial/schema";

interface Props {
  state: State;
  dirty?: boolean;
  /** What the bar leads to, in words: "Faltan 2 cosas". */
  link: string;
  children?: ReactNode;
}

/** On phones, the state and the next step stay at hand at the foot of the screen. */
export function BottomBar({ state, dirty = false, link, children }: Props) {
  return (
    <div className="barra-pub">
      <span>
        {dirty ? (
          <Mark mark="dotted" tone="aviso">
            Con cambios
          </Mark>
        ) : (
          <StateMark state={state} />
        )}
        <br />
        <a href="#publicar">{link}</a>
      </span>
      {children}
    </div>
  );
}
