import type { ReactNode } from "react";

interface Props {
  children: ReactNode;
  /** One action that takes it back: "Deshacer". */
  action?: ReactNode;
}

/** What just happened, announced when there is a pause. Leave it at least eight seconds. */
export function Toast({ children, action }: Props) {
  return (
    <div className="aviso-vuelo fijo" role="status">
      <span>{children}</span>
      {action}
    </div>
  );
}
