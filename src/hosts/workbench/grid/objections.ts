import type { IDisposable } from "@univerjs/core";
import { SheetInterceptorService, VALIDATE_CELL } from "@univerjs/sheets";
import type { WorkbenchWords } from "../../../locales/workbenches";
import type { Objection } from "../office/model/typed";
import type { GridView } from "./gridView";

interface Cell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

const isSame = (a: Cell | undefined, b: Cell): boolean =>
  a?.sheet === b.sheet && a.row === b.row && a.column === b.column;

/**
 * What the rules of cells object to. The grid asks after every typed value whether it may stand; a
 * refused one it takes back itself, which must not be taken for something the user typed.
 */
export class Objections {
  private refused: Cell | undefined;
  private takenBack: Cell | undefined;

  constructor(
    private readonly words: Pick<WorkbenchWords, "ruleBroken">,
    private readonly say: (sentence: string) => void
  ) {}

  watch(view: GridView): IDisposable {
    const { writeCellInterceptor } = view.injector.get(SheetInterceptorService);
    const stop = writeCellInterceptor.intercept(VALIDATE_CELL, {
      handler: (allowed, { subUnitId, row, col }, next) =>
        isSame(this.refused, { sheet: subUnitId, row, column: col })
          ? this.takeBack()
          : next(allowed),
    });
    return { dispose: stop };
  }

  /** The grid puts the old value back as soon as it has heard the answer. */
  private takeBack(): Promise<boolean> {
    this.takenBack = this.refused;
    this.refused = undefined;
    setTimeout(() => (this.takenBack = undefined), 0);
    return Promise.resolve(false);
  }

  /** Is it the grid that puts an old value back into a cell? */
  isTakenBack(cell: Cell): boolean {
    return isSame(this.takenBack, cell);
  }

  /** Says what is to be said of what was typed into a cell. */
  hear(cell: Cell, objection: Objection | null): void {
    this.refused = objection?.stopped ? cell : undefined;
    if (objection) this.say(objection.message || objection.title || this.words.ruleBroken);
  }
}
