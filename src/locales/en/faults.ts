import { count } from "./count";
import { fileFaults } from "./fileFaults";
import { groupedNumber } from "../groupedNumber";
import { sharingFaults } from "./sharingFaults";
import type { Fault } from "../../core/fault";
import { capitalised, placeIn } from "../faultPlace";
import type { FaultLanguage, FaultSentence } from "../language";

type Details = Fault["details"];

const quote = (value: string | number | undefined): string =>
  typeof value === "number" ? String(value) : `"${value ?? ""}"`;

const guess = ({ guess: name }: Details): string => (name ? ` Did you mean ${quote(name)}?` : "");

const percent = (share: string | number | undefined): string =>
  `${Math.round(Number(share) * 100)} %`;

const shortNumber = (value: string | number | undefined): string =>
  typeof value === "number" ? String(Number(value.toPrecision(6))) : String(value ?? "");

const grouped = groupedNumber("en");

/** The pillars of collective efficiency, by their ids. */
const pillarWords: Readonly<Record<string, string>> = {
  mass: "mass of firms",
  network: "division of labour",
  skills: "skills",
  jointAction: "joint action",
  power: "electric power",
};

const pillars = (ids: string | number | undefined): string =>
  String(ids ?? "")
    .split(", ")
    .map((id) => pillarWords[id] ?? id)
    .join(", ");

const aboutCalls = {
  argumentMissing: (d) => `this argument is missing; it takes ${d["expected"]}.`,
  argumentsTooMany: (d) => `${d["found"]} arguments are given, but it takes ${d["limit"]} at most.`,
  wrongShape: (d) => `the range is ${d["found"]}; it must be ${d["expected"]}.`,
  lengthsDiffer: (d) => `the size is ${d["found"]}; it must be ${d["expected"]}.`,
  notAChoice: (d) =>
    `${quote(d["found"])} is no choice here; use one of ${d["expected"]}.${guess(d)}`,
  notAName: (d) => `${quote(d["found"])} is no name; write ${d["expected"]}.`,
  unknownName: (d) => `nothing is called ${quote(d["found"])}.${guess(d)}`,
  nameTwice: (d) => `${quote(d["found"])} stands here twice; keep one of them.`,
} satisfies Partial<Record<string, FaultSentence>>;

const aboutCells = {
  notANumber: (d) => `${quote(d["found"])} is text; it must be ${d["expected"]}.`,
  numberAsText: (d) => `${quote(d["found"])} is text; as a number it is ${grouped(d["number"])}.`,
  numberTwoWays: (d) =>
    `${quote(d["found"])} is text, and as a number it can be ${grouped(d["number"])} or ${grouped(d["other"])}; write the one that is meant.`,
  formulaMakesText: (d) =>
    `${quote(d["found"])} is text that a formula makes; change the formula so that it gives the number ${grouped(d["number"])}.`,
  noNumberGiven: (d) =>
    `${quote(d["found"])} is no number; leave the cell blank where it is not known${d["zero"] === undefined ? "" : ", and write 0 where there is none"}.`,
  cellError: (d) =>
    `the cell shows ${d["found"]}; repair its formula so that it gives ${d["expected"]}.`,
  outOfRange: (d) => `${shortNumber(d["found"])} is out of range; it must be ${d["expected"]}.`,
  looksLikePercent: (d) =>
    `${shortNumber(d["found"])} looks like per cent, and this column holds a share from 0 to 1: write ${shortNumber(d["share"])}, or match the column as per cent.`,
  meansAnother: (d) =>
    `this cannot be ${d["names"]}, which must be ${d["expected"]}; if ${quote(d["found"])} means ${d["other"]} here, match the column as ${d["other"]}, or rename it to ${quote(d["id"])}.`,
  wrongSign: (d) =>
    `${shortNumber(d["found"])} has the wrong sign; it must be ${d["expected"]} (elasticities of import demand are negative, all others positive).`,
  missingValue: (d) => `the cell is blank; it needs ${d["expected"]}.`,
  exceeds: (d) =>
    `${shortNumber(d["found"])} is larger than ${d["limit"]}, of which it is a part; check both.`,
} satisfies Partial<Record<string, FaultSentence>>;

