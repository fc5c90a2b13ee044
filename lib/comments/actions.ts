"use server";

import * as commands from "#lib/comments/commands";
import * as shape from "#lib/comments/schema";
import { action } from "#lib/platform/action";

export const comment = action(shape.commentInput, commands.comment);
export const answer = action(shape.answerInput, commands.answer);
export const resolve = action(shape.threadInput, commands.resolve);
export const reopen = action(shape.threadInput, commands.reopen);
