import { success, then, type Result } from "../../core/fault";
import type { CopySheet, Publication } from "../ports/publication";
import type { Runner } from "../ports/runner";
import { contentOn, copyGrounds, type CopyContent } from "./copyContent";
import type { CopyRecord } from "./copyRecord";
import { copyDoubts, drawHere, type CopyDoubts } from "./doubts";
import { recordXml } from "./recordXml";
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

interface SheetsAround {
  readonly before: readonly CopySheet[];
  readonly behind: readonly CopySheet[];
}

/** The sheets before and behind the one that says how sure the results are; they need no draws. */
const sheetsAround = (content: CopyContent): SheetsAround => {
  const { record, language } = content;
  const [whatIf, ...whatIfData] = whatIfSheets(content);
  return {
    before: [
      ...briefSheet(content),
      indicesSheet(content),
      resultsSheet(content),
      ...(content.runs.length === 0 ? [] : [yearsSheet(content)]),
    ],
    behind: [
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
    ],
  };
};

const inOrder = (
  content: CopyContent,
  { before, behind }: SheetsAround,
  doubts: CopyDoubts
): readonly CopySheet[] => {
  const withDoubts = content.runs.length > 0 && content.record.draws > 0;
  const sheets = [...before, ...(withDoubts ? [doubtsSheet(content, doubts)] : []), ...behind];
  return [contentsSheet(content.record, sheets, content.language), ...sheets];
};

/** Every sheet of a copy, the contents first. */
export const copySheets = (content: CopyContent, doubts: CopyDoubts): readonly CopySheet[] =>
  inOrder(content, sheetsAround(content), doubts);

/**
 * The workbook that follows from a record: always the same one, to the last cell.
 *
 * @param runner draws the futures, on another thread if it has one, while this one does the rest
 */
export const publicationOf = async (
  record: CopyRecord,
  runner: Runner = drawHere
): Promise<Result<Publication>> => {
  const grounds = await copyGrounds(record);
  if (!grounds.ok) return grounds;
  const underWay = copyDoubts(grounds.value, runner);
  const content = contentOn(grounds.value);
  const around = sheetsAround(content);
  return then(await underWay, (doubts) =>
    success({ sheets: inOrder(content, around, doubts), stored: [recordXml(record)] })
  );
};
