import { cache } from "react";

/**
 * A read that several parts of a page share, as its head and its body: asked once for each request by equal
 * arguments, and every time outside of one.
 */
export const onceForPage: typeof cache = cache;
