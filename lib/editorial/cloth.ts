import { threadPath } from "#lib/editorial/tocapu";

/** Side of the repeat of the sign-in cloth, in cells: 24 holds the 6 and 8 cell motifs whole. */
export const clothSize = 24;

// K ground, A accent, H bright thread, M maize, W wool. The pyramid and its inverse are the faja's.
const motifs = [
  "K KKKAAKKK KKAAAAKK KAAAAAAK A W",
  "K KKHHKK KHHHHK HHMMHH KHHHHK KKHHKK K W",
  "A KAAAAAAK KKAAAAKK KKKAAKKK K A A H A A",
];

const rows = motifs
  .flatMap((motif) => motif.split(" "))
  .map((row) => row.repeat(clothSize / row.length));

/** The SVG paths of one repeat of the cloth, by thread. */
export const clothPaths = [..."KAWHM"].map((thread) => ({
  thread,
  path: threadPath(rows, thread),
}));
