import { withParams } from "#lib/editorial/address";
import { type Arrival, type AskFault, arrivals, askFaults } from "#lib/subscriptions/schema";

/** Where anybody subscribes. */
export const subscriptionPath = "/suscripcion";
/** Where the pages of one subscription stand. */
export const subscriptionWay = [
  { label: "Inicio", href: "/" },
  { label: "Suscripción por correo", href: subscriptionPath },
];
export const subscriptionsAddress = "/panel/suscripciones";

/** What the public form posts to; a plain address, so that no script and no build is asked for. */
export const askAction = "/api/suscripcion";
export const confirmAction = "/api/suscripcion/confirmar";
export const changeAction = "/api/suscripcion/cambiar";

/** The form again, with what has to change. */
export const faultyPath = (faults: readonly AskFault[]) =>
  withParams(subscriptionPath, { falta: faults.join(".") });

export const arrivedPath = (arrival: Arrival) => withParams(subscriptionPath, { aviso: arrival });

export const confirmPath = (token: string) => `${subscriptionPath}/confirmar/${token}`;

export const managePath = (link: string, arrival: Arrival | null = null) =>
  withParams(`${subscriptionPath}/cambiar/${link}`, { aviso: arrival });

/** The page that asks whether somebody wants to leave. */
export const leavePath = (link: string) => `${subscriptionPath}/baja/${link}`;

/** What ends a subscription when it is posted to, also by a mail program (RFC 8058). */
export const leaveAction = (link: string) => `/api/suscripcion/baja/${link}`;

export const subscribersPage = (after: string | null = null) =>
  withParams(subscriptionsAddress, { despues: after });

/** The faults in the order of the form, as an address names them; null where it names none. */
export function faultsWord(value: string): string | null {
  const named = value.split(".");
  const faults = askFaults.filter((fault) => named.includes(fault));
  return faults.length > 0 ? faults.join(".") : null;
}

export const faultsFrom = (value: string | undefined): AskFault[] =>
  (faultsWord(value ?? "")?.split(".") ?? []) as AskFault[];

export const arrivalFrom = (value: string | undefined): Arrival | null =>
  arrivals.find((arrival) => arrival === value) ?? null;
