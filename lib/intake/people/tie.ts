import type { RoleMention } from "#lib/intake/people/roleMention";
import type { Stretch } from "#lib/intake/text/document";

/** A post tied to a person mention. */
export type Tie = {
  readonly role: RoleMention;
  /** The post's words for this person. */
  readonly span: Stretch;
  readonly rule: string;
  readonly office: Stretch | null;
};

/** Posts by index of the person mention. */
export type Ties = Map<number, Tie>;
