"use server";

import * as outbox from "#lib/mail/commands/outbox";
import * as shape from "#lib/mail/schema";
import { action } from "#lib/platform/action";

export const readMail = action(shape.mailInput, outbox.readMail);
export const markMailSent = action(shape.mailInput, outbox.markMailSent);
export const unmarkMail = action(shape.mailInput, outbox.unmarkMail);
export const retryMail = action(shape.mailInput, outbox.retryMail);
export const sendTestMail = action(shape.testMailInput, outbox.sendTestMail);
