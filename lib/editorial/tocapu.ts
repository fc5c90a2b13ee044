/** Every sign, frame and state mark is drawn on a square of 7 by 7 threads. */
export const signSize = 7;

type Drawing = readonly [string, string, string, string, string, string, string];

const draw = (rows: string): Drawing => rows.trim().split(/\s+/) as unknown as Drawing;

const assembly = draw("..###.. ..###.. ####### ###.### ####### ..###.. ..###..");
const document = draw("####### ....... #####.# ....... ###.### ....... #######");
const election = draw("####### #.....# #.###.# #.###.# #.###.# #.....# #######");

/** One sign for each kind of content, named as its type. Our own drawings, not historic tocapus. */
export const signs = {
  ayni: draw("..###.. ..#.#.. ###.### #.....# ###.### ..#.#.. ..###.."),
  intercambio: draw("#####.# ....#.# ###.#.# #.#.#.# #.#.### #.#.... #.#####"),
  pasantia: draw(".....## .....## ...##.. ...##.. .##.... .##.... #######"),
  visita_recibida: draw("####### #.....# #.###.# #.###.# #..#..# #..#..# ##.#.##"),
  capacitacion: draw("...#... ..###.. ..###.. .#####. .##.##. ###.### ###.###"),
  asamblea: assembly,
  sesion: draw(".##.##. .##.##. ....... ####### ....... .##.##. .##.##."),
  eleccion: election,
  convenio: draw("#####.. #...#.. #.##### #.#.#.# #####.# ..#...# ..#####"),
  campania: draw("......# ...#..# #..#..# #..#..# #..#..# ...#..# ......#"),
  aniversario: draw("#..#..# .#.#.#. ..###.. ####### ..###.. .#.#.#. #..#..#"),
  feria: draw("##...## ##.#.## ..###.. .##.##. ..###.. ##.#.## ##...##"),
  inauguracion: draw("...#... .#.#.#. ..###.. #.###.# ....... ####### #.#.#.#"),
  reunion: draw("...#... ...#... ....... ##.#.## ....... ...#... ...#..."),
  otro: draw("...#... ..#.#.. .#...#. #..#..# .#...#. ..#.#.. ...#..."),
  comunicado: draw("#...#.. ##.###. .###.## ..#...# #...#.. ##.###. .###.##"),
  convocatoria: assembly,
  resultado_electoral: election,
  memoria: document,
  aviso_legal: draw("...#... ####### #..#..# ##.#.## ...#... ...#... .#####."),
  documento: document,
  institucional: draw("...#... ..###.. .#####. ####### .#.#.#. .#.#.#. #######"),
  transparencia: draw("..###.. .#...#. #.....# #.....# .#...#. ..###.. ...####"),
  servicio: draw("#.....# .#...#. ..###.. ####### ..###.. .#...#. #.....#"),
} as const;
export type SignName = keyof typeof signs;

/** The shapes of the state marks: they read in black and white, beside their word. */
export const marks = {
  dotted: draw("#.#.#.# ....... #.....# ....... #.....# ....... #.#.#.#"),
  half: draw("####### #...### #...### #...### #...### #...### #######"),
  clock: draw("####### #..#..# #..#..# #..#### #.....# #.....# #######"),
  solid: draw("####### ####### ####### ####### ####### ####### #######"),
  notched: draw("####### ####### ####### ####... ####.#. ####... ####..."),
  arrow: draw("...#... ..##... .###### ####### .###### ..##... ...#..."),
  cross: draw("##...## ###.### .#####. ..###.. .#####. ###.### ##...##"),
  alert: draw("..###.. ..###.. ..###.. ..###.. ....... ..###.. ..###.."),
  tick: draw("......# .....## #...##. ##.##.. .###... ..#.... ......."),
  hollow: draw("####### #.....# #.....# #.....# #.....# #.....# #######"),
} as const;
export type MarkName = keyof typeof marks;

function runs(row: string, thread: string, y: number): string {
  const found = [...row.matchAll(new RegExp(`[${thread}]+`, "g"))];
  return found.map((run) => `M${run.index} ${y}h${run[0].length}v1h-${run[0].length}z`).join("");
}

/** The SVG path that fills the cells of `rows` holding the character `thread`, one unit a cell. */
export function threadPath(rows: readonly string[], thread = "#"): string {
  return rows.map((row, y) => runs(row, thread, y)).join("");
}
