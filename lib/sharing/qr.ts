import { create } from "qrcode";

const quietModules = 4;
const mostDrawn = 2_000;

export interface QrPath {
  side: number;
  path: string;
}

function draw(text: string): QrPath {
  const { size, data } = create(text, { errorCorrectionLevel: "M" }).modules;
  const rows = Array.from({ length: size }, (_, y) => {
    const cells = [...data.subarray(y * size, (y + 1) * size)].map((dark) => (dark ? "1" : "0"));
    const runs = [...cells.join("").matchAll(/1+/g)];
    return runs.map((run) => `M${run.index + quietModules} ${y + quietModules}.5h${run[0].length}`);
  });
  return { side: size + 2 * quietModules, path: rows.flat().join("") };
}

const drawn = new Map<string, QrPath>();

/**
 * A QR code as one path on a square of `side` units, with the quiet margin that ISO/IEC 18004 asks for. The last
 * ones are remembered: a page is made again with each publication, and its address stays.
 */
export function qrPath(text: string): QrPath {
  const known = drawn.get(text);
  if (known) return known;
  if (drawn.size >= mostDrawn) drawn.clear();
  const path = draw(text);
  drawn.set(text, path);
  return path;
}
