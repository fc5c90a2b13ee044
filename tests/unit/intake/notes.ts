import { bulletinNotes } from "#tests/unit/intake/notes-bulletin";
import { pressNotes } from "#tests/unit/intake/notes-press";

/** All invented notes, in the registers in which institutions write. */
export const notes = [...bulletinNotes, ...pressNotes];
