import { z } from "zod";

/** Where a kept mail stands. */
export const mailStates = ["waiting", "failed", "sent"] as const;
export type MailState = (typeof mailStates)[number];

export const outboxFilter = z.object({
  state: z.enum(mailStates).catch("waiting"),
  after: z.string().max(80).nullable().catch(null),
});
export type OutboxFilter = z.infer<typeof outboxFilter>;

export const mailInput = z.object({ mailId: z.uuid() });
export type MailInput = z.infer<typeof mailInput>;

export const testMailInput = z.object({
  address: z.email("Escriba el correo completo, por ejemplo nombre@cooperativa.pe.").max(200),
});
export type TestMailInput = z.infer<typeof testMailInput>;
