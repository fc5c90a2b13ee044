import type { Stretch } from "#lib/intake/text/document";
import type { Sex } from "#lib/intake/text/titles";

/** A post named in the text and what it is tied to. */
export type RoleMention = {
  /** The post as written, without the body or place after it. */
  readonly from: number;
  readonly to: number;
  /** The token after everything that belongs to the post, body and place included. */
  readonly end: number;
  readonly sex: Sex | null;
  readonly plural: boolean;
  /** The stretch of a named body, or of a general word such as "la fundación". */
  readonly organisation: Stretch | null;
  /** True when `organisation` is only a general word that refers back. */
  readonly refersBack: boolean;
  /** "su gerente": the body is the one spoken of before. */
  readonly possessive: boolean;
  /** The internal organ in the post ("Consejo de Administración"). */
  readonly organ: Stretch | null;
  /** Places the post lists ("de las oficinas de Lima, Puno y Juliaca"), one stretch each. */
  readonly places: readonly Stretch[];
};
