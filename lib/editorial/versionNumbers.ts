const numberIn = (word: string | undefined) =>
  word && /^[1-9]\d{0,8}$/.test(word) ? Number(word) : null;

/** How an address asks for each text in its column. */
export const sideBySide = "lado";

interface VersionsAddress {
  de?: string;
  a?: string;
  antes?: string;
  vista?: string;
}

/** Which versions an address asks to compare, the older first, below which number its list starts, and how it shows them. */
export function versionNumbers({ de, a, antes, vista }: VersionsAddress) {
  const [from, to] = [numberIn(de), numberIn(a)];
  const pair =
    from && to && from !== to ? ([from, to].sort((x, y) => x - y) as [number, number]) : null;
  const view: "side" | "inline" = vista === sideBySide ? "side" : "inline";
  return { pair, below: numberIn(antes), view };
}
