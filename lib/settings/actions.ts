"use server";

import { action } from "#lib/platform/action";
import * as command from "#lib/settings/commands";
import { logoFile } from "#lib/settings/logo-file";
import { identityInput, menusInput, summonsRulesInput } from "#lib/settings/schema";

export const updateInstitution = action(identityInput, command.updateInstitution);
export const updateMenus = action(menusInput, command.updateMenus);
export const updateSummonsRules = action(summonsRulesInput, command.updateSummonsRules);
export const updateLogo = action(logoFile, command.updateLogo);
