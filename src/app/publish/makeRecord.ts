import { nearest } from "../../core/catalogue/nearest";
import { failure, fault, success, then, type Fault, type Result } from "../../core/fault";
import { defaultSegment } from "../../model/segments/simulationInputs";
import type { LanguageId } from "../../locales";
import type { LeverId } from "../../model/levers/levers";
import {
  absentSegments,
  policyOfSegment,
  sameSegment,
  type Exception,
  type ScenarioLevers,
} from "../../model/scenarios/scenarioLevers";
import { findScenario, type NamedScenario } from "../findScenario";
import type { LabData } from "../labData";
import type { Digest } from "../ports/digest";
import { prepareSegment } from "../runScenario";
import { inputsText, type CopyRecord, type InputTables } from "./copyRecord";
import { checkTexts } from "./checkTexts";
import { chooseTables } from "./chooseTables";
import { guardTables } from "./disclosure";
import { readInputTables, type WorkbookTables } from "./readInputTables";
import { engineVersion, modelText } from "./versions";
import { usualWhatIf } from "./whatIfLevers";

/** Futures drawn for what a copy says of uncertainty. */
export const publishedDraws = 200;

/** What the publisher decides. */
export interface PublishOptions {
  /** Its name, or the scenario itself where it has none in the workbook. */
  readonly scenario: string | NamedScenario;
  readonly years: number;
  /** The name of the file, without its folder. */
  readonly source: string;
  /** The day, such as 2026-01-31. */
  readonly today: string;
  readonly seed: number;
  readonly draws: number;
  /** Segments with fewer firms are held back; 0: none, knowingly. */
  readonly fewestFirms: number;
  /** Labels of the segments that are published; all where absent. */
  readonly segments?: readonly string[];
  /** Levers of which the reader can choose values. */
  readonly whatIf?: readonly LeverId[];
  /** The segment that a brief is about: its own levers are those of the record. */
  readonly about?: string;
  /** The language of its sheets; English where absent. */
  readonly language?: LanguageId;
}

/** A record, and what the publisher has to know before it leaves the house. */
export interface PreparedRecord {
  readonly record: CopyRecord;
  readonly remarks: readonly Fault[];
}

/** What a scenario sets for these segments: one policy where all are under the same. */
const leversOf = (
  levers: ScenarioLevers,
  labels: readonly string[]
): Pick<CopyRecord, "policy" | "exceptions"> => {
  const [policy = levers.policy, ...others] = labels.map((label) => policyOfSegment(levers, label));
  const text = JSON.stringify(policy);
  if (others.every((other) => JSON.stringify(other) === text)) return { policy };
  const exceptions = levers.exceptions.flatMap(({ segment: named, levers: own }): Exception[] => {
    const segment = labels.find((label) => sameSegment(label, named));
    return segment === undefined ? [] : [{ segment, levers: own }];
  });
  return { policy: levers.policy, exceptions };
};

/** A segment that is not in the table would be left out unsaid. */
const checkPresent = (
  name: string,
  levers: ScenarioLevers,
  labels: readonly string[]
): Result<unknown> => {
  const absent = absentSegments(levers, labels).map((found) =>
    fault("unknownName", { name }, { found, guess: nearest(found, labels) ?? "" })
  );
  return absent.length > 0 ? failure(...absent) : success(undefined);
};

/** What a scenario sets for the segments that are shared. */
const sharedLevers = (
  scenario: NamedScenario,
  { segments }: LabData,
  { years, about, segments: chosen }: PublishOptions
): Result<Pick<CopyRecord, "policy" | "exceptions">> => {
  const prepared = segments.map((segment) => prepareSegment(segment)).find(({ ok }) => ok);
  const inputs = prepared?.ok ? prepared.value.inputs : defaultSegment;
  const all = segments.map(({ row }) => row.label);
  const labels = (about === undefined ? chosen : [about]) ?? all;
  return then(scenario.leversFor(inputs, years), (levers) =>
    then(checkPresent(scenario.title, levers, all), () => success(leversOf(levers, labels)))
  );
};

const namesOf = (remarks: readonly Fault[], code: Fault["code"]): string[] =>
  remarks.flatMap((remark) => (remark.code === code ? [remark.where.name ?? ""] : []));

/** The tables as a copy holds them. */
const publishable = ({ segments, surplus, factors }: WorkbookTables): InputTables => ({
  segments: segments.cells,
  ...(surplus ? { surplus: surplus.cells } : {}),
  ...(factors ? { factors: factors.cells } : {}),
});

/** Everything a copy of these segments under a scenario follows from. */
export const makeRecord = async (
  workbook: Parameters<typeof findScenario>[0],
  data: LabData,
  options: PublishOptions,
  digest: Digest
): Promise<Result<PreparedRecord>> => {
  const wanted = options.scenario;
  const scenario =
    typeof wanted === "string" ? await findScenario(workbook, wanted) : success(wanted);
  if (!scenario.ok) return scenario;
  const levers = sharedLevers(scenario.value, data, options);
  if (!levers.ok) return levers;
  const found = await readInputTables(workbook, data);
  const chosen = then(checkTexts(publishable(found)), (tables) =>
    chooseTables(tables, options.segments)
  );
  const guarded = then(chosen, (tables) => guardTables(tables, options.fewestFirms));
  if (!guarded.ok) return guarded;
  const { tables, remarks } = guarded.value;
  const record: CopyRecord = {
    engineVersion,
    modelVersion: await digest(modelText()),
    source: options.source,
    published: options.today,
    title: scenario.value.title,
    ...levers.value,
    parameters: scenario.value.parameters ?? {},
    years: options.years,
    seed: options.seed,
    draws: options.draws,
    tables,
    fewestFirms: options.fewestFirms,
    heldBack: namesOf(remarks, "tooFewFirms"),
    totalsHeldBack: namesOf(remarks, "totalHeldBack"),
    whatIf: options.whatIf ?? usualWhatIf,
    language: options.language ?? "en",
    inputsDigest: await digest(inputsText(tables)),
  };
  return success({ record, remarks });
};
