import { say, type BoundNumber, type Sentence } from "../boundNumber";

/** The words around the sentences of the brief: headings, charts, tables and where it comes from. */
export const briefPage = {
  kicker: "Policy brief",
  policy: "The policy",
  noLevers: "nothing is changed",
  overYears: "changes over the years",
  oneYear: (value: BoundNumber, year: BoundNumber): Sentence => say`${value} in year ${year}`,
  more: "and more",
  /** Between what something is and what it holds. */
  colon: ": ",
  inShort: "In short",
  over: "Over the years",
  charts: {
    path: {
      title: "Output year by year, against no policy",
      alt: (low: string, high: string): string =>
        `A line over the years with a band around it. In the last year, nine futures out of ten lie between ${low} and ${high}.`,
      caption: "Line: the usual numbers of the model. Band: nine futures out of ten.",
      year: "Year",
      change: "Change",
      low: "Low",
      high: "High",
    },
    dots: {
      title: "Twenty futures for output in the last year",
      alt: (higher: string, count: string): string =>
        `Twenty dots, one for each future. In ${higher} of ${count}, output is higher than without the policy.`,
      caption: "Full dot: more than without the policy. Empty dot: less, or the same.",
      future: "Future",
      change: "Change",
    },
    parts: {
      title: "What each part of the policy does to output",
      alt: (strongest: string): string => `Bars, one for each part. The longest: ${strongest}.`,
      caption: "The parts add up to the whole change.",
      part: "Part",
      change: "Change",
    },
    asTable: "As a table",
  },
  table: {
    title: "In the last year",
    caption: "Today is 100\u00a0%. “Low” and “high” hold nine futures out of ten.",
    outcome: "Result",
    without: "Without policy",
    with: "With policy",
    change: "Change",
    low: "Low",
    high: "High",
    higher: "Higher in",
    ofFutures: (higher: BoundNumber, count: BoundNumber): Sentence => say`${higher} of ${count}`,
  },
  origin: {
    title: "Where this comes from",
    policy: "Policy",
    data: "Data",
    date: "Date",
    seed: "Seed",
    draws: "Futures drawn",
    version: "Lab and model",
  },
  numbers: {
    title: "The numbers of this page",
    result: "Result",
    value: "Value",
  },
};

export type BriefPage = typeof briefPage;
