import type { Metadata } from "next";
import { Sheet } from "#components/accounts/Sheet";
import { Administration } from "#components/subscriptions/Administration";
import { SendingTable } from "#components/subscriptions/SendingTable";
import { SubscriberTable } from "#components/subscriptions/SubscriberTable";
import { SubscriptionTotals } from "#components/subscriptions/SubscriptionTotals";
import { WaitingNote } from "#components/subscriptions/WaitingNote";
import { Pager } from "#components/ui/Pager";
import { pageActor } from "#lib/platform/page";
import { subscribersPage, subscriptionsAddress } from "#lib/subscriptions/address";
import { canManageSubscriptions, canSeeSubscriptions } from "#lib/subscriptions/policy";
import * as query from "#lib/subscriptions/queries/panel";
import { listFilter } from "#lib/subscriptions/schema";

export const metadata: Metadata = { title: "Suscripciones" };

interface Props {
  searchParams: Promise<{ despues?: string }>;
}

export default async function SubscriptionsPage({ searchParams }: Props) {
  const actor = await pageActor(canSeeSubscriptions, subscriptionsAddress);
  const { after } = listFilter.parse({ after: (await searchParams).despues ?? null });
  const [totals, byTopic, sendings, list, pace] = await Promise.all([
    query.subscriptionTotals(actor),
    query.topicCounts(actor),
    query.lastSendings(actor),
    query.subscribers(actor, { after }),
    query.sendingPace(actor),
  ]);
  const manages = canManageSubscriptions(actor);
  return (
    <>
      <header className="barra">
        <div>
          <h1>Suscripciones</h1>
          <p className="gris">Quienes reciben por correo lo que se publica para todos.</p>
        </div>
      </header>
      <WaitingNote configured={pace.configured} />
      <Sheet title="Cuántas son">
        <SubscriptionTotals totals={totals} byTopic={byTopic} />
      </Sheet>
      <Sheet title="Últimos envíos">
        <SendingTable rows={sendings} />
      </Sheet>
      <Sheet title="Quiénes" id="quienes">
        <SubscriberTable rows={list.items} whole={manages} />
        <Pager newer={after && subscribersPage()} older={list.next && subscribersPage(list.next)} />
      </Sheet>
      {manages && <Administration perMinute={pace.perMinute} />}
    </>
  );
}
