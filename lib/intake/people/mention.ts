import type { Stretch } from "#lib/intake/text/document";
import type { Sex } from "#lib/intake/text/titles";

/** A stretch of text that names a person, without the title. */
export type PersonMention = {
  readonly from: number;
  readonly to: number;
  /** Titles right before the name. */
  readonly honorific: Stretch | null;
  /** Sex stated by the title ("Sra."), never guessed from the name. */
  readonly sex: Sex | null;
  readonly confidence: number;
  readonly rule: string;
};
