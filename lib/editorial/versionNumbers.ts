const numberIn = (word: string | undefined) =>
  word && /^[1-9]\d{0,8}$/.test(word) ? Number(word) : null;

/** Which versions an address asks to compare, the older first, and below which number its list starts. */
export function versionNumbers({ de, a, antes }: { de?: string; a?: string; antes?: string }) {
  const [from, to] = [numberIn(de), numberIn(a)];
  const pair =
    from && to && from !== to ? ([from, to].sort((x, y) => x - y) as [number, number]) : null;
  return { pair, below: numberIn(antes) };
}
