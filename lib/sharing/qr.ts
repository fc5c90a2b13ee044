import { create } from "qrcode";

const quietModules = 4;

/** A QR code as one path on a square of `side` units, with the quiet margin that ISO/IEC 18004 asks for. */
export function qrPath(text: string): { side: number; path: string } {
  const { size, data } = create(text, { errorCorrectionLevel: "M" }).modules;
  const rows = Array.from({ length: size }, (_, y) => {
    const cells = [...data.subarray(y * size, (y + 1) * size)].map((dark) => (dark ? "1" : "0"));
    const runs = [...cells.join("").matchAll(/1+/g)];
    return runs.map((run) => `M${run.index + quietModules} ${y + quietModules}.5h${run[0].length}`);
  });
  return { side: size + 2 * quietModules, path: rows.flat().join("") };
}
