import { describe, expect, test } from "vitest";
import { spanish } from "#lib/platform/spanish";
import { languageIn } from "#lib/platform/texts";
import { type NewsItem, newsMail } from "#lib/subscriptions/newsMail";
import { alreadyMail, confirmMail } from "#lib/subscriptions/ownMail";

const office = {
  institution: "Cooperativa de prueba",
  absolute: (path: string) => new URL(path, "https://portal.prueba.invalid").href,
  language: spanish,
};

describe("the mails", () => {
  const asked = {
    ...{ address: "a@prueba.invalid", topics: ["eventos", "convocatorias"], cause: "c" },
    frequency: "weekly",
  };
  const waiting = { ...asked, expiresAt: new Date("2026-03-05T15:00:00Z") };
  const item: NewsItem = {
    ...{ label: "Capacitación", title: "Taller <b>", summary: "Un taller.", path: "/eventos/t" },
    ...{ updated: false, note: "" },
  };
  const to = { ...asked, confirmedAt: new Date("2026-03-03T15:00:00Z"), link: "x.y" };

  test("ask for a confirmation, and say what to do if it was somebody else", () => {
    const mail = confirmMail(waiting, "/suscripcion/confirmar/f", office);
    expect(mail.text).toContain("https://portal.prueba.invalid/suscripcion/confirmar/f");
    expect(mail.text).toContain("48 horas");
    expect(mail.text).toContain("Si usted no lo pidió, no haga nada");
    expect(alreadyMail(asked, "/suscripcion/cambiar/x", office).text).toContain("No cambió nada");
  });

  test("are in the language in which they were asked for, and so are their links", () => {
    const french = { ...office, language: languageIn("fr") };
    const mail = confirmMail(waiting, "/suscripcion/confirmar/f", french);
    expect(mail.subject).toContain("recevoir les actualités de Cooperativa de prueba");
    expect(mail.text).toContain("https://portal.prueba.invalid/fr/suscripcion/confirmar/f");
    expect(mail.text).toContain("Événements et leurs comptes rendus");
    expect(mail.html).toContain('<html lang="fr">');
    expect(mail).toMatchObject({ locale: "fr", expiresAt: waiting.expiresAt });
    const english = { ...office, language: languageIn("en") };
    const again = alreadyMail(asked, "/suscripcion/cambiar/x", english);
    expect(again.text).toContain("https://portal.prueba.invalid/en/suscripcion/cambiar/x");
    expect(again.text).toContain("Nothing has changed.");
  });

  test("of one publication are headed by it; of a week, by how many they are", () => {
    const each = { ...to, frequency: "each" };
    expect(newsMail(each, [item], office).subject).toBe("Capacitación: Taller <b>");
    expect(newsMail(to, [item, item], office).subject).toBe(
      "La semana en Cooperativa de prueba: 2 publicaciones",
    );
    const mail = newsMail(each, [{ ...item, updated: true, note: "Otra fecha." }], office);
    expect(mail.subject).toBe("Cambió: capacitación: Taller <b>");
    expect(mail.text).toContain("Qué cambió: Otra fecha.");
    expect(mail.html).toContain("Taller &lt;b&gt;");
    expect(mail.headers["List-Unsubscribe"]).toBe(
      "<https://portal.prueba.invalid/api/suscripcion/baja/x.y>",
    );
    expect(mail.headers["List-Id"]).toBe("<novedades.portal.prueba.invalid>");
  });

  test("tell thirty publications and lead to the rest", () => {
    const { text } = newsMail(to, Array(35).fill(item), office);
    expect(text.match(/Leer en el portal/g)).toHaveLength(30);
    expect(text).toContain("Y 5 más en el portal");
  });
});