const aboutTables = {
  emptyTable: () => "the table has a header but no rows; add what it is to hold.",
  totalInDoubt: (d) =>
    `${quote(d["found"])} sounds like a total of other rows, but its numbers are not their sums, so it is read like any row; if it is a total, correct it or take it out of the table.`,
  columnMissing: (d) =>
    `the column ${quote(d["expected"])} is missing${d["found"] ? ` (found: ${d["found"]})` : ""}; add it or rename a header to it.`,
  columnTwice: (d) => `the column ${quote(d["found"])} stands here twice; keep one of them.`,
  headerShared: (d) =>
    `the header ${quote(d["found"])} is to stand for ${d["names"]}; give it to one of them.`,
  headerGone: (d) =>
    `the header ${quote(d["found"])}, from which ${d["expected"]} was read, is no longer in the table; match the column anew.`,
  parentMissing: (d) =>
    `the parent ${quote(d["found"])} is no code of this table; add it or correct the name.`,
  topMissing: () => "no node is without a parent; leave the parent of the index itself blank.",
  topTwice: (d) =>
    `${quote(d["found"])} has no parent, but ${d["names"]} is the top already; only one node may be without a parent.`,
  cycle: (d) =>
    `${quote(d["found"])} is not reached from the top: its parents run in a circle; correct one of them.`,
  columnUnused: (d) => `the column ${quote(d["found"])} is not used.${guess(d)}`,
  sharesDoNotSum: (d) => `${d["names"]} sum to ${shortNumber(d["found"])}; they must sum to 1.`,
  shareMustBePositive: () =>
    "a share of 0 cannot change by a factor; give a share above 0 or leave the source out.",
  dimensionalProduct: () =>
    "dimensional products are mass-produced, and collective efficiency does not apply to them; nothing is computed.",
  isicTooShort: (d) =>
    `the ISIC code ${quote(d["found"])} has fewer than three digits; name the subsector, and write a leading zero as text.`,
  isicUnknown: (d) =>
    `${quote(d["found"])} is no code of ISIC Rev. 4, which has no division ${d["division"]}; look the subsector up, and write a leading zero as text.`,
  unitsDiffer: (d) =>
    `${d["names"]} (${shortNumber(d["found"])}) exceeds ${d["expected"]} (${shortNumber(d["limit"])}), which cannot be; check the units of both.`,
  surplusIncomplete: (d) =>
    `the uses ${d["names"]} are missing for this segment; give all eleven, 0 where there is none.`,
  tooManyRows: (d) =>
    `the table has ${d["found"]} rows; at most ${d["limit"]} can be read at once.`,
  tableMissing: (d) =>
    `there is no table ${quote(d["found"])} in this workbook${d["expected"] ? ` (found: ${d["expected"]})` : ""}.`,
  sheetMissing: (d) =>
    `the sheet or table ${quote(d["found"])} is no longer in the workbook; choose another.`,
  scenarioMissing: (d) =>
    `there is no scenario ${quote(d["found"])}; there are ${d["expected"]}.${guess(d)}`,
  yearMissing: (d) => `there are no figures for ${d["found"]}; there are for ${d["expected"]}.`,
  informantsDisagree: (d) =>
    `Informants disagree on ${quote(d["item"])}: ${d["found"]}. Nothing is averaged; decide which to put into the Segments table, and say why.`,
  segmentUnknown: (d) =>
    `no segment is called ${quote(d["found"])}, so this row is used for none.${guess(d)}`,
  nothingFound: () => "Nothing is wrong in this table.",
  sheetNameTaken: (d) => `a sheet called ${quote(d["found"])} is there already.`,
} satisfies Partial<Record<string, FaultSentence>>;

const aboutResults = {
  tooFewItems: (d) =>
    `only ${percent(d["found"])} of the items are known, and a score needs ${percent(d["limit"])}; fill in more of the blank cells.`,
  pillarEmpty: (d) =>
    `nothing is known of ${pillars(d["names"])}; fill in at least one item of each pillar, or a coder's judgement.`,
  zeroDenominator: (d) => `${d["names"]} is 0, so nothing can be divided by it.`,
  inputSharesTooLarge: (d) =>
    `the input shares sum to ${shortNumber(d["found"])}; they must sum to less than 1, or no value is added.`,
  undefinedResult: (d) =>
    d["found"]
      ? `the result is not defined for ${d["found"]}; it needs ${d["expected"]}.`
      : "the result is not a finite number for these inputs.",
  leverTooShort: (d) =>
    `${count(Number(d["found"]), "yearly value is", "yearly values are")} given; the run needs ${d["expected"]}, one for every year from 0 on.`,
  leverNotYearly: () => "this lever takes a single value, not one a year.",
  limitsViolated: (d) => `${d["found"]}; the model needs ${d["expected"]}.`,
  notConverged: (d) =>
    `no prices were found that clear the market${d["failed"] === undefined ? "" : ` in ${d["failed"]} of ${d["runs"]} futures, first`}${d["year"] === undefined ? "" : ` in year ${d["year"]}`}${d["inputs"] ? ` with ${d["inputs"]}` : ""}; this is a fault of the model, please report it with the inputs.`,
  linearMethodExceeded: (d) =>
    `the change is too large for a linear method: it gives ${d["found"]} of ${shortNumber(d["value"])}; take a smaller change, or ARMINGTON, which has no such limit.`,
  noLimit: (d) =>
    `there is no limit: ${d["found"]}, so local copying and repair replace everything.`,
  largeBatch: () => "Large batches: collective efficiency is a doubtful measure here.",
  surveyOnly: () => "The evidence is a survey only (stage 1).",
  pillarsCoded: (d) => `Rests on a coder's judgement: ${pillars(d["names"])}.`,
  unbelievablePrice: (d) =>
    `In year ${d["found"]} the market clears only at prices nobody would believe; read nothing into it.`,
  tooFewRuns: (d) =>
    `${d["found"]} of the runs gave a result and ${d["failed"]} failed; at least ${d["limit"]} must succeed.`,
  outcomeConstant: (d) =>
    `every draw gives ${shortNumber(d["found"])}, so there is no uncertainty to share out; choose another outcome, year or lever.`,
  stopped: () => "the calculation was stopped before it was done.",
  unexpected: (d) => `something unexpected happened${d["found"] ? `: ${d["found"]}` : ""}.`,
} satisfies Partial<Record<string, FaultSentence>>;

