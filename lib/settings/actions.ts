"use server";

import { action } from "#lib/platform/action";
import * as command from "#lib/settings/commands";
import { logoFile } from "#lib/settings/logo-file";
import { institution } from "#lib/settings/schema";

export const updateInstitution = action(institution, command.updateInstitution);
export const updateLogo = action(logoFile, command.updateLogo);
