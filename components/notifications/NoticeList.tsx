import { Tocapu } from "#components/editorial/Tocapu";
import { NoticeRow } from "#components/notifications/NoticeRow";
import { Button } from "#components/ui/Button";
import { EmptyState } from "#components/ui/EmptyState";
import { readAllNotices } from "#lib/notifications/actions";
import { inboxPage } from "#lib/notifications/address";
import type { Notice } from "#lib/notifications/queries";

interface Props {
  notices: readonly Notice[];
  unread: number;
  all: boolean;
}

function Nothing({ all }: { all: boolean }) {
  const title = all ? "Todavía no tiene avisos" : "No tiene avisos sin leer";
  const action = all ? null : <a href={inboxPage(true)}>Ver los que ya leyó</a>;
  return (
    <EmptyState sign={<Tocapu sign="documento" large />} title={title} action={action}>
      Aquí llega lo que otros envían a revisión, devuelven, publican o comentan, si tiene que ver
      con usted.
    </EmptyState>
  );
}

/** Somebody's notices, newest first. */
export function NoticeList({ notices, unread, all }: Props) {
  if (notices.length === 0) return <Nothing all={all} />;
  return (
    <>
      <ul>
        {notices.map((notice) => (
          <NoticeRow key={notice.id} notice={notice} />
        ))}
      </ul>
      {unread > 1 && (
        <form action={readAllNotices} className="mt-4">
          <Button type="submit">Marcar los {unread} como leídos</Button>
        </form>
      )}
    </>
  );
}
