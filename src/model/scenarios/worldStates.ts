import type { Policy } from "../cluster/policy";
import { inOneYear } from "./inOneYear";

/** What may come from outside, whatever policy is chosen. */
export interface WorldState {
  readonly id: string;
  readonly label: string;
  /** What it is to stand for, with the section of the founding paper that speaks of it. */
  readonly doc: string;
  readonly levers: Policy;
}

/**
 * The states of the world that policies are held against for regret. The kinds are the founding
 * paper's; every size is an assumption, as in the presets.
 */
export const worldStates: readonly WorldState[] = [
  {
    id: "asBefore",
    label: "All goes on as before",
    doc: "Nothing comes from outside.",
    levers: {},
  },
  {
    id: "demandCrisis",
    label: "A demand crisis takes three tenths in one year",
    doc: "Crisis shows who can adapt (I.2.1).",
    levers: { demandShock: inOneYear(2, 0.3) },
  },
  {
    id: "scarceInputs",
    label: "Imported inputs and machines are halved",
    doc: "Foreign exchange runs out (I.2.4).",
    levers: { inputAvailability: 0.5, machineAvailability: 0.5 },
  },
  {
    id: "shrinkingMarket",
    label: "The market shrinks by 2 % a year",
    doc: "A sunset industry, in which reinvestment is doubtful (II.4.2).",
    levers: { marketGrowth: -0.02 },
  },
];
