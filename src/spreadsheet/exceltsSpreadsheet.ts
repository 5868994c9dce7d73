import { Workbook } from "@cj-tech-master/excelts";
import { installFormulaEngine } from "@cj-tech-master/excelts/formula";
import type { CellValue } from "../core/fault";
import { Calculation } from "./calculation";
import { formatArea, formatOf, setWidth, widthOf } from "./cellFormats";
import { CellGrid, markCustomFunctions } from "./cellGrid";
import { ChartList } from "./chartList";
import type { CustomFunction, FunctionSignature } from "./customFunction";
import { NameList } from "./nameList";
import { renameSheetInFormulas, renameTableInFormulas } from "./renaming";
import { fitSheet } from "./sheetFittings";
import { SheetList } from "./sheetList";
import type {
  Area,
  Cell,
  CellFormat,
  Sheet,
  SheetFittings,
  Spreadsheet,
  Table,
} from "./spreadsheet";
import { StoredXmlList } from "./storedXmlList";
import { TableList } from "./tableList";
import { awaitsResults, settleCells } from "./openedCells";
import { Validations } from "./validation/validations";
import { readXlsx, type OpenedParts } from "./xlsxReading";
import { writeXlsx } from "./xlsxWriting";

// Lets the library tell formulas from plain references when it reads names.
installFormulaEngine();

/** A spreadsheet whose workbook, formula engine and files are those of the library excelts. */
class ExceltsSpreadsheet implements Spreadsheet {
  readonly names: NameList;
  readonly charts: ChartList;
  readonly rules: Validations;
  readonly xml: StoredXmlList;
  private readonly calculation: Calculation;
  private readonly sheetList: SheetList;
  private readonly tableList: TableList;
  private readonly grid: CellGrid;

  constructor(
    private readonly workbook: Workbook,
    private readonly opened?: OpenedParts
  ) {
    this.sheetList = new SheetList(workbook);
    this.tableList = new TableList(workbook, this.sheetList);
    this.calculation = new Calculation(workbook, () => this.tableList.nameColumns());
    this.names = new NameList(workbook, this.calculation.functions, () => this.calculation.touch());
    this.grid = new CellGrid(
      this.calculation.functions,
      () => workbook.properties.date1904 === true
    );
    this.charts = new ChartList(this.sheetList, this.grid);
    this.rules = new Validations(workbook, this.sheetList, this.calculation, this.grid);
    this.xml = new StoredXmlList(opened?.foreign);
    if (opened) this.adopt(opened);
  }

  private adopt(opened: OpenedParts): void {
    settleCells(this.workbook, this.calculation.spills);
    this.names.adopt(opened.comments);
    this.rules.adopt(opened.rules);
    for (const sheet of this.workbook.worksheets)
      this.charts.adopt(sheet, (chartNumber) => opened.labels.charts.get(chartNumber));
    if (awaitsResults(this.workbook)) this.recalculate();
  }

  get sheets(): readonly Sheet[] {
    return this.sheetList.all;
  }

  addSheet(name: string): Sheet {
    const sheet = this.sheetList.add(name);
    this.calculation.touch();
    return this.sheetList.describe(sheet);
  }

  updateSheet(id: string, change: Partial<Omit<Sheet, "id">>): void {
    const sheet = this.sheetList.find(id);
    const before = sheet.name;
    if (change.name !== undefined && change.name !== before) {
      sheet.name = change.name;
      renameSheetInFormulas(this.workbook, this.rules, before, sheet.name);
      this.calculation.touch();
    }
    this.sheetList.change(sheet, change);
  }

  moveSheet(id: string, position: number): void {
    this.sheetList.move(this.sheetList.find(id), position);
  }

  removeSheet(id: string): void {
    const sheet = this.sheetList.find(id);
    this.charts.forget(id);
    this.rules.forget(sheet);
    this.calculation.spills.forget(sheet);
    this.sheetList.remove(sheet);
    this.calculation.touch();
  }

  usedArea(sheet: string): Area | null {
    return this.grid.usedArea(this.sheetList.find(sheet));
  }

  read(sheet: string, area: Area): Cell[][] {
    return this.grid.read(this.sheetList.find(sheet), area);
  }

  write(
    sheet: string,
    row: number,
    column: number,
    values: readonly (readonly (CellValue | undefined)[])[]
  ): void {
    this.grid.write(this.sheetList.find(sheet), row, column, values);
    this.calculation.touch();
  }

  format(sheet: string, area: Area, change: CellFormat): void {
    formatArea(this.sheetList.find(sheet), area, change);
  }

  formatAt(sheet: string, row: number, column: number): CellFormat {
    return formatOf(this.sheetList.find(sheet), row, column);
  }

  columnWidth(sheet: string, column: number): number {
    return widthOf(this.sheetList.find(sheet), column);
  }

  setColumnWidth(sheet: string, column: number, characters: number): void {
    setWidth(this.sheetList.find(sheet), column, characters);
  }

  fit(sheet: string, fittings: SheetFittings): void {
    fitSheet(this.sheetList.find(sheet), fittings);
  }

  get tables(): readonly Table[] {
    return this.tableList.all;
  }

  addTable(sheet: string, area: Area, name: string): Table {
    // Headers become the names of the columns, so they must say what they will say.
    const [headers = []] = this.read(sheet, { ...area, rows: 1 });
    if (headers.some(({ formula }) => formula !== undefined)) this.recalculate();
    const table = this.tableList.add(this.sheetList.find(sheet), area, name);
    this.calculation.touch();
    return table;
  }

  updateTable(id: string, change: Partial<Pick<Table, "name" | "area" | "style">>): void {
    const table = this.tableList.find(id);
    const before = table.name;
    this.tableList.change(table, change);
    if (table.name !== before) renameTableInFormulas(this.workbook, this.rules, before, table.name);
    this.calculation.touch();
  }

  removeTable(id: string): void {
    this.tableList.remove(this.tableList.find(id));
    this.calculation.touch();
  }

  registerFunction(signature: FunctionSignature, call: CustomFunction): void {
    this.calculation.functions.register(signature, call);
    this.calculation.touch();
  }

  recalculate(): void {
    this.calculation.run();
  }

  settled(): Promise<void> {
    return this.calculation.settled();
  }

  onRecalculated(listener: () => void): () => void {
    return this.calculation.listen(listener);
  }

  toXlsx(): Promise<Uint8Array> {
    this.recalculate();
    for (const sheet of this.workbook.worksheets)
      markCustomFunctions(sheet, this.calculation.functions);
    return writeXlsx({
      workbook: this.workbook,
      charts: this.charts.labels(),
      commentOf: (name) => this.names.commentOf(name),
      labels: this.opened?.labels,
      beside: this.xml.parts,
      rules: this.rules.byName(),
    });
  }
}

/** A workbook without sheets. */
export const createSpreadsheet = (): Spreadsheet => new ExceltsSpreadsheet(new Workbook());

/**
 * Opens an .xlsx file.
 *
 * @throws FileUnreadable when it is none, is damaged, or would not fit into memory
 */
export const openXlsx = async (bytes: Uint8Array): Promise<Spreadsheet> => {
  const { workbook, parts } = await readXlsx(bytes);
  return new ExceltsSpreadsheet(workbook, parts);
};
