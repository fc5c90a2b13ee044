import type { Metadata } from "next";
import { EndedPlans } from "#components/editorial/calendar/EndedPlans";
import { PlanRow } from "#components/editorial/calendar/PlanRow";
import { Tocapu } from "#components/editorial/Tocapu";
import { LinkButton } from "#components/ui/Button";
import { EmptyState } from "#components/ui/EmptyState";
import { monthAsked } from "#lib/editorial/calendar";
import { calendarAddress, plansAddress } from "#lib/editorial/panelAddress";
import { canEnterPanel, canReschedule } from "#lib/editorial/policy";
import { endedSchedules, pendingSchedules } from "#lib/editorial/queries/schedules";
import { pageActor } from "#lib/platform/page";

export const metadata: Metadata = { title: "Programación" };

export default async function PlansPage() {
  const actor = await pageActor(canEnterPanel, plansAddress);
  const [plans, ended] = await Promise.all([pendingSchedules(actor), endedSchedules(actor)]);
  return (
    <>
      <div className="barra">
        <div>
          <h1>Programación</h1>
          <p className="gris">Lo que saldrá o se retirará por sí solo, a la hora de Lima.</p>
        </div>
        <LinkButton href={calendarAddress(monthAsked(null))}>Ver el calendario</LinkButton>
      </div>
      <section className="bloque-p">
        <h2>
          Por venir <span className="cuantos">{plans.length || null}</span>
        </h2>
        {plans.length === 0 && (
          <EmptyState sign={<Tocapu sign="documento" large />} title="No hay nada programado">
            Al aprobar una publicación puede elegir el día y la hora en que saldrá.
          </EmptyState>
        )}
        <ol>
          {plans.map((plan) => (
            <PlanRow key={plan.id} plan={plan} mayChange={canReschedule(actor)} />
          ))}
        </ol>
      </section>
      {ended.length > 0 && (
        <section className="bloque-p">
          <h2>Lo último</h2>
          <EndedPlans plans={ended} />
        </section>
      )}
    </>
  );
}
