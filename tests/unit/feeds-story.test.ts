import { expect, it } from "vitest";
import { storedArticle } from "#lib/announcements/article";
import { announcementDraft } from "#lib/announcements/schema";
import { paragraphs } from "#lib/editorial/richtext";
import { eventArticle } from "#lib/events/article";
import { eventDraft } from "#lib/events/schema";
import { announcementHtml, eventHtml } from "#lib/feeds/story";

const reading = {
  today: "2026-11-22",
  absolute: (path: string) => `https://coopac.example${path}`,
};

it("an event is told by its facts, its texts under their titles and its lessons", () => {
  const event = eventDraft.parse({
    ...{
      type: "feria",
      title: "Feria <de prueba>",
      summary: "Hubo A & B.",
      startsOn: "2026-01-03",
    },
    ...{ body: paragraphs("Pasó esto."), lessons: [{ key: "a", text: "Llegar antes" }] },
  });
  expect(eventHtml(eventArticle(event), reading)).toBe(
    "<p>Hubo A &amp; B.</p>" +
      "<ul><li><strong>Cuándo:</strong> <span>3 de enero de 2026</span></li></ul>" +
      "<h2>Qué pasó</h2><p>Pasó esto.</p><h2>Qué aprendimos</h2><ol><li>Llegar antes</li></ol>",
  );
});

it("a convocatoria is told by its meeting, its agenda and its text", () => {
  const draft = announcementDraft.parse({
    ...{ type: "convocatoria", title: "Convocatoria", summary: "Vengan todos." },
    ...{ summons: { on: "2026-12-20", place: "Puno" }, agenda: [{ key: "a", text: "Memoria" }] },
  });
  const html = announcementHtml(storedArticle({ ...draft, agenda: ["Memoria"] }), reading);
  expect(html).toContain("<strong>Lugar:</strong> <span>Puno</span>");
  expect(html).toContain("<h2>Agenda</h2><ol><li>Memoria</li></ol>");
});
