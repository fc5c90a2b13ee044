import type { Metadata } from "next";
import { OutboxList } from "#components/mail/OutboxList";
import { TestMailForm } from "#components/mail/TestMailForm";
import { Note } from "#components/ui/Note";
import { Pager } from "#components/ui/Pager";
import { Tabs } from "#components/ui/Tabs";
import { outboxAddress, outboxPage, stateFromWord } from "#lib/mail/address";
import { mailStateLabels } from "#lib/mail/labels";
import { canSeeMail } from "#lib/mail/policy";
import { mailService, outbox } from "#lib/mail/queries";
import { mailStates, outboxFilter } from "#lib/mail/schema";
import { pageActor } from "#lib/platform/page";

export const metadata: Metadata = { title: "Correo" };

interface Props {
  searchParams: Promise<{ estado?: string; despues?: string }>;
}

export default async function OutboxPage({ searchParams }: Props) {
  const actor = await pageActor(canSeeMail, outboxAddress);
  const { estado, despues } = await searchParams;
  const { state, after } = outboxFilter.parse({
    state: stateFromWord(estado),
    after: despues ?? null,
  });
  const [page, service] = await Promise.all([outbox(actor, { state, after }), mailService(actor)]);
  const tabs = mailStates.map((name) => ({
    ...{ href: outboxPage(name), label: mailStateLabels[name], current: name === state },
  }));
  return (
    <>
      <header className="barra">
        <div>
          <h1>Correo</h1>
          <p className="gris">
            Lo que el portal escribe por correo a quienes trabajan en él, a los socios y a quienes
            se suscriben.
          </p>
        </div>
      </header>
      {service.configured ? (
        <TestMailForm ownAddress={service.ownAddress} />
      ) : (
        <Note tone="aviso" title="Este portal todavía no tiene servidor de correo.">
          Los correos se guardan aquí: puede copiarlos y enviarlos a mano. Para que salgan solos,
          quien instaló el portal debe indicarle un servidor de correo, como explica la guía de
          operación.
        </Note>
      )}
      <div className="mt-6">
        <Tabs label="Correos que se ven" tabs={tabs} />
      </div>
      <OutboxList key={state} mails={page.items} state={state} configured={service.configured} />
      <Pager newer={after && outboxPage(state)} older={page.next && outboxPage(state, page.next)} />
    </>
  );
}
