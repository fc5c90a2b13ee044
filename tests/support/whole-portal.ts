import { announcementDraft } from "#lib/announcements/schema";
import { submit } from "#lib/editorial/commands/move";
import { publish, withdraw } from "#lib/editorial/commands/publish";
import type { RichNode, RichText } from "#lib/editorial/richtext";
import type { KindName } from "#lib/editorial/schema";
import { eventDraft } from "#lib/events/schema";
import { upload } from "#lib/media/commands/upload";
import { addDays, civilDateAt } from "#lib/platform/clock";
import { loadFoundingContent } from "#seed/founding";
import { publishableAnnouncement } from "#tests/support/announcements";
import { draftBy, type Newsroom, newsroom, publishableEvent } from "#tests/support/drafts";
import { personNamedNew } from "#tests/support/registry";
import { subscriptionPages } from "#tests/support/subscriptions";
import { pdf, photo, uploadOf } from "#tests/support/uploads";

const numbered = <T>(count: number, make: (at: number) => T) =>
  Array.from({ length: count }, (_, at) => make(at));
/** So many letters of running text. */
const longText = (letters: number) =>
  "Convocatoria extraordinaria de socias y socios de todas las comunidades "
    .repeat(60)
    .slice(0, letters);
const text = (words: string): RichNode => ({ type: "text", text: words });
const block = (type: RichNode["type"], ...content: RichNode[]): RichNode => ({ type, content });
const row = (type: "tableHeader" | "tableCell", ...cells: string[]) =>
  block("tableRow", ...cells.map((words) => block(type, block("paragraph", text(words)))));

/** A text with everything that an editor can put in one. */
function richBody(mediaId: string): RichText {
  const link = { type: "link" as const, attrs: { href: "https://www.gob.pe/" } };
  const item = (words: string) => block("listItem", block("paragraph", text(words)));
  return {
    type: "doc",
    content: [
      { ...block("heading", text("Requisitos")), attrs: { level: 2 } },
      block("paragraph", text("Vea la "), { ...text("guía del Estado"), marks: [link] }, text(".")),
      { ...block("heading", text("Para personas")), attrs: { level: 3 } },
      block("bulletList", item("Documento de identidad"), item("Recibo de luz o de agua")),
      block("orderedList", item("Llene la solicitud"), item("Entréguela en su oficina")),
      block("blockquote", block("paragraph", text("Dar y recibir."))),
      {
        ...block("callout", block("paragraph", text("Atendemos de lunes a sábado."))),
        attrs: { tone: "aviso" },
      },
      block("table", row("tableHeader", "Oficina", "Hora"), row("tableCell", "Puno", "9 a 5")),
      { type: "image", attrs: { mediaId, alt: "La oficina de Puno", caption: "Jirón de prueba" } },
      block("horizontalRule"),
    ],
  };
}

interface Files {
  photos: string[];
  document: string;
}

async function library({ staff }: Newsroom): Promise<Files> {
  const photos = await Promise.all(
    [600, 500].map(async (width) => {
      const bytes = await photo(width, 400).jpeg().toBuffer();
      return (await upload(staff, uploadOf(bytes, `foto ${width}.jpg`))).id;
    }),
  );
  const { id: document } = await upload(staff, uploadOf(pdf(), "memoria.pdf"));
  return { photos, document };
}

/** An event with every field filled, in the number of rows that its forms are used with. */
async function fullEvent({ photos, document }: Files, days: { startsOn: string; endsOn: string }) {
  const person = await personNamedNew("Elena Con Cargo");
  const parts = eventDraft.parse({
    ...days,
    ...{ purpose: "Aprender.", results: "Se acordó repetirlo.", headcount: 12, women: 7, men: 5 },
    itinerary: numbered(6, (at) => ({
      ...{ key: `i${at}`, on: at < 3 ? days.startsOn : days.endsOn, at: `0${8 - (at % 3)}:30` },
      ...{ place: at % 2 ? "Agencia Puno" : "", text: `Actividad de prueba ${at}` },
    })),
    people: numbered(8, (at) => ({
      ...{ key: `p${at}`, name: at === 0 ? person.name : `Delegada de prueba ${at}` },
      ...{ role: "Delegada", office: "Puno", personId: at === 0 ? person.id : null },
    })),
    organisations: [
      { key: "o1", name: "Anfitriona de prueba", part: "host", alsoWritten: "Anfitriona" },
      { key: "o2", name: "Donante de prueba", part: "sponsor", kindLabel: "ONG" },
    ],
    projects: { named: [{ key: "x", name: "Proyecto de prueba" }], unidentified: 1 },
    lessons: numbered(3, (at) => ({ key: `l${at}`, text: `Lección de prueba ${at}` })),
    commitments: [{ key: "c", text: "Repetirlo", responsible: "Gerencia", dueOn: "2099-01-01" }],
    gallery: photos.map((mediaId, at) => ({
      key: mediaId,
      mediaId,
      alt: `Delegadas en mesa ${at}`,
    })),
    documents: [{ key: "d", mediaId: document, label: "Memoria de prueba" }],
  });
  const { type, title, summary, place, body, ...filled } = parts;
  return publishableEvent(filled);
}

