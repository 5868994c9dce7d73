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

const sheetsBehind = (content: CopyContent): CopySheet[] => {
  const { record, language } = content;
  const [whatIf, ...whatIfData] = whatIfSheets(content);
  return [
    ...briefSheet(content),
    indicesSheet(content),
    resultsSheet(content),
    ...(content.runs.length === 0 ? [] : [yearsSheet(content)]),
    ...(content.runs.length === 0 || record.draws === 0 ? [] : [doubtsSheet(content)]),
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

/** Every sheet of a copy, the contents first. */
export const copySheets = (content: CopyContent): readonly CopySheet[] => {
  const sheets = sheetsBehind(content);
  return [contentsSheet(content.record, sheets, content.language), ...sheets];
};

/** The workbook that follows from a record: always the same one, to the last cell. */
export const publicationOf = async (record: CopyRecord): Promise<Result<Publication>> =>
  then(await copyContent(record), (content) =>
    success({ sheets: copySheets(content), stored: [recordXml(record)] })
  );
