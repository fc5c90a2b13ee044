import type { ReactNode } from "react";

interface Props {
  sign: ReactNode;
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}

/** Nothing here yet: what would be here, and what can be done next. */
export function EmptyState({ sign, title, children, action }: Props) {
  return (
    <div className="vacio">
      {sign}
      <div>
        <p>
          <b>{title}</b>
        </p>
        {children && <p className="gris">{children}</p>}
        {action && <p className="mt-3">{action}</p>}
      </div>
    </div>
  );
}
