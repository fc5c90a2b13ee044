import type { Locale } from "#lib/platform/language";

interface Said {
  title: string;
  sentence: string;
}

/** What is said when something failed: apart from the other texts, for then only the least can be relied on. */
export interface FailureWords {
  /** A page failed. */
  failed: Said;
  /** More pages are asked for than can be made at once. */
  crowded: Said;
  /** Where the way out leads. */
  toHome: string;
  /** Before the number by which the failure is found in the log. */
  code: string;
  /** An address that no page can have. */
  absurd: string;
  /** More was sent than any form of ours holds. */
  tooLong: string;
  /** Too many searches from one address. */
  searches: string;
}

export const failureWords: Record<Locale, FailureWords> = {
  es: {
    failed: {
      title: "No pudimos mostrar esta página",
      sentence: "La falla es nuestra y ya quedó anotada. Vuelva a intentarlo en un momento.",
    },
    crowded: {
      title: "Hay muchas visitas en este momento",
      sentence: "Esta página no alcanzó a prepararse. Vuelva a intentarlo en unos segundos.",
    },
    toHome: "Ir a las novedades",
    code: "Código:",
    absurd: "La dirección está mal escrita.",
    tooLong: "Lo que envió es demasiado largo.",
    searches: "Se hicieron demasiadas búsquedas seguidas: espere un minuto y vuelva a buscar.",
  },
  en: {
    failed: {
      title: "We could not show this page",
      sentence: "The fault is ours and has been noted. Try again in a moment.",
    },
    crowded: {
      title: "There are many visitors at the moment",
      sentence: "This page could not be prepared in time. Try again in a few seconds.",
    },
    toHome: "Go to the news",
    code: "Code:",
    absurd: "The address is not written correctly.",
    tooLong: "What you sent is too long.",
    searches: "Too many searches were made in a row: wait a minute and search again.",
  },
  fr: {
    failed: {
      title: "Nous n’avons pas pu afficher cette page",
      sentence: "La faute est la nôtre et elle est déjà notée. Réessayez dans un instant.",
    },
    crowded: {
      title: "Il y a beaucoup de visites en ce moment",
      sentence: "Cette page n’a pas pu être préparée à temps. Réessayez dans quelques secondes.",
    },
    toHome: "Aller aux actualités",
    code: "Code\u00a0:",
    absurd: "L’adresse est mal écrite.",
    tooLong: "Ce que vous avez envoyé est trop long.",
    searches:
      "Trop de recherches ont été faites de suite\u00a0: attendez une minute et cherchez de nouveau.",
  },
};
