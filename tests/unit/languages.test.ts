import { createTranslator } from "next-intl";
import { describe, expect, it } from "vitest";
import { roleDescriptions, roleLabels } from "#lib/accounts/labels";
import { dataUse } from "#lib/accounts/letters";
import { deedWords } from "#lib/accounts/ownVerbs";
import { audienceLabels, channelLabels } from "#lib/announcements/labels";
import { isPortalPage } from "#lib/editorial/address";
import { eventArticle } from "#lib/events/article";
import { organisationPartLabels, personPartLabels } from "#lib/events/labels";
import { eventDraft } from "#lib/events/schema";
import { typeLabels } from "#lib/kind-labels";
import { sizeIn } from "#lib/media/wording";
import { documentTopicLabels } from "#lib/pages/labels";
import { languageOfPath, languageTags, locales, pathIn } from "#lib/platform/language";
import { spanish } from "#lib/platform/spanish";
import { organisationKindLabels } from "#lib/registry/labels";
import { eventSheet } from "#lib/sharing/noticeSheet";
import { languageAddresses } from "#lib/sharing/preview";
import {
  askFaultLabels,
  frequencyLabels,
  newsTopicLabels,
  subscriptionStateLabels,
} from "#lib/subscriptions/labels";
import en from "#messages/en.json";
import es from "#messages/es.json";
import fr from "#messages/fr.json";
import { argumentsOf, flatten } from "#tests/support/messages";

const catalogues = { es, en, fr };
const texts = { es: flatten(es), en: flatten(en), fr: flatten(fr) };

const speaker = (locale: keyof typeof catalogues) =>
  createTranslator({
    locale: languageTags[locale],
    messages: catalogues[locale] as typeof es,
    onError: (error) => {
      throw error;
    },
  });
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, " ");

describe.each(["en", "fr"] as const)("the texts in %s", (locale) => {
  it("are those of the source, in its order", () => {
    expect([...texts[locale].keys()]).toEqual([...texts.es.keys()]);
  });

  it("ask for what the source asks for", () => {
    const asked = (all: Map<string, string>) =>
      Object.fromEntries([...all].map(([key, text]) => [key, argumentsOf(text)]));
    expect(asked(texts[locale])).toEqual(asked(texts.es));
  });
});

