import { withParams } from "#lib/editorial/address";
import { type Month, monthWord } from "#lib/editorial/calendar";
import type { KindName, Stage } from "#lib/editorial/schema";
import type { BulkAction } from "#lib/editorial/schema/bulk";
import type { CareFilter } from "#lib/editorial/schema/care";

/** How a kind is written in the panel's addresses. */
export const kindWords: Record<KindName, string> = {
  event: "evento",
  announcement: "comunicado",
  page: "pagina",
};

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

/** What asks for care, as the panel's list can be narrowed to it. */
export const careWords: Record<CareFilter, string> = {
  mine: "mias",
  overdue: "vencidas",
  stale: "por-revisar",
};

export interface ListFilter {
  text: string;
  kind: KindName | null;
  stage: Stage | "settled" | null;
  care: CareFilter | null;
  after: string | null;
}

export type SearchParams = Readonly<Record<string, string | string[] | undefined>>;

const one = (value: string | string[] | undefined) => (typeof value === "string" ? value : "");

function keyOf<Key extends string>(words: Record<Key, string>, word: string): Key | null {
  const found = Object.entries(words).find(([, value]) => value === word);
  return found ? (found[0] as Key) : null;
}

/** The kind that an address asks for: "evento", "comunicado" or "pagina". */
export const kindFromWord = (word: string | string[] | undefined) => keyOf(kindWords, one(word));

/** What the address of the panel's list asks for; what it does not understand is left out. */
export function readListAddress(params: SearchParams): ListFilter {
  return {
    text: one(params.texto).slice(0, 100),
    kind: kindFromWord(params.tipo),
    stage: keyOf(stageWords, one(params.estado)),
    care: keyOf(careWords, one(params.cuidado)),
    after: one(params.despues) || null,
  };
}

/** The address of the panel's list with a filter. */
export function listAddress(filter: Partial<ListFilter>): string {
  const { text = "", kind, stage, care, after = null } = filter;
  return withParams("/panel/publicaciones", {
    texto: text,
    tipo: kind ? kindWords[kind] : null,
    estado: stage ? stageWords[stage] : null,
    cuidado: care ? careWords[care] : null,
    despues: after,
  });
}

export const deskAddress = "/panel";
export const plansAddress = "/panel/programacion";
export const calendarAddress = (month: Month) =>
  withParams("/panel/calendario", { mes: monthWord(month) });
export const trashAddress = "/panel/papelera";
export const trashPageAddress = (after: string | null) =>
  withParams(trashAddress, { despues: after });

/** How an action with several publications is written in the panel's addresses. */
export const bulkWords: Record<BulkAction, string> = {
  submit: "enviar-a-revision",
  publish: "publicar",
  trash: "papelera",
  restore: "recuperar",
  assignOwner: "responsable",
  setDue: "fecha-limite",
  setReview: "revision",
};
export const bulkAddress = "/panel/publicaciones/varias";

/** What the address of a bulk action asks for: which action, with which publications. */
export function readBulkAddress(params: SearchParams) {
  const { id = [] } = params;
  const ids = [...new Set(typeof id === "string" ? [id] : id)];
  return { action: keyOf(bulkWords, one(params.accion)), ids };
}
export const editorAddress = (id: string) => `/panel/publicaciones/${id}`;
export const versionsAddress = (id: string) => `${editorAddress(id)}/versiones`;
export const previewAddress = (id: string) => `${editorAddress(id)}/vista-previa`;

/** Where something new is begun; `type` is the one that comes chosen. */
export const startAddress = (kind: KindName, type: string | null = null) =>
  withParams("/panel/publicaciones/nueva", { tipo: kindWords[kind], clase: type });
