import {
  ICommandService,
  type IDisposable,
  type Injector,
  IUniverInstanceService,
  LifecycleService,
  LifecycleStages,
  type Univer,
  UniverInstanceType,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import {
  type IRender,
  IRenderManagerService,
  type Spreadsheet as Canvas,
} from "@univerjs/engine-render";
import { SheetScrollManagerService, SheetSkeletonManagerService } from "@univerjs/sheets-ui";

/** Marks what the grid is told by the workbook, so that it is not taken for the user's doing. */
export interface Origin {
  readonly fromWorkbook?: boolean;
}

/** One workbook on the screen: the parts of the grid that the rest works with. */
export class GridView {
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly unitId: string;

  constructor(
    univer: Univer,
    readonly workbook: Workbook
  ) {
    this.injector = univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
    this.unitId = workbook.getUnitId();
  }

  /** Resolves when the grid has drawn for the first time. */
  async drawn(): Promise<void> {
    await this.injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
    // Without this a click into the cells would not bring the keyboard along.
    this.injector.get(IUniverInstanceService).focusUnit(this.unitId);
  }

  get render(): IRender {
    const render = this.injector.get(IRenderManagerService).getRenderById(this.unitId);
    if (!render) throw new Error("The grid is not drawn yet.");
    return render;
  }

  get skeletons(): SheetSkeletonManagerService {
    return this.render.with(SheetSkeletonManagerService);
  }

  get scrolling(): SheetScrollManagerService {
    return this.render.with(SheetScrollManagerService);
  }

  get activeSheet(): Worksheet {
    return this.workbook.getActiveSheet();
  }

  sheet(id: string): Worksheet | null {
    return this.workbook.getSheetBySheetId(id) ?? null;
  }

  /** Does to the grid what was done to the workbook. */
  apply(id: string, parameters: object): void {
    const origin: Origin = { fromWorkbook: true };
    const target = { unitId: this.unitId, ...parameters };
    this.commands.syncExecuteCommand(id, target, { onlyLocal: true, ...origin });
  }

  /** Draws the active sheet anew. */
  repaint(): void {
    const sheetId = this.activeSheet.getSheetId();
    this.skeletons.makeDirty({ sheetId }, true);
    this.skeletons.reCalculate();
    (this.render.mainComponent as Canvas | null)?.makeForceDirty(true);
    this.render.scene.makeDirty(true);
  }

  /** The rows on the screen or near it. */
  visibleRows(): readonly [number, number] {
    const { sheetViewStartRow } = this.scrolling.getCurrentScrollState();
    const height = this.render.engine.height / this.activeSheet.getZoomRatio();
    const count = Math.ceil(height / this.activeSheet.getConfig().defaultRowHeight);
    return [sheetViewStartRow, sheetViewStartRow + count];
  }
}

export const openView = (univer: Univer, data: object): GridView =>
  new GridView(univer, univer.createUnit<object, Workbook>(UniverInstanceType.UNIVER_SHEET, data));

/** Ends everything in a list, the last begun first. */
export const disposeAll = (parts: readonly IDisposable[]): void =>
  [...parts].reverse().forEach((part) => part.dispose());
