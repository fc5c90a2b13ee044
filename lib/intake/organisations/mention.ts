import type { OrganisationType } from "#lib/intake/organisations/headTable";

/** A stretch of text that names a body. */
export type OrganisationMention = {
  readonly from: number;
  readonly to: number;
  readonly type: OrganisationType;
  readonly rule: string;
  readonly confidence: number;
  /** Written as an acronym alone. */
  readonly acronym: boolean;
  /** False for "nuestra Cooperativa de Ahorro y Crédito": a body without a name of its own. */
  readonly named: boolean;
  /** The name under which the registry knows it. */
  readonly registered?: string;
};
