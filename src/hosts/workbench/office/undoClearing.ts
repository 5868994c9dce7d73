import { invalidOperation } from "./protocol/apiError";

/**
 * Members after whose use Excel's user cannot undo what came before, on the web or on the desktop.
 * Source: Microsoft, "Undo support with the Excel JavaScript API", table of unsupported APIs,
 * 15 May 2025; of it the members an add-in without pivot tables, slicers and styles could call.
 */
export const undoClearingMembers: ReadonlySet<string> = new Set([
  "Chart.categoryLabelLevel",
  "Chart.seriesNameLevel",
  "DocumentProperties.author",
  "DocumentProperties.category",
  "DocumentProperties.comments",
  "DocumentProperties.company",
  "DocumentProperties.keywords",
  "DocumentProperties.manager",
  "DocumentProperties.revisionNumber",
  "DocumentProperties.subject",
  "DocumentProperties.title",
  "NamedItem.comment",
  "Workbook.close",
  "Workbook.insertWorksheetsFromBase64",
  "Workbook.save",
  "WorkbookProtection.protect",
  "WorkbookProtection.unprotect",
  "Worksheet.copy",
  "Worksheet.delete",
  "Worksheet.name",
  "Worksheet.position",
  "Worksheet.standardWidth",
  "Worksheet.visibility",
  "WorksheetCollection.addFromBase64",
  "WorksheetProtection.protect",
  "WorksheetProtection.unprotect",
]);

/** Those of them that the lab may use in a workbook of the user's, each with its reason. */
export const allowedAnyway: Readonly<Record<string, string>> = {
  "Worksheet.delete":
    "takes back sheets that a command began and could not finish; its only other trace would be half a sheet",
};

/** The list of what Excel's user can undo, as far as what add-ins use would empty it. */
export class UndoList {
  private readonly cleared = new Set<string>();

  constructor(
    /** Is what would empty it refused? */
    private readonly isKept: boolean
  ) {}

  /** Members used since the last beginning that would empty it. */
  get clearedBy(): readonly string[] {
    return [...this.cleared];
  }

  begin(): void {
    this.cleared.clear();
  }

  /** @throws ApiError where the member would empty the list and must not */
  use(member: string): void {
    if (!undoClearingMembers.has(member)) return;
    this.cleared.add(member);
    if (this.isKept && !Object.hasOwn(allowedAnyway, member))
      throw invalidOperation(
        `${member} would empty the list of what the user can undo; only a published copy has no such list.`
      );
  }
}
