import { withParams } from "#lib/editorial/address";
import {
  type Arrival,
  type AskFault,
  arrivals,
  askFaults,
  type Frequency,
  frequencies,
} from "#lib/subscriptions/schema";

/** Where anybody subscribes. */
export const subscriptionPath = "/suscripcion";
export const subscriptionsAddress = "/panel/suscripciones";

/** What the public form posts to; a plain address, so that no script and no build is asked for. */
export const askAction = "/api/suscripcion";
export const confirmAction = "/api/suscripcion/confirmar";
export const changeAction = "/api/suscripcion/cambiar";

/** What was typed, sealed, in the address of the form that comes back. */
export const typedParam = "escrito";

/** In which language a form was filled in: its answer is a page in the same. */
export const localeField = "idioma";

/** The form again, with what has to change and, sealed, what was typed. */
export const faultyPath = (faults: readonly AskFault[], typed: string | null = null) =>
  withParams(subscriptionPath, { falta: faults.join("."), [typedParam]: typed });

export const arrivedPath = (arrival: Arrival) => withParams(subscriptionPath, { aviso: arrival });

export const confirmPath = (token: string) => `${subscriptionPath}/confirmar/${token}`;

export const managePath = (link: string, arrival: Arrival | null = null) =>
  withParams(`${subscriptionPath}/cambiar/${link}`, { aviso: arrival });

/** The same page when no topic was marked, with the frequency that was. */
export const unmarkedPath = (link: string, frequency: Frequency | null) =>
  withParams(managePath(link), { aviso: "temas", cada: frequency });

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

export const frequencyFrom = (value: unknown): Frequency | null =>
  frequencies.find((frequency) => frequency === value) ?? null;

export const arrivalFrom = (value: string | undefined): Arrival | null =>
  arrivals.find((arrival) => arrival === value) ?? null;
