"use server";

import * as apply from "#lib/members/commands/apply";
import * as lists from "#lib/members/commands/lists";
import * as shape from "#lib/members/schema";
import { action } from "#lib/platform/action";

export const importMembers = action(shape.applyInput, apply.importMembers);
export const discardList = action(shape.listInput, lists.discardList);
