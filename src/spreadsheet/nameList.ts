import type { Workbook } from "@cj-tech-master/excelts";
import type { CustomFunctions } from "./customFunctions";
import { fromFileFormula, toFileFormula } from "./fileFormula";
import type { DefinedName, Names } from "./spreadsheet";

type StoredName = Workbook["definedNames"]["model"][number];

const isOwn = (entry: StoredName): boolean =>
  entry.localSheetId === undefined && entry.hidden !== true && !entry.name.startsWith("_xl");

/** The names of the whole workbook. Names of a single sheet are kept in the file, but not shown. */
export class NameList implements Names {
  private readonly comments = new Map<string, string>();

  constructor(
    private readonly workbook: Workbook,
    private readonly functions: CustomFunctions,
    /** Hears that formulas may mean something else now. */
    private readonly changed: () => void
  ) {}

  get all(): DefinedName[] {
    return this.workbook.definedNames.model.filter(isOwn).map((entry) => ({
      name: entry.name,
      comment: this.commentOf(entry.name),
      formula: `=${this.formulaOf(entry)}`,
    }));
  }

  /**
   * Takes over the names of an opened file. The library keeps a reference as one entry a cell,
   * which is slow for long columns, so references become formulas.
   */
  adopt(comments: ReadonlyMap<string, string>): void {
    const { definedNames } = this.workbook;
    definedNames.model = definedNames.model.map((entry) =>
      entry.kind !== "opaque" && entry.ranges.length > 0
        ? { ...entry, formulaExpression: entry.formulaExpression ?? entry.ranges.join(",") }
        : entry
    );
    comments.forEach((comment, name) => this.comment(name, comment));
  }

  commentOf(name: string): string {
    return this.comments.get(name.toLowerCase()) ?? "";
  }

  set({ name, comment, formula }: DefinedName): void {
    this.forget(name);
    const text = toFileFormula(formula.replace(/^=/, ""), this.functions.names);
    this.workbook.definedNames.addFormula(name, text);
    this.comment(name, comment);
    this.changed();
  }

  remove(name: string): void {
    this.forget(name);
    this.changed();
  }

  private comment(name: string, text: string): void {
    if (text === "") this.comments.delete(name.toLowerCase());
    else this.comments.set(name.toLowerCase(), text);
  }

  private forget(name: string): void {
    const wanted = name.toLowerCase();
    const { definedNames } = this.workbook;
    definedNames.model = definedNames.model.filter(
      (entry) => !(isOwn(entry) && entry.name.toLowerCase() === wanted)
    );
    this.comments.delete(wanted);
  }

  private formulaOf(entry: StoredName): string {
    const text = entry.formulaExpression ?? entry.rawText ?? entry.ranges.join(",");
    return fromFileFormula(text, this.functions.names);
  }
}
