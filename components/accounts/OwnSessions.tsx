import { useLanguage } from "#components/site/useLanguage";
import { Button } from "#components/ui/Button";
import { cellClass, Table } from "#components/ui/Table";
import { closeOtherSessions } from "#lib/accounts/actions/own";
import { deviceName } from "#lib/accounts/device";
import type { OwnSession } from "#lib/accounts/queries";
import { shortInstant } from "#lib/platform/dates";

function SessionRow({ session, isThis }: { session: OwnSession; isThis: boolean }) {
  const { t, locale } = useLanguage();
  return (
    <tr>
      <th scope="row">
        {deviceName(session.userAgent, t)}
        {isThis && <span className="gris font-[400]"> {t("account.sessions.thisOne")}</span>}
      </th>
      <td>{shortInstant(session.createdAt, locale)}</td>
      <td className={cellClass({ wide: true })}>{shortInstant(session.expiresAt, locale)}</td>
    </tr>
  );
}

function CloseOthers() {
  const { t } = useLanguage();
  return (
    <form action={closeOtherSessions} className="mt-4">
      <p className="mb-3">{t("account.sessions.advice")}</p>
      <Button variant="danger" type="submit">
        {t("account.sessions.close")}
      </Button>
    </form>
  );
}

/** Where one's account is open, and how to close it everywhere else. */
export function OwnSessions({ sessions, thisId }: { sessions: OwnSession[]; thisId: string }) {
  const { t } = useLanguage();
  const hasOthers = sessions.some(({ id }) => id !== thisId);
  const columns = [
    { label: t("account.sessions.device") },
    { label: t("account.sessions.since") },
    { label: t("account.sessions.ends"), wide: true },
  ];
  return (
    <section className="hoja">
      <h2>{t("account.sessions.title")}</h2>
      <Table caption={t("account.sessions.caption")} columns={columns}>
        {sessions.map((session) => (
          <SessionRow key={session.id} session={session} isThis={session.id === thisId} />
        ))}
      </Table>
      {hasOthers ? <CloseOthers /> : <p className="gris mt-3">{t("account.sessions.none")}</p>}
    </section>
  );
}
