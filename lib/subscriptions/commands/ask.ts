import { randomUUID } from "node:crypto";
import type { Actor } from "#lib/platform/actor";
import { type Tx, transaction } from "#lib/platform/db";
import { env } from "#lib/platform/env";
import { sourceLocale } from "#lib/platform/language";
import { forgetUnsentMails, type Mail, queueMails } from "#lib/platform/mailer";
import { ensure } from "#lib/platform/refusal";
import { languageIn } from "#lib/platform/texts";
import { siteIdentity } from "#lib/settings/queries";
import { confirmPath, managePath } from "#lib/subscriptions/address";
import { isWithin } from "#lib/subscriptions/commands/attempts";
import { subscriptionSettings } from "#lib/subscriptions/commands/keys";
import { ownCauses } from "#lib/subscriptions/commands/letters";
import { askFaultLabels, consentVersionIn } from "#lib/subscriptions/labels";
import { countedAddress, countedRequest } from "#lib/subscriptions/limits";
import { alreadyMail, confirmMail, type SpokenOffice } from "#lib/subscriptions/ownMail";
import { canAskForNews } from "#lib/subscriptions/policy";
import type { AskInput } from "#lib/subscriptions/schema";
import { addressKey, newToken, signedLink, tokenHours } from "#lib/subscriptions/tokens";

const bouncedDays = 30;
const day = 86_400_000;

/** Whether the owner of an address asked never to be written to, or its mailbox does not exist. */
async function isClosed(tx: Tx, address: string, salt: string): Promise<boolean> {
  const where = { addressKey: await addressKey(address, salt) };
  const ended = await tx.subscriptionEnded.findUnique({ where });
  if (ended?.reason === "bounced") return ended.at.getTime() > Date.now() - bouncedDays * day;
  return ended?.reason === "unwanted";
}

interface Asking {
  input: AskInput;
  office: SpokenOffice;
  linkKey: string;
}

/** What opens a subscription is kept no longer than until it is sent. */
async function keepMail(tx: Tx, subscriptionId: string, mail: Mail): Promise<void> {
  const { cause } = mail;
  await tx.subscriptionLetter.create({ data: { subscriptionId, cause, sort: "words" } });
  await queueMails(tx, [{ ...mail, secret: true }]);
}

/** Whoever is subscribed already keeps what they chose: another may have typed their address. */
async function remindOwner(tx: Tx, id: string, { office, linkKey }: Asking): Promise<void> {
  const own = await tx.subscription.findUniqueOrThrow({ where: { id } });
  const path = managePath(signedLink(id, linkKey));
  await keepMail(tx, id, alreadyMail({ ...own, cause: causeOf() }, path, office));
}

const causeOf = () => `subscription:${randomUUID()}`;

async function askOwner(tx: Tx, { input, office }: Asking): Promise<void> {
  const { address, topics, frequency } = input;
  const { token, hash } = newToken();
  const now = new Date();
  const expiresAt = new Date(now.getTime() + tokenHours * 3_600_000);
  const data = {
    ...{ topics, frequency, askedAt: now, tokenHash: hash, tokenExpiresAt: expiresAt },
    ...{ consentVersion: consentVersionIn(office.language.locale), consentAt: now },
    consentText: office.language.t("subscription.consent", { name: office.institution }),
  };
  const { id } = await tx.subscription.upsert({
    where: { address },
    create: { address, ...data },
    update: data,
    select: { id: true },
  });
  // The links of earlier requests have just ended.
  await forgetUnsentMails(tx, await ownCauses(tx, id));
  const asked = { address, topics, frequency, expiresAt, cause: causeOf() };
  await keepMail(tx, id, confirmMail(asked, confirmPath(token), office));
}

/**
 * Asks the owner of an address whether they want what is published. Answers the same whatever is known of
 * the address: whether somebody is subscribed is told to the address alone. Refuses `rate_limited`.
 */
export async function ask(actor: Actor, input: AskInput): Promise<void> {
  ensure(canAskForNews(actor), "forbidden");
  if (input.website !== "") return;
  const [{ salt, linkKey }, { name }] = await Promise.all([subscriptionSettings(), siteIdentity()]);
  const absolute = (path: string) => new URL(path, env().APP_URL).href;
  const language = languageIn(input.locale ?? sourceLocale);
  const asking = { input, office: { institution: name, absolute, language }, linkKey };
  await transaction(async (tx) => {
    for (const counted of countedRequest(input.network, salt)) {
      ensure(await isWithin(tx, counted), "rate_limited", { message: askFaultLabels.espera });
    }
    if (!(await isWithin(tx, countedAddress(input.address, salt)))) return;
    if (await isClosed(tx, input.address, salt)) return;
    const known = await tx.subscription.findUnique({ where: { address: input.address } });
    if (known?.state === "confirmed") await remindOwner(tx, known.id, asking);
    else await askOwner(tx, asking);
  });
}
