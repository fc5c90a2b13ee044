import { WithdrawnPage } from "#components/editorial/WithdrawnPage";
import { NotFound } from "#components/site/NotFound";
import { StatusPage } from "#components/site/StatusPage";
import type { Absence } from "#lib/editorial/queries/portal";
import type { KindName } from "#lib/editorial/schema";

interface Props {
  kind: KindName;
  absence: Absence;
}

const announcements = { href: "/comunicados", label: "Ver los comunicados" };
const withdrawnKinds = {
  event: { kicker: "Evento retirado" },
  announcement: { kicker: "Comunicado retirado", way: announcements },
  page: { kicker: "Página retirada" },
};

/** What readers find at an address where nothing is live: where it went, why it left, or nothing. */
export function AbsentPage({ kind, absence: { movedTo, withdrawn } }: Props) {
  if (withdrawn) return <WithdrawnPage {...withdrawnKinds[kind]} notice={withdrawn} />;
  if (!movedTo) return <NotFound />;
  return (
    <StatusPage kicker="Cambió de dirección" title="Esta página está ahora en otra dirección">
      <p>
        <a href={movedTo}>Ir a la nueva dirección</a>
      </p>
    </StatusPage>
  );
}
