import type { Metadata } from "next";
import { NoticeList } from "#components/notifications/NoticeList";
import { LinkButton } from "#components/ui/Button";
import { Pager } from "#components/ui/Pager";
import { Tabs } from "#components/ui/Tabs";
import { inboxAddress, inboxPage, mailSettingsAddress } from "#lib/notifications/address";
import { canHaveInbox } from "#lib/notifications/policy";
import { inbox, unreadCount } from "#lib/notifications/queries";
import { inboxFilter } from "#lib/notifications/schema";
import { pageActor } from "#lib/platform/page";

export const metadata: Metadata = { title: "Avisos" };

interface Props {
  searchParams: Promise<{ ver?: string; despues?: string }>;
}

export default async function InboxPage({ searchParams }: Props) {
  const actor = await pageActor(canHaveInbox, inboxAddress);
  const { ver, despues } = await searchParams;
  const filter = inboxFilter.parse({ all: ver === "todos", after: despues ?? null });
  const { all, after } = filter;
  const [{ items, next }, unread] = await Promise.all([inbox(actor, filter), unreadCount(actor)]);
  const tabs = [
    { href: inboxPage(false), label: `Sin leer (${unread})`, current: !all },
    { href: inboxPage(true), label: "Todos", current: all },
  ];
  return (
    <>
      <header className="barra">
        <div>
          <h1>Avisos</h1>
          <p className="gris">Lo que otras personas hicieron con lo que usted escribe o revisa.</p>
        </div>
        <LinkButton href={mailSettingsAddress}>Elegir qué correos recibo</LinkButton>
      </header>
      <Tabs label="Avisos que se ven" tabs={tabs} />
      <NoticeList notices={items} unread={unread} all={all} />
      <Pager newer={after && inboxPage(all)} older={next && inboxPage(all, next)} />
    </>
  );
}
