import { success, then, type Result } from "../../core/fault";
import type { CopySheet, Publication, PublicationUnderWay } from "../ports/publication";
import type { Runner } from "../ports/runner";
import { contentOn, copyGrounds, type CopyContent } from "./copyContent";
import type { CopyRecord } from "./copyRecord";
import { copyDoubts, drawHere } from "./doubts";
import { recordXml } from "./recordXml";
import { sheetName } from "./sheetNames";
import { briefSheet } from "./sheets/briefSheet";
import { assumptionsSheet } from "./sheets/assumptionsSheet";
import { contentsSheet } from "./sheets/contentsSheet";
import { dataQualitySheet } from "./sheets/dataQualitySheet";
import { indicesSheet } from "./sheets/indicesSheet";
import { doubtsSheet } from "./sheets/doubtsSheet";
import { factorsSheet, segmentsSheet, surplusSheet } from "./sheets/inputTables";
import { pathsSheet } from "./sheets/pathsSheet";
import { provenanceSheet } from "./sheets/provenanceSheet";
import { resultsSheet } from "./sheets/resultsSheet";
import { segmentInputsSheet } from "./sheets/segmentInputsSheet";
import { whatIfSheets } from "./sheets/whatIfSheets";
import { yearsSheet } from "./sheets/yearsSheet";

const sheetsBehind = (content: CopyContent, doubts: CopySheet | undefined): CopySheet[] => {
  const { record, language } = content;
  const [whatIf, ...whatIfData] = whatIfSheets(content);
  return [
    ...briefSheet(content),
    indicesSheet(content),
    resultsSheet(content),
    ...(content.runs.length === 0 ? [] : [yearsSheet(content)]),
    ...(doubts ? [doubts] : []),
    ...(whatIf ? [whatIf] : []),
    assumptionsSheet(record, language),
    dataQualitySheet(content),
    segmentInputsSheet(content),
    pathsSheet(content),
    ...whatIfData,
    segmentsSheet(record, language),
    ...(record.tables.surplus ? [surplusSheet(record.tables.surplus, language)] : []),
    ...(record.tables.factors ? [factorsSheet(record.tables.factors, language)] : []),
    provenanceSheet(record, language),
  ];
};

/** Every sheet of a copy, the contents first, with the one that says how sure the results are if there is one. */
export const copySheets = (content: CopyContent, doubts?: CopySheet): readonly CopySheet[] => {
  const sheets = sheetsBehind(content, doubts);
  return [contentsSheet(content.record, sheets, content.language), ...sheets];
};

/** Takes the place of a sheet that is still worked out. */
const blankSheet = (name: string): CopySheet => ({
  name,
  blocks: [],
  tables: [],
  charts: [],
  columnWidths: [],
  unlocked: [],
  indented: [],
  links: [],
  choices: [],
  paper: { orientation: "portrait", footer: "", pagesWide: 1 },
});

/**
 * The workbook that follows from a record, as far as it is known without the draws.
 *
 * @param runner draws the futures, on another thread if it has one, while this one does the rest
 */
export const publicationUnderWay = async (
  record: CopyRecord,
  runner: Runner = drawHere
): Promise<Result<PublicationUnderWay>> =>
  then(await copyGrounds(record), (grounds) => {
    const drawn = copyDoubts(grounds, runner);
    const content = contentOn(grounds);
    const { runs, language } = content;
    const isDrawn = runs.length > 0 && record.draws > 0;
    const blank = isDrawn ? blankSheet(sheetName("doubts", language)) : undefined;
    return success({
      sheets: copySheets(content, blank),
      stored: [recordXml(record)],
      toCome: drawn.then((found) =>
        then(found, (doubts) => success(isDrawn ? doubtsSheet(content, doubts) : undefined))
      ),
    });
  });

/** A publication with the sheet that was still to come. */
export const completed = (
  { sheets, stored }: Publication,
  sheet: CopySheet | undefined
): Publication => ({
  sheets: sheets.map((each) => (sheet && each.name === sheet.name ? sheet : each)),
  stored,
});

/** The workbook that follows from a record: always the same one, to the last cell. */
export const publicationOf = async (
  record: CopyRecord,
  runner?: Runner
): Promise<Result<Publication>> => {
  const underWay = await publicationUnderWay(record, runner);
  if (!underWay.ok) return underWay;
  return then(await underWay.value.toCome, (sheet) => success(completed(underWay.value, sheet)));
};
