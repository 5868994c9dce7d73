import { success, then, type Fault, type Result } from "../../core/fault";
import type { Language } from "../../locales";
import { defaultParameters, type ParameterValues } from "../../model/parameters";
import type { LabData, LabSegment } from "../labData";
import { readLab } from "../readLab";
import { runScenario } from "../runScenario";
import type { SegmentRun } from "../summarySheet";
import { copyLanguage } from "./copyLanguage";
import type { CopyRecord } from "./copyRecord";
import { tablesWorkbook } from "./tablesWorkbook";

/** What a copy says, worked out from its record. */
export interface CopyContent {
  readonly record: CopyRecord;
  /** What its sheets are written in. */
  readonly language: Language;
  readonly data: LabData;
  readonly parameters: ParameterValues;
  readonly runs: readonly SegmentRun[];
  /** Segments the scenario could not be run for, and why. */
  readonly leftOut: readonly { readonly segment: LabSegment; readonly faults: readonly Fault[] }[];
}

/** Computes everything a copy shows; the faults are those of a table that cannot be read at all. */
export const copyContent = async (record: CopyRecord): Promise<Result<CopyContent>> => {
  const language = await copyLanguage(record);
  const parameters = { ...defaultParameters, ...record.parameters };
  const workbook = tablesWorkbook(record.tables);
  return then(await readLab(workbook, workbook.segments), (data) => {
    const results = data.segments.map((segment) => ({
      segment,
      run: runScenario(segment, record.policy, record.years, parameters),
    }));
    return success({
      record,
      language,
      data,
      parameters,
      runs: results.flatMap(({ segment, run }) => (run.ok ? [{ segment, run: run.value }] : [])),
      leftOut: results.flatMap(({ segment, run }) =>
        run.ok ? [] : [{ segment, faults: run.faults }]
      ),
    });
  });
};
