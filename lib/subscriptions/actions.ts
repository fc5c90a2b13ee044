"use server";

import { action } from "#lib/platform/action";
import * as administer from "#lib/subscriptions/commands/administer";
import * as shape from "#lib/subscriptions/schema";

export const changePace = action(shape.paceInput, administer.changePace);
export const removeAddress = action(shape.addressInput, administer.removeAddress);
export const allowAddress = action(shape.addressInput, administer.allowAddress);
