import type { ReactNode } from "react";

interface Props {
  title: string;
  help: string;
  children: ReactNode;
}

/** A list of rows inside a sheet, with its name and what it is for. */
export function Rows({ title, help, children }: Props) {
  return (
    <div className="campo grupo">
      <h3 className="rotulo">{title}</h3>
      <p className="ayuda mb-3">{help}</p>
      {children}
    </div>
  );
}
