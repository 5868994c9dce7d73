import type { Area } from "../spreadsheet";

const between = (area: Area, top: number, left: number, bottom: number, right: number): Area[] => {
  const row = Math.max(area.row, top);
  const column = Math.max(area.column, left);
  const rows = Math.min(area.row + area.rows, bottom) - row;
  const columns = Math.min(area.column + area.columns, right) - column;
  return rows > 0 && columns > 0 ? [{ row, column, rows, columns }] : [];
};

/** What both areas cover. */
export const overlap = (a: Area, b: Area): Area[] =>
  between(a, b.row, b.column, b.row + b.rows, b.column + b.columns);

/** What is left of an area when another is cut out of it: at most four pieces. */
export const without = (area: Area, cut: Area): Area[] => {
  const { row: top, column: left } = cut;
  const [bottom, right] = [top + cut.rows, left + cut.columns];
  return [
    ...between(area, 0, 0, top, Infinity),
    ...between(area, top, 0, bottom, left),
    ...between(area, top, right, bottom, Infinity),
    ...between(area, bottom, 0, Infinity, Infinity),
  ];
};
