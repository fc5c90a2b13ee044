"use server";

import * as care from "#lib/editorial/commands/care";
import * as shape from "#lib/editorial/schema/care";
import { action } from "#lib/platform/action";

export const assignOwner = action(shape.ownerInput, care.assignOwner);
export const setDue = action(shape.dueInput, care.setDue);
export const setReview = action(shape.reviewInput, care.setReview);
export const markReviewed = action(shape.careInput, care.markReviewed);
