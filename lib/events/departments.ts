/** A department of Peru on the map of tiles: its name, three letters of it, and its column and row. */
export interface Department {
  name: string;
  short: string;
  column: number;
  row: number;
}

/**
 * The 24 departments and Callao by the two digits of their ubigeo (INEI), each a tile about where it lies
 * among the others: a drawing of ours that says which department, not what shape it has.
 */
export const departments: Readonly<Record<string, Department>> = {
  "01": { name: "Amazonas", short: "AMA", column: 2, row: 1 },
  "02": { name: "Áncash", short: "ÁNC", column: 1, row: 3 },
  "03": { name: "Apurímac", short: "APU", column: 3, row: 5 },
  "04": { name: "Arequipa", short: "ARE", column: 3, row: 6 },
  "05": { name: "Ayacucho", short: "AYA", column: 2, row: 5 },
  "06": { name: "Cajamarca", short: "CAJ", column: 1, row: 1 },
  "07": { name: "Callao", short: "CAL", column: 0, row: 4 },
  "08": { name: "Cusco", short: "CUS", column: 3, row: 4 },
  "09": { name: "Huancavelica", short: "HCV", column: 2, row: 4 },
  "10": { name: "Huánuco", short: "HUÁ", column: 2, row: 2 },
  "11": { name: "Ica", short: "ICA", column: 1, row: 5 },
  "12": { name: "Junín", short: "JUN", column: 3, row: 3 },
  "13": { name: "La Libertad", short: "LIB", column: 1, row: 2 },
  "14": { name: "Lambayeque", short: "LAM", column: 0, row: 2 },
  "15": { name: "Lima", short: "LIM", column: 1, row: 4 },
  "16": { name: "Loreto", short: "LOR", column: 3, row: 0 },
  "17": { name: "Madre de Dios", short: "MDD", column: 4, row: 4 },
  "18": { name: "Moquegua", short: "MOQ", column: 4, row: 6 },
  "19": { name: "Pasco", short: "PAS", column: 2, row: 3 },
  "20": { name: "Piura", short: "PIU", column: 0, row: 1 },
  "21": { name: "Puno", short: "PUN", column: 4, row: 5 },
  "22": { name: "San Martín", short: "SAM", column: 3, row: 1 },
  "23": { name: "Tacna", short: "TAC", column: 4, row: 7 },
  "24": { name: "Tumbes", short: "TUM", column: 0, row: 0 },
  "25": { name: "Ucayali", short: "UCA", column: 3, row: 2 },
};

/** The ubigeo of the department of a place, or null for no place of Peru. */
export function departmentOf(placeId: string | null): string | null {
  const code = placeId?.slice(0, 2) ?? "";
  return code in departments ? code : null;
}

/** Units of the drawing: the side of a tile and the way to the next. */
export const tile = { side: 28, step: 30 } as const;

/** The path of every tile but one. */
export function otherTiles(code: string): string {
  const others = Object.entries(departments).filter(([one]) => one !== code);
  return others
    .map(([, { column, row }]) => `M${column * tile.step} ${row * tile.step}h28v28h-28z`)
    .join("");
}
