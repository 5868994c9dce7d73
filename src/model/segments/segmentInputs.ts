import { failure, fault, success, type Fault, type Result, type Where } from "../../core/fault";
import { jointAction } from "../indicators/pillars/jointAction";
import { mass } from "../indicators/pillars/mass";
import { network } from "../indicators/pillars/network";
import type { Pillar } from "../indicators/pillars/pillar";
import { skills } from "../indicators/pillars/skills";
import { marketShareFaults, type SegmentNumbers } from "./segmentRow";
import {
  defaultSegment,
  simulationInputIds,
  type SegmentInputs,
  type SimulationInputId,
} from "./simulationInputs";

/** Where a number came from: the table, worked out from it, a coder's judgement, or the default. */
export type Origin = "given" | "computed" | "judgement" | "default";

export interface SegmentForSimulation {
  readonly inputs: SegmentInputs;
  readonly origins: Readonly<Record<SimulationInputId | "labourWeight", Origin>>;
}

interface Found {
  readonly value: number;
  readonly origin: Origin;
}

const pillars: Readonly<Partial<Record<SimulationInputId, (row: SegmentNumbers) => Pillar>>> = {
  massScore: mass,
  networkScore: network,
  skillsScore: skills,
  jointScore: jointAction,
};

const fromPillar = (pillar: Pillar): Found | undefined =>
  pillar.value === undefined
    ? undefined
    : { value: pillar.value, origin: pillar.coded ? "judgement" : "computed" };

/**
 * The minimum wage relative to the market wage. Pay is a mixture of the two where standards are
 * enforced, so the market wage is worked out of it first.
 */
const minimumWageRatio = (
  row: SegmentNumbers,
  at: (id: string) => Where
): Result<Found | undefined> => {
  if (row.minimumWage === undefined || row.pay === undefined || row.pay === 0)
    return success(undefined);
  const ratio = row.minimumWage / row.pay;
  const enforcement = row.enforcement ?? defaultSegment.enforcement;
  if (ratio <= 1) return success({ value: ratio, origin: "computed" });
  if (enforcement * ratio >= 1)
    return failure(
      fault("limitsViolated", at("minimumWage"), {
        found: `enforcement × minimumWage / pay = ${enforcement * ratio}`,
        expected:
          "less than 1: with standards enforced so widely, pay cannot lie so far below the minimum wage",
      })
    );
  return success({
    value: (ratio * (1 - enforcement)) / (1 - enforcement * ratio),
    origin: "computed",
  });
};

/** Jobs of the cluster over the local labour force, those without work included. */
const labourWeight = (row: SegmentNumbers): Found | undefined => {
  if (row.labourWeight !== undefined) return { value: row.labourWeight, origin: "given" };
  if (row.workers === undefined || row.regionWorkers === undefined || row.regionWorkers === 0)
    return undefined;
  const surplus = row.labourSurplus ?? defaultSegment.labourSurplus;
  return { value: (row.workers * (1 - surplus)) / row.regionWorkers, origin: "computed" };
};

const shares = ["shareCluster", "shareLarge", "shareImports"] as const;

/** Some shares given and others blank: the defaults of the others would not fit. */
const shareFaults = (row: SegmentNumbers, at: (id: string) => Where): readonly Fault[] => {
  const given = shares.filter((id) => row[id] !== undefined);
  if (given.length > 0 && given.length < shares.length)
    return shares
      .filter((id) => row[id] === undefined)
      .map((id) =>
        fault("missingValue", at(id), {
          expected: "a share of the home market; the three sum to 1",
        })
      );
  if (row.shareCluster === 0)
    return [fault("shareMustBePositive", at("shareCluster"), { found: 0 })];
  return marketShareFaults(row, at("shareCluster"));
};

const findInput = (id: SimulationInputId, row: SegmentNumbers, wage: Found | undefined): Found => {
  const given = row[id];
  const pillar = pillars[id];
  const found =
    (pillar ? fromPillar(pillar(row)) : undefined) ??
    (given === undefined ? undefined : { value: given, origin: "given" as const }) ??
    (id === "minimumWageRatio" ? wage : undefined);
  return found ?? { value: defaultSegment[id], origin: "default" };
};

/**
 * A segment as the dynamic model takes it: given numbers, pillars from their items or the coder's
 * judgement, and the documented default where a number is unknown, each with its origin.
 *
 * @param at where a column's value stands, for faults
 */
export const segmentForSimulation = (
  row: SegmentNumbers,
  at: (id: string) => Where
): Result<SegmentForSimulation> => {
  const wage = minimumWageRatio(row, at);
  const faults = [...(wage.ok ? [] : wage.faults), ...shareFaults(row, at)];
  const weight = labourWeight(row);
  if (weight && weight.value > 1)
    faults.push(
      fault("exceeds", at("workers"), {
        found: "workers × (1 − labourSurplus)",
        limit: "regionWorkers",
      })
    );
  if (!wage.ok || faults.length > 0) return failure(...faults);
  const found = simulationInputIds.map((id) => [id, findInput(id, row, wage.value)] as const);
  const inputs = Object.fromEntries(found.map(([id, { value }]) => [id, value]));
  const origins = Object.fromEntries(found.map(([id, { origin }]) => [id, origin]));
  return success({
    inputs: { ...inputs, ...(weight ? { labourWeight: weight.value } : {}) } as SegmentInputs,
    origins: {
      ...origins,
      labourWeight: weight?.origin ?? "default",
    } as SegmentForSimulation["origins"],
  });
};
