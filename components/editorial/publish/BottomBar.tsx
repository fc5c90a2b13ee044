import type { ReactNode } from "react";
import { StateMark } from "#components/editorial/StateMark";
import type { State } from "#lib/editorial/schema";

interface Props {
  state: State;
  /** What the bar leads to, in words: "Faltan 2 cosas". */
  link: string;
  children?: ReactNode;
}

/** On phones, the state and the next step stay at hand at the foot of the screen. */
export function BottomBar({ state, link, children }: Props) {
  return (
    <div className="barra-pub">
      <span>
        <StateMark state={state} />
        <br />
        <a href="#publicar">{link}</a>
      </span>
      {children}
    </div>
  );
}
