import { count } from "../count";

/** How sure a result is, in futures that can be counted. */
export const futures = {
  ofHundred: (number: number): string => `${number} of 100 futures`,
  nearlyAll: "more than 99 of 100 futures",
  nearlyNone: "fewer than 1 of 100 futures",
  higher: (share: string): string => `higher in ${share}`,
  lower: (share: string): string => `lower in ${share}`,
  same: "the same in all futures",
  changes: (low: string, high: string): string => `Nine futures in ten: ${low} to ${high}.`,
  basis: (draws: string): string =>
    `${draws} futures: each takes every uncertain number of the model from its range, the same for all policies.`,
  failed: (number: number): string =>
    `${count(number, "future has", "futures have")} no prices that clear the market and ${number === 1 ? "is" : "are"} left out.`,
  failedReport: "This is a fault of the model: please report it with the inputs below.",
  failedInputs: "The inputs of the first",
  failedFuture: (draw: number, year: number, inputs: string): string =>
    `Future ${draw}, from year ${year} on: ${inputs}`,
  failedIn: (segment: string, draw: number, year: number, inputs: string): string =>
    `Future ${draw}, in ${segment} from year ${year} on: ${inputs}`,

  half: "Half of the futures",
  nine: "Nine futures in ten",
  low: "Low",
  high: "High",
  lowHigh: "Low and high: nine futures in ten with the policy lie between them.",
  chartText: (low: string, high: string, year: number): string =>
    ` With the policy nine futures in ten lie between ${low} and ${high} in year ${year}.`,
  thinking: "Looking at other futures…",
  unknown: "How sure this is cannot be said",
};
