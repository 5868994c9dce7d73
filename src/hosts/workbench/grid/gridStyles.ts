import type { Styles } from "@univerjs/core";
import type { CellFormat } from "../../../spreadsheet/spreadsheet";
import { cellLook } from "./cellLook";
import type { GridFonts } from "./gridFonts";

/** The looks of cells, each kept once in the grid under an id. */
export class GridStyles {
  private readonly ids = new Map<string, string | undefined>();

  constructor(
    private readonly styles: Styles,
    private readonly fonts: GridFonts
  ) {}

  /** `undefined`: as a cell without any format. */
  idOf(format: CellFormat): string | undefined {
    const key = JSON.stringify(format);
    if (this.ids.has(key)) return this.ids.get(key);
    const look = cellLook(format, this.fonts);
    const id = Object.keys(look).length === 0 ? null : this.styles.setValue(look);
    this.ids.set(key, id ?? undefined);
    return id ?? undefined;
  }
}
