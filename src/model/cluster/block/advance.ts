import { exps } from "../../../core/numeric/exp";
import { logs } from "../../../core/numeric/log";
import { constants } from "../../parameters/constants";
import type { BlockYear } from "./blockYear";
import { derived, institutions, parameters, scratch, state, year } from "./workspace";

const { depreciation, technologyGrowth, entryResponse, massResponse, absorptionBase } = parameters;
const { perInvestmentReference, perCapitalOutput, perBudgetReference } = derived;
const { capital, technology, firms, mass, network, jointAction, labourSurplus } = state;
const { effort, reach } = institutions;
const { mode, investment, gate, pay, profitPerFirm, tax, services } = year;
const { a: ratio, b: entering, c: growth } = scratch;

const ratioFloor = constants.ratioFloor.value;
const perReference = 1 / constants.referenceEmployment.value;
const exitFloor = constants.exitFloor.value;
const entryCeiling = constants.entryCeiling.value;
const innovation = constants.innovationShareOfInvestment.value;

/** v: the share of shortages that services remove. */
const serve = ({ policy }: BlockYear, count: number): void => {
  const earmarked = policy.ownRevenueShare * policy.developmentShare;
  const { transfer, aid } = policy;
  for (let i = 0; i < count; i++) {
    const budget = (earmarked * tax[i]! + transfer) * perBudgetReference[i]!;
    const able = jointAction[i]! + absorptionBase[i]!;
    services[i] =
      (effort[i]! * (budget < 1 ? budget : 1) + aid * (able < 1 ? able : 1)) * reach[i]!;
  }
};

/** Capital and technology, as far as the investment finds its machines. */
const build = ({ segment, policy, costs }: BlockYear, count: number): void => {
  const { importedMachineShare, replaceability } = segment;
  const available = policy.machineAvailability ?? Infinity;
  const perPrice = 1 / (1 + importedMachineShare * (costs.machine - 1));
  for (let i = 0; i < count; i++) {
    const rest = 1 - replaceability * network[i]!;
    const short = available >= rest ? 0 : 1 - available / rest;
    const made = investment[i]! * (1 - importedMachineShare * short);
    const intensity = made * perInvestmentReference[i]!;
    const added = made * (1 - innovation * mode[i]!) * perCapitalOutput[i]! * perPrice;
    capital[i] = (1 - depreciation[i]!) * capital[i]! + added;
    technology[i] =
      technology[i]! *
      (1 + technologyGrowth[i]! * mode[i]! * (intensity < 1 ? intensity : 1) * gate[i]!);
  }
};

/** Firms enter until profit equals what apprentices expect outside; the mass follows. */
const enter = (count: number): void => {
  for (let i = 0; i < count; i++) {
    const outside = (1 - labourSurplus[i]!) * pay[i]! * perReference;
    const inside = profitPerFirm[i]!;
    ratio[i] =
      (inside > ratioFloor ? inside : ratioFloor) / (outside > ratioFloor ? outside : ratioFloor);
  }
  logs(ratio, growth, count);
  for (let i = 0; i < count; i++) {
    const wanted = entryResponse[i]! * growth[i]!;
    entering[i] = wanted < exitFloor ? exitFloor : wanted > entryCeiling ? entryCeiling : wanted;
  }
  exps(entering, growth, count);
  for (let i = 0; i < count; i++) {
    const next = mass[i]! * (1 + massResponse[i]! * entering[i]!);
    firms[i] = firms[i]! * growth[i]!;
    mass[i] = next < 0 ? 0 : next > 1 ? 1 : next;
  }
};

/** Services from this year's joint action; capital and technology from this year's network. */
export const advance = (now: BlockYear, count: number): void => {
  serve(now, count);
  build(now, count);
  enter(count);
};
