import { deviceName } from "#lib/accounts/device";
import { roleLabels } from "#lib/accounts/labels";
import type { OwnPart, OwnRow } from "#lib/accounts/ownDataFile";
import { deedIn, deedSubject, deedWords } from "#lib/accounts/ownVerbs";
import { canUseOwnAccount, worksInPanel } from "#lib/accounts/policy";
import { noticeWords } from "#lib/notifications/labels";
import type { Actor } from "#lib/platform/actor";
import { shortInstant } from "#lib/platform/dates";
import { db } from "#lib/platform/db";
import { type Language, own, ownIn } from "#lib/platform/language";
import { ensure } from "#lib/platform/refusal";
import { spanish } from "#lib/platform/spanish";
import { consentLocale, newsTopicLabels, subscriptionStateLabels } from "#lib/subscriptions/labels";
import type { NewsTopic, SubscriptionState } from "#lib/subscriptions/schema";

const batchSize = 500;

interface Owner {
  id: string;
  email: string | null;
}
/** A page of one thing that is kept, newest first, beyond a key. */
type Read = (owner: Owner, after: string | null, take: number) => Promise<OwnRow[]>;

const page = (after: string | null, take: number) => ({
  ...({ orderBy: { id: "desc" }, take } as const),
  beyond: after ? { id: { lt: after } } : {},
});

const sessions: Read = async ({ id }, after, take) => {
  const { beyond, ...rest } = page(after, take);
  const select = { id: true, createdAt: true, expiresAt: true, revokedAt: true, userAgent: true };
  const rows = await db().session.findMany({
    where: { accountId: id, ...beyond },
    ...rest,
    select,
  });
  return rows.map(({ id: key, createdAt, expiresAt, revokedAt, userAgent }) => ({
    ...{ key, at: createdAt },
    facts: {
      equipo: deviceName(userAgent, spanish.t),
      termina: (revokedAt ?? expiresAt).toISOString(),
    },
    line: ({ t, locale }) => {
      const at = shortInstant(revokedAt ?? expiresAt, locale);
      return [deviceName(userAgent, t), t("account.data.ends", { at })];
    },
  }));
};

const readings: Read = async ({ id }, after, take) => {
  const rows = await db().acknowledgement.findMany({
    where: { accountId: id, ...(after && { publicationId: { lt: after } }) },
    ...{ orderBy: { publicationId: "desc" }, take },
    select: { publicationId: true, at: true, publication: { select: { title: true } } },
  });
  return rows.map(({ publicationId, at, publication }) => ({
    ...{ key: publicationId, at, facts: { comunicado: publication.title } },
    line: () => [own(publication.title)],
  }));
};

const notices: Read = async ({ id }, after, take) => {
  const { beyond, ...rest } = page(after, take);
  const select = { id: true, at: true, verb: true, actorName: true, title: true, text: true };
  const where = { accountId: id, ...beyond };
  const rows = await db().notification.findMany({ where, ...rest, select });
  return rows.map(({ id: key, at, title, text, ...row }) => ({
    ...{ key, at, facts: { aviso: noticeWords(row), publicacion: title, texto: text } },
    line: () => [own(noticeWords(row)), own(title), own(text)],
  }));
};

const comments: Read = async ({ id }, after, take) => {
  const { beyond, ...rest } = page(after, take);
  const select = { id: true, at: true, text: true, publication: { select: { title: true } } };
  const rows = await db().comment.findMany({ where: { authorId: id, ...beyond }, ...rest, select });
  return rows.map(({ id: key, at, text, publication }) => ({
    ...{ key, at, facts: { comentario: text, publicacion: publication.title } },
    line: () => [own(text), own(publication.title)],
  }));
};

const mails: Read = async ({ email }, after, take) => {
  if (!email) return [];
  const { beyond, ...rest } = page(after, take);
  const select = { id: true, at: true, subject: true, sentAt: true };
  const where = { toAddress: email, ...beyond };
  const rows = await db().outgoingMail.findMany({ where, ...rest, select });
  return rows.map(({ id: key, at, subject, sentAt }) => ({
    ...{ key, at, facts: { asunto: subject, enviado: sentAt?.toISOString() ?? null } },
    line: ({ t, locale }) => [
      own(subject),
      sentAt ? t("account.data.sent", { at: shortInstant(sentAt, locale) }) : "",
    ],
  }));
};

