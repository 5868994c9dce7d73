import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
import type { SpillRegion, WorkbookLike } from "@cj-tech-master/excelts/formula";
import { spillCellKeyFromId } from "@excelts/formula/integration/workbook-snapshot.js";
import {
  getGhostSnapshots,
  getPersistentSpillMap,
} from "@excelts/formula/materialize/spill-engine.js";
import { areaAddress, parseAddress } from "./addresses";
import { plainValue } from "./cellValues";
import type { Area } from "./spreadsheet";

const areaOf = (region: SpillRegion): Area => ({
  row: region.sourceRow - 1,
  column: region.sourceCol - 1,
  rows: region.rows,
  columns: region.cols,
});

/** Which cells are filled from which formula: kept between recalculations, files and sheets. */
export class Spills {
  constructor(private readonly workbook: Workbook) {}

  private get book(): WorkbookLike {
    return this.workbook as unknown as WorkbookLike;
  }

  private get regions(): Map<string, SpillRegion> {
    return getPersistentSpillMap(this.book);
  }

  /** Changes when any filled area changes its place or size. */
  signature(): string {
    return [...this.regions]
      .map(([key, it]) => `${key}=${it.rows}x${it.cols}`)
      .sort()
      .join(";");
  }

  /** The area that the formula of a cell fills, if it fills more than itself. */
  areaFrom(sheet: Worksheet, row: number, column: number): Area | null {
    const region = this.regions.get(spillCellKeyFromId(sheet.id, row + 1, column + 1));
    return region ? areaOf(region) : null;
  }

  /** Takes the filled cells of an opened file for what they are, not for the user's own. */
  adopt(sheet: Worksheet, area: Area): void {
    const [sourceRow, sourceCol] = [area.row + 1, area.column + 1];
    const region = {
      worksheetId: sheet.id,
      sourceRow,
      sourceCol,
      rows: area.rows,
      cols: area.columns,
    };
    this.regions.set(spillCellKeyFromId(sheet.id, sourceRow, sourceCol), region);
  }

  /** Forgets a sheet that is removed. */
  forget(sheet: Worksheet): void {
    for (const [key, region] of [...this.regions])
      if (region.worksheetId === sheet.id) this.regions.delete(key);
    for (const key of [...this.ghosts.keys()])
      if (key.startsWith(`ws:${sheet.id}!`)) this.ghosts.delete(key);
  }

  /**
   * After a recalculation: clears what is left of areas that are blocked now, and notes on each
   * formula the area it fills, as files need it. Was anything cleared?
   */
  tidy(): boolean {
    let cleared = false;
    for (const [key, region] of [...this.regions]) {
      const sheet = this.workbook.getWorksheet(region.worksheetId);
      const result = sheet?.findCell(region.sourceRow, region.sourceCol)?.result;
      const blocked = typeof result === "object" && "error" in result && result.error === "#SPILL!";
      if (sheet && blocked) {
        cleared = this.clear(sheet, region) || cleared;
        this.regions.delete(key);
      }
      if (sheet) this.note(sheet, region, blocked);
    }
    return cleared;
  }

  private get ghosts(): Map<string, unknown> {
    return getGhostSnapshots(this.book);
  }

  private clear(sheet: Worksheet, region: SpillRegion): boolean {
    let cleared = false;
    for (let row = region.sourceRow; row < region.sourceRow + region.rows; row++) {
      for (let column = region.sourceCol; column < region.sourceCol + region.cols; column++) {
        const key = spillCellKeyFromId(sheet.id, row, column);
        const cell = sheet.findCell(row, column);
        const filled =
          this.ghosts.has(key) && plainValue(cell?.value) === plainValue(this.ghosts.get(key));
        if (cell && filled && cell.value !== null) {
          cell.value = null;
          cleared = true;
        }
        this.ghosts.delete(key);
      }
    }
    return cleared;
  }

  private note(sheet: Worksheet, region: SpillRegion, blocked: boolean): void {
    const cell = sheet.findCell(region.sourceRow, region.sourceCol);
    const { row, column, rows, columns } = areaOf(region);
    const size = blocked ? { rows: 1, columns: 1 } : { rows, columns };
    if (cell?.formula) cell.model.ref = areaAddress({ row, column, ...size });
  }

  /** The range that `B2#` stands for now. */
  resolve(reference: string, sheetName: string): string {
    const address = parseAddress(reference);
    const sheet = this.workbook.getWorksheet(address?.sheet ?? sheetName);
    if (!address || !sheet) return "#REF!";
    const area = this.areaFrom(sheet, address.area.row, address.area.column);
    if (!area) return "#REF!";
    const prefix = reference.slice(0, reference.lastIndexOf("!") + 1);
    return prefix + areaAddress(area);
  }
}