async function goLive(people: Newsroom, kind: KindName, content: object) {
  const at = await draftBy(people.staff, content, kind);
  await submit(people.staff, at);
  const { slug } = await publish(people.reviewer, { ...at, force: false });
  return { ...at, slug };
}

const summons = (on: string) => ({
  ...{ assemblyType: null, on, firstCallAt: "09:00", secondCallAt: "10:00", channels: [] },
  ...{ place: "Local de Puno", audience: "Socios hábiles", bring: "Su documento de identidad" },
  convenedBy: "El presidente del Consejo de Administración",
});

/** As long as an announcement and an event may be: a sheet of paper has least room for them. */
async function longest(people: Newsroom): Promise<string[]> {
  const said = { title: longText(160), summary: longText(400) };
  const [place, audience, bring, convenedBy] = Array.from({ length: 4 }, () => longText(200));
  const announcement = publishableAnnouncement({
    ...{ ...said, type: "convocatoria", expiresOn: "2099-12-31" },
    summons: announcementDraft.shape.summons.parse({
      ...{ on: "2099-01-20", firstCallAt: "09:00", secondCallAt: "10:00" },
      ...{ place, audience, bring, convenedBy },
    }),
    agenda: numbered(40, (at) => ({ key: `a${at}`, text: longText(400) })),
  });
  const crowded = publishableAnnouncement({
    ...{
      type: "convocatoria",
      title: "Convocatoria con muchos puntos",
      summons: summons("2099-01-21"),
    },
    agenda: numbered(40, (at) => ({ key: `a${at}`, text: `${at} ${longText(30 + 5 * (at % 9))}` })),
  });
  const event = publishableEvent({
    ...said,
    lessons: numbered(20, (at) => ({ key: `l${at}`, text: longText(600 - at) })),
  });
  const [a, b, c] = [
    await goLive(people, "announcement", announcement),
    await goLive(people, "event", event),
    await goLive(people, "announcement", crowded),
  ];
  const announcements = [a, c].map(({ slug }) => `/comunicados/${slug}/mural`);
  return [...announcements, `/eventos/${b.slug}/mural`];
}

/** The contents of a portal on which every kind of page has something to show. Resolves to addresses that no page links to. */
export async function fillPortal(): Promise<string[]> {
  await loadFoundingContent();
  const people = await newsroom();
  const files = await library(people);
  const [photoId = ""] = files.photos;
  const soon = addDays(civilDateAt(), 20);
  const past = await fullEvent(files, { startsOn: "2026-03-14", endsOn: "2026-03-15" });
  await goLive(people, "event", { ...past, title: "Taller con todo lo que puede tener" });
  const coming = { startsOn: soon, endsOn: addDays(soon, 1), title: "Feria que está por venir" };
  await goLive(people, "event", publishableEvent({ ...coming, type: "feria" }));
  const documents = [{ key: "d", mediaId: files.document, label: "" }];
  const convocatoria = publishableAnnouncement({
    ...{ type: "convocatoria", title: "Convocatoria de prueba", summons: summons(soon), documents },
    agenda: numbered(11, (at) => ({ key: `a${at}`, text: `Punto de prueba ${at} de la agenda` })),
    ...{ pinnedUntil: soon, acknowledge: true, effectiveOn: civilDateAt(), expiresOn: soon },
  });
  await goLive(people, "announcement", convocatoria);
  await goLive(people, "announcement", publishableAnnouncement({ body: richBody(photoId) }));
  const page = { title: "Transparencia de prueba", summary: "Lo que informamos a los socios." };
  const body = richBody(photoId);
  const own = await goLive(people, "page", { type: "transparencia", ...page, body, documents });
  const gone = await goLive(people, "announcement", publishableAnnouncement());
  await withdraw(people.reviewer, { publicationId: gone.publicationId, reason: "De prueba." });
  return [
    ...(await longest(people)),
    ...(await subscriptionPages()),
    ...[`/comunicados/${gone.slug}`, `/${own.slug}`, "/no-existe", "/eventos?tipo=asamblea"],
    ...[
      "/buscar?q=quilabamba",
      "/buscar?q=zzxqwy",
      "/buscar?q=prueba",
      "/directorio/personas?letra=z",
    ],
  ];
}
