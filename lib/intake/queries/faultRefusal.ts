import { type FileFault, fileFaults } from "#lib/intake/labels";
import { Refusal } from "#lib/platform/refusal";

/** A refusal with the sentence of a fault; the fault's name says which to a program. */
export const faultRefusal = (fault: FileFault) =>
  new Refusal("invalid", { message: fileFaults[fault], data: { fault } });