const aboutIndices = {
  constantColumn: (d) =>
    `every value is ${shortNumber(d["found"])}, so nothing tells the units apart; leave the column out or choose a method that needs no spread.`,
  noValues: () => "no value is known; fill in the column or leave it out.",
  tooFewValues: (d) =>
    `${count(Number(d["found"]), "value is", "values are")} known, and ${d["limit"]} are needed.`,
  infiniteValue: () => "the value is infinite; correct it or leave it blank.",
  notPositive: (d) =>
    `${shortNumber(d["found"])} cannot enter this mean, which needs values above 0; normalise to a scale that starts above 0, such as 1 to 100, or choose the arithmetic mean.`,
  parameterMissing: (d) =>
    `${quote(d["method"])} needs ${d["found"]}, the ${d["expected"]}; give a number.`,
  indicatorMissing: (d) =>
    `the data have no column ${quote(d["found"])}; add it or correct the code.${guess(d)}`,
  settingUnused: (d) =>
    `this setting of ${quote(d["found"])} is not used: indicators are normalised, and nodes above them aggregated.`,
  topAlone: (d) =>
    `${quote(d["found"])} has nothing below it; give the indicators that make it up.`,
  unitTwice: (d) =>
    `more than one unit is called ${quote(d["found"])} (rows ${d["rows"]}); give each a name of its own, so that it is clear which is meant.`,
  unitUnknown: (d) =>
    `no unit of the index is called ${quote(d["found"])}, so its rows are used for none.${guess(d)}`,
  weightsDoNotSum: (d) =>
    `the weights below ${quote(d["names"])} sum to ${shortNumber(d["found"])}, not to 1; only their proportions count.`,
  stepMissing: (d) =>
    `the index has no step ${quote(d["found"])}, so it cannot be varied; its steps are ${d["expected"]}.`,
  replicationsFailed: (d) =>
    `${d["found"]} of ${d["limit"]} replications could not be built and ${d["found"] === 1 ? "is" : "are"} left out (the first is number ${d["first"]}).`,
  outliersRemain: (d) =>
    `outliers remain after treatment (skewness ${shortNumber(d["skewness"])}, kurtosis ${shortNumber(d["kurtosis"])}).`,
  notTransformed: (d) =>
    `the transformation ${quote(d["found"])} is not defined for these values, so they are left as they were.`,
  noUnits: () => "too little is known of every unit; lower the coverage that is asked for.",
  stillMissing: (d) =>
    `${count(Number(d["found"]), "cell is", "cells are")} still missing: nothing is known to fill in.`,
  unitsUnscored: (d) =>
    `${count(Number(d["found"]), "unit has", "units have")} no score, since too little is known.`,
  notDecomposable: (d) =>
    `${quote(d["found"])} has no contributions that add up; use a mean, the minimum or the median.`,
} satisfies Partial<Record<string, FaultSentence>>;

export const faults: FaultLanguage = {
  sentences: {
    ...aboutCalls,
    ...aboutCells,
    ...aboutTables,
    ...aboutResults,
    ...aboutIndices,
    ...sharingFaults,
    ...fileFaults,
  },
  place: placeIn({ row: "row", column: "column" }),
  more: (rest) => `And ${rest} more.`,
  join: (where, sentence) => (where === "" ? capitalised(sentence) : `${where}: ${sentence}`),
};
