import type { ScreenGrid } from "./chartBox";
import type { GridView } from "./gridView";

/** Where the cells of the active sheet are now. */
export const screenGrid = (view: GridView): ScreenGrid => {
  const sheet = view.activeSheet;
  const { xSplit, ySplit } = sheet.getFreeze();
  const skeleton = view.skeletons.getCurrentSkeleton();
  const scroll = view.scrolling.validViewportScrollInfo$.getValue();
  return {
    rowEnds: skeleton?.rowHeightAccumulation ?? [],
    columnEnds: skeleton?.columnWidthAccumulation ?? [],
    left: skeleton?.rowHeaderWidth ?? 0,
    top: skeleton?.columnHeaderHeight ?? 0,
    scrollX: scroll?.viewportScrollX ?? 0,
    scrollY: scroll?.viewportScrollY ?? 0,
    zoom: sheet.getZoomRatio(),
    frozenRows: ySplit,
    frozenColumns: xSplit,
  };
};
