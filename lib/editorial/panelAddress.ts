import { withParams } from "#lib/editorial/address";
import type { KindName, Stage } from "#lib/editorial/schema";

/** How a kind is written in the panel's addresses. */
export const kindWords: Record<KindName, string> = { event: "evento", announcement: "comunicado" };

/** How a stage is written in the panel's addresses. */
export const stageWords: Record<Stage | "settled", string> = {
  draft: "borrador",
  in_review: "revision",
  returned: "devuelta",
  scheduled: "programada",
  settled: "publicada",
  withdrawn: "retirada",
  trashed: "papelera",
};

export interface ListFilter {
  text: string;
  kind: KindName | null;
  stage: Stage | "settled" | null;
  after: string | null;
}

export type SearchParams = Readonly<Record<string, string | string[] | undefined>>;

const one = (value: string | string[] | undefined) => (typeof value === "string" ? value : "");

function keyOf<Key extends string>(words: Record<Key, string>, word: string): Key | null {
  const found = Object.entries(words).find(([, value]) => value === word);
  return found ? (found[0] as Key) : null;
}

/** The kind that an address asks for: "evento" or "comunicado". */
export const kindFromWord = (word: string | string[] | undefined) => keyOf(kindWords, one(word));

/** What the address of the panel's list asks for; what it does not understand is left out. */
export function readListAddress(params: SearchParams): ListFilter {
  return {
    text: one(params.texto).slice(0, 100),
    kind: kindFromWord(params.tipo),
    stage: keyOf(stageWords, one(params.estado)),
    after: one(params.despues) || null,
  };
}

/** The address of the panel's list with a filter. */
export function listAddress(filter: Partial<ListFilter>): string {
  const { text = "", kind, stage, after = null } = filter;
  return withParams("/panel/publicaciones", {
    texto: text,
    tipo: kind ? kindWords[kind] : null,
    estado: stage ? stageWords[stage] : null,
    despues: after,
  });
}

export const deskAddress = "/panel";
export const editorAddress = (id: string) => `/panel/publicaciones/${id}`;
export const versionsAddress = (id: string) => `${editorAddress(id)}/versiones`;
export const previewAddress = (id: string) => `${editorAddress(id)}/vista-previa`;
export const startAddress = (kind: KindName) =>
  withParams("/panel/publicaciones/nueva", { tipo: kindWords[kind] });
