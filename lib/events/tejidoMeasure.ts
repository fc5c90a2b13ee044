/** What the cloth of an event is drawn from. */
export interface TejidoFacts {
  days: number;
  people: number;
  identified: number;
  organisations: number;
}

/** Limits that keep a cloth legible on a phone. */
export const cloth = {
  columnWidth: 20,
  maxColumns: 60,
  maxRows: 7,
  minRows: 3,
  columnsForEachRhombus: 3,
  widestProportion: 6,
} as const;

/** How facts become cloth: how many rows and columns, and how much each of them stands for. */
export interface Measure {
  rows: number;
  rowsForEachDay: number;
  daysForEachRow: number;
  rowHeight: number;
  columns: number;
  columnsForEachPerson: number;
  peopleForEachColumn: number;
  knownColumns: number;
  rhombi: number;
  organisationsForEachRhombus: number;
}

function measureRows(days: number) {
  const daysForEachRow = Math.ceil(days / cloth.maxRows);
  const rowsForEachDay = Math.ceil(cloth.minRows / days);
  const rows = Math.ceil(days / daysForEachRow) * rowsForEachDay;
  return { rows, rowsForEachDay, daysForEachRow };
}

// Few people are woven wider, so that the cloth keeps a shape and each organisation its rhombus.
function measureColumns(people: number, wanted: number) {
  const peopleForEachColumn = Math.ceil(people / cloth.maxColumns);
  const widest = Math.max(1, Math.floor(cloth.maxColumns / people));
  const columnsForEachPerson = Math.min(widest, Math.ceil(wanted / people));
  const columns = Math.ceil(people / peopleForEachColumn) * columnsForEachPerson;
  return { columns, columnsForEachPerson, peopleForEachColumn };
}

function measureRhombi(organisations: number, columns: number) {
  const most = Math.floor(columns / cloth.columnsForEachRhombus);
  const organisationsForEachRhombus = Math.ceil(organisations / most);
  return {
    organisationsForEachRhombus,
    rhombi: Math.ceil(organisations / organisationsForEachRhombus),
  };
}

/** The measure of a cloth for at least one day, one person and any number of organisations. */
export function measure({ days, people, identified, organisations }: TejidoFacts): Measure {
  const rhombiWanted = Math.max(1, organisations);
  const byDay = measureRows(days);
  const wanted = cloth.columnsForEachRhombus * Math.max(4, byDay.rows, rhombiWanted);
  const byPerson = measureColumns(people, wanted);
  const { columns, columnsForEachPerson, peopleForEachColumn } = byPerson;
  const flattest = (columns * cloth.columnWidth) / cloth.widestProportion / byDay.rows;
  return {
    ...byDay,
    ...byPerson,
    ...measureRhombi(rhombiWanted, columns),
    rowHeight: Math.max(cloth.columnWidth, Math.ceil(flattest / 2) * 2),
    knownColumns: Math.ceil((identified * columnsForEachPerson) / peopleForEachColumn),
  };
}