describe.each(locales)("every text in %s", (locale) => {
  const t = speaker(locale) as unknown as {
    markup(key: string, values: Record<string, unknown>): string;
  };

  it.each([0, 1, 2, 1284])("can be said of %i", (count) => {
    for (const [key, text] of texts[locale]) {
      const values = argumentsOf(text).map((name) =>
        name.startsWith("<") ? [name.slice(1, -1), (words: string) => words] : [name, count],
      );
      const words = t.markup(key, Object.fromEntries(values));
      expect(words, key).not.toBe("");
      expect(words, key).not.toMatch(/[{}<>]/);
    }
  });

  it("keeps its own punctuation", () => {
    const all = [...texts[locale].values()].join("\n");
    expect(all).not.toMatch(locale === "fr" ? /[ \p{L}][:;?!](?!:)|"|'/u : /"|'/);
  });
});

describe("the source", () => {
  it("says what the panel says", () => {
    const { types, events, announcements, pages, directory, subscription, account } = es;
    expect(subscription.topics).toEqual(newsTopicLabels);
    expect(subscription.frequencies).toEqual(frequencyLabels);
    expect(subscription.faults).toEqual(askFaultLabels);
    expect(account.dataUse).toBe(dataUse);
    expect(account.roles).toEqual(roleLabels);
    expect(account.roleDescriptions).toEqual(roleDescriptions);
    expect(account.data.subscriptions).toEqual(subscriptionStateLabels);
    const { deeds } = account.data;
    expect(Object.keys(deeds).map(deedWords)).toEqual(Object.values(deeds));
    expect(types).toEqual(typeLabels);
    expect(events.parts).toEqual(organisationPartLabels);
    expect(events.personParts).toEqual(personPartLabels);
    expect(announcements.audiences).toEqual(audienceLabels);
    expect(announcements.channels).toEqual(channelLabels);
    expect(pages.topics).toEqual(documentTopicLabels);
    expect(directory.kinds).toEqual(organisationKindLabels);
  });
});

describe("numbers", () => {
  it.each([
    ["es", 1, "1 persona", "1.2 MB", "9 kB"],
    ["en", 1284, "1,284 people", "1.2 MB", "9 kB"],
    ["fr", 1284, "1 284 personnes", "1,2 Mo", "9 ko"],
    ["fr", 0, "0 personne", "1,2 Mo", "9 ko"],
    ["es", 1284, "1,284 personas", "1.2 MB", "9 kB"],
  ] as const)("in %s, of %i", (...[locale, count, people, large, small]) => {
    const t = speaker(locale);
    expect(plain(t("site.people", { count }))).toBe(people);
    expect([1_234_567, 9_000].map((bytes) => plain(sizeIn(bytes, t)))).toEqual([large, small]);
  });

  it("agree with what is counted to", () => {
    const days = (count: number) => speaker("fr")("announcements.daysLeft", { days: count });
    expect([0, 1, 2].map(days)).toEqual(["Aujourd’hui", "Demain", "Dans 2 jours"]);
    expect(spanish.t("announcements.daysLeft", { days: 1 })).toBe("Es mañana");
  });
});

describe("the address of a language", () => {
  it.each([
    ["/", "es", "/"],
    ["/fr", "fr", "/"],
    ["/fr/", "es", "/fr/"],
    ["/fr?x=1", "fr", "/?x=1"],
    ["/en/eventos?anio=2009", "en", "/eventos?anio=2009"],
    ["/es/eventos", "es", "/es/eventos"],
    ["/qu", "es", "/qu"],
    ["/french", "es", "/french"],
    ["/FR/eventos", "es", "/FR/eventos"],
    ["/fr//panel", "fr", "//panel"],
  ])("%s is read in %s at %s", (address, locale, path) => {
    expect(languageOfPath(address)).toEqual({ locale, path });
  });

  it("is written before that of the page", () => {
    expect(pathIn("es", "/eventos")).toBe("/eventos");
    expect(pathIn("fr", "/")).toBe("/fr");
    expect(pathIn("en", "/buscar?q=a.b")).toBe("/en/buscar?q=a.b");
    const addresses = languageAddresses(
      "/eventos",
      "fr",
      (path) => `https://coopac.example${path}`,
    );
    expect(addresses).toEqual({
      canonical: "https://coopac.example/fr/eventos",
      languages: {
        es: "https://coopac.example/eventos",
        en: "https://coopac.example/en/eventos",
        fr: "https://coopac.example/fr/eventos",
        "x-default": "https://coopac.example/eventos",
      },
    });
  });

  it.each([
    ["/", true],
    ["/eventos/visita?a=b.c#d", true],
    ["/panelistas", true],
    ["/panel", false],
    ["/suscripcion?aviso=pedido", true],
    ["/cuenta/comunicados", true],
    ["/ingresar?volver=/panel", true],
    ["/cuenta/avisos", false],
    ["/direccion/historial", false],
    ["/archivos/1/2/a.pdf", false],
    ["/eventos.ics", false],
    ["//otro.example/x", false],
    ["https://otro.example/x", false],
    ["mailto:a@b.example", false],
    ["#aqui", false],
  ])("is given to %s: %s", (href, isPage) => {
    expect(isPortalPage(href)).toBe(isPage);
  });
});

describe("the sheet for the notice board", () => {
  it("is headed in the language of its page and keeps the words of the cooperative", () => {
    const given = { type: "feria", title: "Feria de prueba", startsOn: "2026-12-01" } as const;
    const event = eventArticle(eventDraft.parse({ ...given, place: { locality: "Ilave" } }));
    const sheet = eventSheet(event, "2026-11-22", { locale: "fr", t: speaker("fr") });
    expect(sheet).toMatchObject({ label: "Foire", title: "Feria de prueba" });
    expect(sheet.facts).toEqual([
      { label: "Quand", text: "mardi 1er décembre 2026" },
      { label: "Où", text: { own: "Ilave" } },
    ]);
  });
});
