import type { ReactNode } from "react";
import { Tocapu } from "#components/editorial/Tocapu";
import type { SignName } from "#lib/editorial/tocapu";

interface Props {
  sign: SignName;
  label: string;
  children?: ReactNode;
}

/** What stands over a title: the sign, the kind it stands for, and one line about it. */
export function Kicker({ sign, label, children }: Props) {
  return (
    <p className="sobre">
      <Tocapu sign={sign} />
      <span>
        <b>{label}</b>
        {children && <br />}
        {children}
      </span>
    </p>
  );
}