const subscription: Read = async ({ email }, after) => {
  if (!email || after) return [];
  const select = {
    ...{ id: true, askedAt: true, topics: true, state: true },
    ...{ consentText: true, consentVersion: true },
  } as const;
  const row = await db().subscription.findUnique({ where: { address: email }, select });
  if (!row) return [];
  const { id: key, askedAt, topics, state, consentText, consentVersion } = row;
  const facts = {
    temas: topics.map((topic) => newsTopicLabels[topic as NewsTopic] ?? topic).join(", "),
    estado: subscriptionStateLabels[state as SubscriptionState] ?? state,
    acepto: consentText,
  };
  const line = ({ t }: Language) => [
    topics.map((topic) => t(`subscription.topics.${topic as NewsTopic}`)).join(", "),
    t(`account.data.subscriptions.${state as SubscriptionState}`),
    ownIn(consentLocale(consentVersion), consentText),
  ];
  return [{ key, at: askedAt, facts, line }];
};

const deeds: Read = async ({ id }, after, take) => {
  const rows = await db().auditEntry.findMany({
    where: { actorId: id, ...(after && { id: { lt: BigInt(after) } }) },
    ...{ orderBy: { id: "desc" }, take },
    select: { id: true, at: true, verb: true, data: true },
  });
  return rows.map(({ id: key, at, verb, data }) => ({
    ...{ key: String(key), at, facts: { hecho: deedWords(verb), sobre: deedSubject(data) } },
    line: ({ t }) => [deedIn(verb, t), own(deedSubject(data))],
  }));
};

const parts = [
  { name: "sesiones", read: sessions },
  { name: "comunicados_leidos", read: readings },
  { name: "correos", read: mails },
  { name: "suscripcion", read: subscription },
  { name: "avisos", read: notices },
  { name: "comentarios", read: comments },
  { name: "registro", read: deeds },
] as const;

async function* batches(read: Read, owner: Owner): AsyncGenerator<OwnRow[]> {
  let after: string | null = null;
  do {
    const rows: OwnRow[] = await read(owner, after, batchSize);
    yield rows;
    after = rows.length === batchSize ? (rows.at(-1)?.key ?? null) : null;
  } while (after !== null);
}

async function ownFacts(actor: Actor) {
  ensure(canUseOwnAccount(actor) && actor.id, "unauthenticated");
  const row = await db().account.findUniqueOrThrow({
    where: { id: actor.id },
    select: {
      ...{ id: true, name: true, email: true, memberNumber: true, role: true, delegate: true },
      ...{ createdAt: true, lastSignInAt: true, invitedAt: true, joinedAt: true },
      ...{ mailWhen: true, office: { select: { name: true } } },
      ...{ import: { select: { fileName: true } }, person: { select: { name: true } } },
    },
  });
  const facts = {
    ...{ nombre: row.name, correo: row.email, numero_de_socio: row.memberNumber },
    ...{ agencia: row.office?.name ?? null, delegado: row.delegate, rol: roleLabels[row.role] },
    ...{ persona_del_directorio: row.person?.name ?? null, lista: row.import?.fileName ?? null },
    ...{ cuenta_desde: row.createdAt, ultimo_ingreso: row.lastSignInAt },
    ...{ invitacion: row.invitedAt, contrasena_elegida: row.joinedAt },
    // Only who works in the panel has notices, and says when to be mailed them.
    ...(worksInPanel(row.role) && { avisos: row.mailWhen }),
  };
  return { owner: { id: row.id, email: row.email }, facts };
}

/** All that the portal keeps of the actor, each part read while it is sent. */
export async function ownData(actor: Actor) {
  const { owner, facts } = await ownFacts(actor);
  const all = parts.map(
    ({ read, ...part }): OwnPart => ({ ...part, batches: batches(read, owner) }),
  );
  return { facts, parts: all };
}

/** The latest of each part, as many as a page shows, and whether there is more. */
export async function latestOwnData(actor: Actor, shown: number) {
  const { owner } = await ownFacts(actor);
  const read = parts.map(async (part) => {
    const rows = await part.read(owner, null, shown + 1);
    const { name } = part;
    return { name, rows: rows.slice(0, shown), isMore: rows.length > shown };
  });
  return (await Promise.all(read)).filter(({ rows }) => rows.length > 0);
}
export type LatestOwnData = Awaited<ReturnType<typeof latestOwnData>>;
