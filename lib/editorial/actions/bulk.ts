"use server";

import * as bulk from "#lib/editorial/commands/bulk";
import * as shape from "#lib/editorial/schema/bulk";
import { action } from "#lib/platform/action";

export const doBulk = action(shape.bulkInput, bulk.doBulk);
