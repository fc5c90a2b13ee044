import { cache } from "react";
import { currentRendering } from "#lib/platform/rendering";

type Plain = string | number | boolean | null;

/**
 * A read that several parts of a page share, as its head and its body: asked once for each request by equal
 * arguments, and every time outside of one.
 */
export function onceForPage<Args extends Plain[], Read>(
  read: (...args: Args) => Read,
): (...args: Args) => Read {
  const onceForNext = cache(read);
  return (...args) => {
    const page = currentRendering();
    return page ? page.once(onceForNext, args, () => read(...args)) : onceForNext(...args);
  };
}
