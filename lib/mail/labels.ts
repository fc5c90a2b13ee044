import type { MailState } from "#lib/mail/schema";

export const mailStateLabels: Record<MailState, string> = {
  waiting: "Por enviar",
  failed: "No se pudieron enviar",
  sent: "Enviados",
};

/** How a state of the outbox is written in its address. */
export const mailStateWords: Record<MailState, string> = {
  waiting: "por-enviar",
  failed: "fallidos",
  sent: "enviados",
};

/** What was done with a mail, as the audit log tells it. */
export const mailVerbs: Record<string, string> = {
  mail_read: "leyó un correo que lleva un enlace personal",
  mail_marked_sent: "marcó un correo como enviado",
  mail_unmarked: "dijo que un correo no se envió todavía",
  mail_retried: "mandó enviar de nuevo un correo",
  mail_tested: "pidió un correo de prueba",
};
