import type { Table as StoredTable, Workbook, Worksheet } from "@cj-tech-master/excelts";
import { cellAddress } from "./addresses";
import { plainValue } from "./cellValues";
import type { SheetList } from "./sheetList";
import type { Area, Table } from "./spreadsheet";

const standardStyle = "TableStyleMedium2";

type TableModel = StoredTable["table"];

const areaOf = ({ tl, columns, rows, headerRow, totalsRow }: TableModel): Area => ({
  row: (tl?.row ?? 1) - 1,
  column: (tl?.col ?? 1) - 1,
  rows: rows.length + (headerRow === false ? 0 : 1) + (totalsRow === true ? 1 : 0),
  columns: columns.length,
});

/** Cells stay on their sheet; the library only counts the rows of a table. */
const emptyRows = (count: number): [][] => Array.from({ length: count }, () => []);

/** The texts of a header row, made what Excel demands of them: present and different. */
const headersOf = (sheet: Worksheet, area: Area): string[] => {
  const taken = new Set<string>();
  return Array.from({ length: area.columns }, (_, index) => {
    const cell = sheet.findCell(area.row + 1, area.column + index + 1);
    const value = plainValue(cell?.formula ? cell.result : cell?.value);
    const wish = value === null ? `Column${index + 1}` : String(value);
    let name = wish;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wish}${number}`;
    taken.add(name.toLowerCase());
    return name;
  });
};

/** Excel's tables, under ids that outlive a new name. */
export class TableList {
  private readonly ids = new Map<StoredTable, string>();
  private count = 0;

  constructor(
    private readonly workbook: Workbook,
    private readonly sheets: SheetList
  ) {}

  get all(): Table[] {
    return this.stored.map((table) => this.describe(table));
  }

  private get stored(): StoredTable[] {
    return this.workbook.worksheets.flatMap((sheet) => sheet.getTables());
  }

  /** @throws when there is no such table */
  find(id: string): StoredTable {
    const table = this.stored.find((it) => this.idOf(it) === id);
    if (!table) throw new Error(`There is no table ${id}.`);
    return table;
  }

  /** @throws when the name is taken, by a table or by a defined name of the library */
  add(sheet: Worksheet, area: Area, name: string): Table {
    const table = sheet.addTable({
      name,
      displayName: name,
      ref: cellAddress(area.row, area.column),
      headerRow: true,
      style: { theme: standardStyle, showRowStripes: true },
      columns: headersOf(sheet, area).map((header) => ({ name: header, filterButton: true })),
      rows: emptyRows(area.rows - 1),
    });
    return this.describe(table);
  }

  change(table: StoredTable, change: Partial<Pick<Table, "name" | "area" | "style">>): void {
    if (change.name !== undefined) {
      table.name = change.name;
      table.table.displayName = table.name;
    }
    if (change.style !== undefined) table.theme = change.style;
    if (change.area !== undefined) this.resize(table, change.area);
  }

  private resize(table: StoredTable, area: Area): void {
    const { table: model, worksheet } = table;
    const fixed = areaOf(model).rows - model.rows.length;
    const old = new Map(model.columns.map((column) => [column.name.toLowerCase(), column]));
    model.ref = cellAddress(area.row, area.column);
    model.rows = emptyRows(Math.max(1, area.rows - fixed));
    model.columns = headersOf(worksheet, area).map(
      (name) => old.get(name.toLowerCase()) ?? { name, filterButton: true }
    );
    table.validate();
  }

  remove(table: StoredTable): void {
    table.worksheet.removeTable(table.name);
    this.ids.delete(table);
  }

  /** Columns are named by their header cells, whatever has been written there since. */
  nameColumns(): void {
    for (const { table: model, worksheet } of this.stored) {
      if (model.headerRow === false) continue;
      const area = areaOf(model);
      headersOf(worksheet, area).forEach((name, index) => {
        const column = model.columns[index];
        const cell = worksheet.getCell(area.row + 1, area.column + index + 1);
        if (column) column.name = name;
        if (plainValue(cell.value) !== name) cell.value = name;
      });
    }
  }

  private idOf(table: StoredTable): string {
    const known = this.ids.get(table);
    if (known !== undefined) return known;
    const id = `table${++this.count}`;
    this.ids.set(table, id);
    return id;
  }

  describe(table: StoredTable): Table {
    return {
      id: this.idOf(table),
      name: table.name,
      sheet: this.sheets.idOf(table.worksheet),
      area: areaOf(table.table),
      style: table.theme ?? standardStyle,
    };
  }
}
