import type { ChangedBy } from "#lib/editorial/form/comparison";

/** How a conflict names whoever saved the newer version. */
export interface OtherSide {
  /** Opens the sentence "… guardó la versión 4". */
  saver: string;
  changed: Record<ChangedBy, string>;
  take: string;
  /** What is taken, within a sentence. */
  taken: string;
}

const oneself: OtherSide = {
  saver: "Usted, en otra pestaña o equipo,",
  changed: {
    mine: "Solo lo cambió aquí.",
    theirs: "Solo lo cambió en la otra pestaña o equipo.",
    both: "Lo cambió aquí y en la otra pestaña o equipo.",
  },
  take: "Tomar lo de la otra pestaña o equipo",
  taken: "lo de la otra pestaña o equipo",
};

/** Whoever saved a version: two accounts may have one name. */
export interface Saver {
  by: string;
  byId: string | null;
}

/** The words for a newer version by one account, as another account (perhaps the same) reads them. */
export function otherSide({ by, byId }: Saver, readerId: string): OtherSide {
  if (byId === readerId) return oneself;
  return {
    saver: by,
    changed: {
      mine: "Solo usted lo cambió.",
      theirs: `Solo ${by} lo cambió.`,
      both: `Lo cambiaron los dos, usted y ${by}.`,
    },
    take: `Tomar lo de ${by}`,
    taken: `lo de ${by}`,
  };
}
