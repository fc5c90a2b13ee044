/** The absolute addresses of what a portal at `base` links to; what is no address stays as it is. */
export function absoluteOn(base: string): (path: string) => string {
  return (path) => (URL.canParse(path, base) ? new URL(path, base).href : path);
}
