"use server";

import * as batch from "#lib/intake/commands/batch";
import * as lexicon from "#lib/intake/commands/lexicon";
import { readReport as read } from "#lib/intake/queries/reading";
import * as shape from "#lib/intake/schema/desk";
import { action } from "#lib/platform/action";

export const readReport = action(shape.readInput, read);
export const addVariant = action(shape.addVariantInput, lexicon.addVariant);
export const ignoreWords = action(shape.ignoreInput, lexicon.ignoreWords);
export const removeTerm = action(shape.termRef, lexicon.removeTerm);
export const cancelBatch = action(shape.batchRef, batch.cancelBatch);
export const askAgain = action(shape.fileRef, batch.askAgain);
