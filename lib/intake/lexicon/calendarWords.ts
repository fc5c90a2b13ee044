// Spanish calendar and number words, folded. Written for this project from general knowledge; MIT.
/** Months by folded name or abbreviation, 1 to 12. */
export const months: ReadonlyMap<string, number> = new Map(
  [
    "enero ene",
    "febrero feb febr",
    "marzo mar",
    "abril abr",
    "mayo may",
    "junio jun",
    "julio jul",
    "agosto ago agto",
    "septiembre setiembre sep sept set",
    "octubre oct",
    "noviembre nov",
    "diciembre dic",
  ].flatMap((names, index) => names.split(" ").map((name): [string, number] => [name, index + 1])),
);

/** Weekdays by folded name, 1 (Monday) to 7 (Sunday). */
export const weekdays: ReadonlyMap<string, number> = new Map([
  ["lunes", 1],
  ["martes", 2],
  ["miercoles", 3],
  ["jueves", 4],
  ["viernes", 5],
  ["sabado", 6],
  ["sabados", 6],
  ["domingo", 7],
  ["domingos", 7],
]);
