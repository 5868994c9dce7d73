import { success, then, type Result } from "../../core/fault";
import type { CopySheet, Publication } from "../ports/publication";
import { copyContent, type CopyContent } from "./copyContent";
import type { CopyRecord } from "./copyRecord";
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

const sheetsOf = (content: CopyContent): CopySheet[] => {
  const { record } = content;
  const [whatIf, ...whatIfData] = whatIfSheets(content);
  return [
    ...briefSheet(content, "en"),
    indicesSheet(content),
    resultsSheet(content),
    ...(content.runs.length === 0 ? [] : [yearsSheet(content)]),
    ...(content.runs.length === 0 || record.draws === 0 ? [] : [doubtsSheet(content)]),
    ...(whatIf ? [whatIf] : []),
    assumptionsSheet(record),
    dataQualitySheet(content),
    segmentInputsSheet(content),
    pathsSheet(content),
    ...whatIfData,
    segmentsSheet(record),
    ...(record.tables.surplus ? [surplusSheet(record.tables.surplus)] : []),
    ...(record.tables.factors ? [factorsSheet(record.tables.factors)] : []),
    provenanceSheet(record),
  ];
};

/** The workbook that follows from a record: always the same one, to the last cell. */
export const publicationOf = async (record: CopyRecord): Promise<Result<Publication>> =>
  then(await copyContent(record), (content) => {
    const sheets = sheetsOf(content);
    return success({
      sheets: [contentsSheet(record, sheets), ...sheets],
      stored: [recordXml(record)],
    });
  });
