"use server";

import * as describing from "#lib/media/commands/describe";
import * as trashing from "#lib/media/commands/trash";
import { pickable, pickedFiles } from "#lib/media/queries/library";
import * as shape from "#lib/media/schema";
import { action } from "#lib/platform/action";

export const describeFile = action(shape.describeInput, describing.describe);
export const setFocalPoint = action(shape.focalInput, describing.setFocalPoint);
export const moveFiles = action(shape.moveFilesInput, describing.moveFiles);
export const createFolder = action(shape.createFolderInput, describing.createFolder);
export const renameFolder = action(shape.renameFolderInput, describing.renameFolder);
export const trashFile = action(shape.fileInput, trashing.trash);
export const restoreFile = action(shape.fileInput, trashing.restoreFile);
export const findFiles = action(shape.pickInput, pickable);
export const filesShown = action(shape.idsInput, pickedFiles);
