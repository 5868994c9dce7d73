import { type IDisposable, InterceptorEffectEnum } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import type { Shown } from "./gridCell";
import type { GridView } from "./gridView";

/** Cells show their value in their number format, while the value itself is edited and copied. */
export const showFormatted = (view: GridView): IDisposable =>
  view.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    // After the grid's own rounding of plain numbers.
    priority: 10,
    handler: (cell, _place, next) => {
      const shown = (cell?.custom as Partial<Shown> | null | undefined)?.shown;
      return next(cell && shown !== undefined ? { ...cell, v: shown } : cell);
    },
  });
