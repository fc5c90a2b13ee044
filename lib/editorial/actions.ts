"use server";

import * as move from "#lib/editorial/commands/move";
import * as live from "#lib/editorial/commands/publish";
import * as write from "#lib/editorial/commands/write";
import * as shape from "#lib/editorial/schema";
import { action } from "#lib/platform/action";

export const create = action(shape.createInput, write.create);
export const save = action(shape.saveInput, write.save);
export const recover = action(shape.recoverInput, write.recover);
export const submit = action(shape.moveInput, move.submit);
export const sendBack = action(shape.sendBackInput, move.sendBack);
export const schedule = action(shape.scheduleInput, move.schedule);
export const unschedule = action(shape.moveInput, move.unschedule);
export const publish = action(shape.publishInput, live.publish);
export const withdraw = action(shape.withdrawInput, live.withdraw);
export const trash = action(shape.trashInput, move.trash);
export const restore = action(shape.trashInput, move.restore);
