/** "administradores" becomes "administrador", "regidoras" "regidora": the post of one of several people. */
export function singularRole(written: string): string {
  const [head = "", ...rest] = written.split(" ");
  return [
    singular(head),
    ...rest.map((word, k) => (k === 0 && /(?:es|as|os)$/.test(word) ? singular(word) : word)),
  ].join(" ");
}

function singular(word: string): string {
  if (/(?:ores|ales|iles|ones)$/i.test(word)) return word.slice(0, -2);
  if (/jueces$/i.test(word)) return `${word.slice(0, -3)}z`;
  return word.replace(/s$/i, "");
}
