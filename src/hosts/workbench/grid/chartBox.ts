import type { Area } from "../../../spreadsheet/spreadsheet";

/** Where the cells of the active sheet are on the screen, in pixels. */
export interface ScreenGrid {
  /** Where each row ends, counted from the first row. */
  readonly rowEnds: readonly number[];
  readonly columnEnds: readonly number[];
  /** The width of the row numbers. */
  readonly left: number;
  /** The height of the column letters. */
  readonly top: number;
  readonly scrollX: number;
  readonly scrollY: number;
  readonly zoom: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const startOf = (ends: readonly number[], index: number): number =>
  index <= 0 ? 0 : (ends[Math.min(index, ends.length) - 1] ?? 0);

interface Span {
  readonly start: number;
  readonly size: number;
  /** How much of it lies under headers and frozen cells. */
  readonly cut: number;
}

const span = (
  ends: readonly number[],
  first: number,
  count: number,
  { header, scroll, zoom, frozen }: { header: number; scroll: number; zoom: number; frozen: number }
): Span => {
  const from = startOf(ends, first);
  const fixed = first < frozen;
  const start = (header + from - (fixed ? 0 : scroll)) * zoom;
  const edge = (header + (fixed ? 0 : startOf(ends, frozen))) * zoom;
  return {
    start,
    size: (startOf(ends, first + count) - from) * zoom,
    cut: Math.max(0, edge - start),
  };
};

/** Where a chart that covers those cells is on the screen, and what is cut off from it. */
export const chartBox = (
  place: Area,
  grid: ScreenGrid
): { readonly box: Box; readonly clip: { readonly top: number; readonly left: number } } => {
  const { zoom } = grid;
  const across = span(grid.columnEnds, place.column, place.columns, {
    header: grid.left,
    scroll: grid.scrollX,
    zoom,
    frozen: grid.frozenColumns,
  });
  const down = span(grid.rowEnds, place.row, place.rows, {
    header: grid.top,
    scroll: grid.scrollY,
    zoom,
    frozen: grid.frozenRows,
  });
  return {
    box: { left: across.start, top: down.start, width: across.size, height: down.size },
    clip: { left: across.cut, top: down.cut },
  };
};
