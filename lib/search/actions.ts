"use server";

import { action } from "#lib/platform/action";
import * as command from "#lib/search/commands";
import { synonymInput, synonymRef } from "#lib/search/schema";

export const addSynonym = action(synonymInput, command.addSynonym);
export const removeSynonym = action(synonymRef, command.removeSynonym);
