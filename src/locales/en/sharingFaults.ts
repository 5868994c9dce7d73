import type { FaultSentence } from "../language";

const storedWords: Readonly<Record<string, string>> = {
  scenarios: "scenarios",
  mappings: "assignments of columns",
  indices: "settings of indices",
};

/** What can be wrong with what was shared and comes back. */
export const sharingFaults = {
  recordMissing: () =>
    "the workbook carries no record of the Cluster Policy Lab: it is no published copy, or the program that saved it last left the record out; publish it anew.",
  recordDamaged: () =>
    "the record in the workbook is damaged, so nothing can be computed from it; take another copy, or publish it anew.",
  newerVersion: (d) =>
    `this was written by a newer version of the lab (format ${d["found"]}, and this one reads up to ${d["limit"]}); nothing was changed. Update the lab and try again.`,
  storedDamaged: (d) =>
    `some of the ${storedWords[String(d["kind"])] ?? "entries"} that the workbook remembers cannot be read; that part is left as it is, and everything else can be used.`,
  scenarioUnreadable: () =>
    "what is stored here is no scenario that this version of the lab knows; it is kept until you delete it.",
  scenarioNameTaken: (d) =>
    `a scenario called "${d["found"]}" is stored already; choose another name.`,
  codeUnreadable: (d) =>
    `this is no scenario code: ${d["found"]}. A code begins with ${d["expected"]} and is copied whole.`,
  codeTooLong: (d) =>
    `the scenario takes ${d["found"]} characters as a code, and a code has at most ${d["limit"]}; send the workbook instead.`,
  textTooLong: (d) =>
    `the text has ${d["found"]} characters, and a cell holds at most ${d["limit"]}; shorten it.`,
  whatIfCount: (d) =>
    `readers of a copy choose two or three levers, none of them twice, not: ${d["found"]}.`,
  tooFewFirms: (d) =>
    `rests on fewer than ${d["limit"]} firms, so its numbers and everything computed from them are held back.`,
  totalHeldBack: (d) =>
    `is the sum or the mean of others and of what is held back (${d["names"]}), which could be found from it by subtraction, so it is held back too.`,
  numberHeldBack: (d) =>
    `${d["columns"]}: held back, since what is held back of ${d["names"]} could be found from it by subtraction.`,
  firmsUnknown: (d) =>
    `the number of firms is not known, so nobody has checked whether single firms can be recognised: ${d["names"]}.`,
  wrongUnit: (d) => `the unit is "${d["found"]}", and it must be "${d["expected"]}".`,
} satisfies Partial<Record<string, FaultSentence>>;
