import { randomUUID } from "node:crypto";

const key = Symbol.for("ayni.own-request");
// One for the process: Next bundles its own copy of this file, and both must meet here.
const kept = globalThis as unknown as Record<symbol, string | undefined>;
kept[key] ??= randomUUID();

/** The header, and its word, by which this process knows the requests that it makes to itself. */
export const ownHeader = "x-ayni-propia";
export const ownWord: string = kept[key];
