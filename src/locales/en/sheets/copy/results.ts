import { count } from "../../count";
import { names } from "./names";

/** The sheets of a published copy that tell results. */
export const results = {
  indices: {
    subtitle: (segments: number): string =>
      `${count(segments, "segment", "segments")}. Scores run from 0 to 100, pillars and shares from 0 to 1.`,
    formulas: `Scores and pillars are formulas over the sheets ${names.segments}, ${names.surplus} and ${names.assumptions}; ranks and coverage are values.`,
    noScore: `no score: see ${names.quality}`,
    coded: "rests on judgement",
    alt: (segments: number): string =>
      `Bars of the collective efficiency of ${count(segments, "segment", "segments")}; the numbers stand in the table below.`,
  },
  results: {
    notRun: (some: number, all: number): string =>
      `Not run, for the reasons on the sheet ${names.quality}: ${some} of ${all} segments.`,
    jobs: { today: "Jobs today", without: "Jobs, no policy", with: "Jobs, policy" },
    verdict: "Import rules leave it",
    verdicts: {
      protected: "protected",
      strangled: "strangled",
      both: "protected and strangled",
      neither: "as it was",
    },
    protection: "Change of protection",
    inputsAllow: "Inputs allow, × base output",
    anyOutput: "any output",
    alt: (year: number, segments: number): string =>
      `Bars of the change of output in year ${year} for ${count(segments, "segment", "segments")}; the numbers stand in the table below.`,
  },
  years: {
    subtitle: "Change against no policy, year by year. Choose the segment in the coloured cell.",
    alt: (years: number): string =>
      `Lines over ${count(years, "year", "years")} for the segment that is chosen above; the numbers stand in the table below.`,
  },
  doubts: {
    title: "How sure?",
    subtitle: (year: number): string =>
      `Change against no policy in year ${year}, when every parameter may lie anywhere in its range`,
    basis: (draws: number, seed: number): string =>
      `${draws} futures, drawn with seed ${seed} and the same for both; nine in ten lie from low to high. A filled dot: higher than without the policy.`,
    header: {
      outcome: "Outcome",
      words: "In words",
      dots: "One dot a future in twenty",
      low: "Low",
      middle: "Middle",
      high: "High",
    },
    sentence: (outcome: string, higher: number, futures: number): string =>
      `${outcome} higher than without the policy in ${higher} of ${futures} futures`,
  },
  whatIf: {
    title: "What if?",
    subtitle: (segment: string): string =>
      `${segment}: choose values in the coloured cells, and the chart follows.`,
    basis: (scenarios: number, title: string): string =>
      `${scenarios} scenarios computed beforehand, on top of "${title}"; nothing is guessed between them.`,
    choose: "Choose",
    value: "Value",
    place: "Scenario of the list",
    alt: (years: number): string =>
      `Lines over ${count(years, "year", "years")} for the values that are chosen above; the numbers stand in the table below.`,
  },
  whatIfData: {
    subtitle: `The scenarios behind the sheet ${names.whatIf}: change against no policy, year by year`,
    inYear: (outcome: string, year: number): string => `${outcome}, year ${year}`,
  },
  paths: {
    subtitle: "Every year of every segment, with the policy and without; base year = 1",
    note: "Values of the model. Pay alone does not begin at 1: it is 1 where a tenth of the local labour force is without work.",
  },
};
