import { success, then, type Fault, type Result } from "../../core/fault";
import type { Language } from "../../locales";
import { defaultParameters, type ParameterValues } from "../../model/parameters";
import { policyOfSegment } from "../../model/scenarios/scenarioLevers";
import type { SegmentForSimulation } from "../../model/segments/segmentInputs";
import type { LabData, LabSegment } from "../labData";
import { readLab } from "../readLab";
import { prepareSegment, runPrepared } from "../runScenario";
import type { SegmentRun } from "../summarySheet";
import { copyLanguage } from "./copyLanguage";
import { leversIn, type CopyRecord } from "./copyRecord";
import { tablesWorkbook } from "./tablesWorkbook";

/** What a copy rests on, read from its record; nothing is run yet. */
export interface CopyGrounds {
  readonly record: CopyRecord;
  /** What its sheets are written in. */
  readonly language: Language;
  readonly data: LabData;
  readonly parameters: ParameterValues;
  /** Each segment as the model takes it, or why it cannot. */
  readonly prepared: readonly {
    readonly segment: LabSegment;
    readonly inputs: Result<SegmentForSimulation>;
  }[];
}

/** What a copy says, worked out from what it rests on. */
export interface CopyContent extends Omit<CopyGrounds, "prepared"> {
  readonly runs: readonly SegmentRun[];
  /** Segments the scenario could not be run for, and why. */
  readonly leftOut: readonly { readonly segment: LabSegment; readonly faults: readonly Fault[] }[];
}

/** Reads what a copy rests on; the faults are those of a table that cannot be read at all. */
export const copyGrounds = async (record: CopyRecord): Promise<Result<CopyGrounds>> => {
  const language = await copyLanguage(record);
  const parameters = { ...defaultParameters, ...record.parameters };
  const workbook = tablesWorkbook(record.tables);
  return then(await readLab(workbook, workbook.segments), (data) =>
    success({
      record,
      language,
      data,
      parameters,
      prepared: data.segments.map((segment) => ({
        segment,
        inputs: prepareSegment(segment, parameters),
      })),
    })
  );
};

/** Runs every segment that can be run. */
export const contentOn = ({ prepared, ...grounds }: CopyGrounds): CopyContent => {
  const { record, parameters } = grounds;
  const results = prepared.map(({ segment, inputs }) => ({
    segment,
    run: then(inputs, (found) => {
      const policy = policyOfSegment(leversIn(record), segment.row.label);
      return runPrepared(found, policy, record.years, parameters);
    }),
  }));
  return {
    ...grounds,
    runs: results.flatMap(({ segment, run }) => (run.ok ? [{ segment, run: run.value }] : [])),
    leftOut: results.flatMap(({ segment, run }) =>
      run.ok ? [] : [{ segment, faults: run.faults }]
    ),
  };
};

/** Computes what a copy says of each segment; the faults are those of a table that cannot be read at all. */
export const copyContent = async (record: CopyRecord): Promise<Result<CopyContent>> =>
  then(await copyGrounds(record), (grounds) => success(contentOn(grounds)));
