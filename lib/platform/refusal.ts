export type RefusalCode =
  | "unauthenticated"
  | "forbidden"
  | "not_found"
  | "conflict"
  | "invalid"
  | "rate_limited";

const sentences: Record<RefusalCode, string> = {
  unauthenticated: "Su sesión terminó. Ingrese de nuevo; lo que escribió sigue en esta pantalla.",
  forbidden: "Su cuenta no puede hacer esto. Pídalo a quien administra el portal.",
  not_found: "Ya no existe o no está a su alcance.",
  conflict:
    "Otra persona lo cambió mientras usted trabajaba. Revise los cambios y vuelva a intentarlo.",
  invalid: "Faltan datos o hay datos por corregir.",
  rate_limited: "Demasiados intentos seguidos. Espere unos minutos y vuelva a intentarlo.",
};

export interface RefusalDetail {
  message?: string;
  /** One sentence for each field that must change, by its path ("people.2.name"). */
  fields?: Record<string, string>;
  /** What the screen needs to help, e.g. the newer revision in a conflict. */
  data?: unknown;
}

/** An expected no: shown to the person, never logged as a failure. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly fields: Record<string, string>;
  readonly data: unknown;

  constructor(code: RefusalCode, detail: RefusalDetail = {}) {
    super(detail.message ?? sentences[code]);
    this.name = "Refusal";
    this.code = code;
    this.fields = detail.fields ?? {};
    this.data = detail.data;
  }
}

/** Refuses with `code` unless `condition` holds. */
export function ensure(
  condition: unknown,
  code: RefusalCode,
  detail?: RefusalDetail,
): asserts condition {
  if (!condition) throw new Refusal(code, detail);
}
