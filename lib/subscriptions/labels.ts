import { type Locale, localeOf, sourceLocale } from "#lib/platform/language";
import type { AskFault, Frequency, NewsTopic, SubscriptionState } from "#lib/subscriptions/schema";

export const newsTopicLabels: Record<NewsTopic, string> = {
  eventos: "Eventos y sus informes",
  convocatorias: "Convocatorias a asambleas y elecciones",
  comunicados: "Comunicados",
  resultados: "Resultados electorales",
  memorias: "Memorias y estados financieros",
  avisos: "Avisos legales",
};

export const frequencyLabels: Record<Frequency, string> = {
  each: "Cada vez que se publica algo",
  weekly: "Un resumen semanal, los lunes a las 7:00 a. m.",
};

export const subscriptionStateLabels: Record<SubscriptionState, string> = {
  waiting: "Por confirmar",
  confirmed: "Confirmada",
  bounced: "El correo rebota",
};

/** What the form says under the field that has to change. */
export const askFaultLabels: Record<AskFault, string> = {
  correo: "Escriba su correo completo, por ejemplo nombre@ejemplo.pe.",
  temas: "Marque al menos una cosa que desee recibir.",
  frecuencia: "Elija cada cuánto recibir correo.",
  permiso: "Marque que acepta, para poder escribirle.",
  espera:
    "Desde su conexión se pidieron muchas suscripciones seguidas. Vuelva a intentarlo dentro de una hora.",
};

/**
 * The version of what a subscriber agrees to (Ley 29733, art. 13.5: prior, informed, express and unequivocal
 * consent), which is `subscription.consent` among the texts: whoever changes it there gives it another here.
 */
export const consentVersion = "2026-11";

/** The same in a language: "2026-11", "2026-11-fr". */
export const consentVersionIn = (locale: Locale) =>
  locale === sourceLocale ? consentVersion : `${consentVersion}-${locale}`;

/** The language of what was agreed to in a version. */
export const consentLocale = (version: string): Locale => localeOf(version.slice(8));

/** What was done with a subscription, as the audit log tells it. No entry names an address. */
export const subscriptionVerbs: Record<string, string> = {
  subscription_confirmed: "confirmó su suscripción por correo",
  subscription_declined: "dijo que no pidió la suscripción",
  subscription_changed: "cambió su suscripción por correo",
  subscription_ended: "se dio de baja de los correos",
  subscription_removed: "dio de baja un correo suscrito",
  subscription_allowed: "permitió de nuevo un correo dado de baja",
  subscriptions_bounced: "dejó de escribir a correos que rebotan",
  subscription_pace_changed: "cambió cuántos correos salen por minuto",
};
