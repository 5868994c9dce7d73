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
