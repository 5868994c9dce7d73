import { count } from "../count";

/** Where the user says which of their headers stands for which column of the lab. */
export const columns = {
  heading: "Which of your columns is which?",
  why: "Your table has its own headers. Say what they mean, and the lab reads the table as it stands; no cell is changed. What you say is remembered in this workbook.",
  summary: (own: number, matched: number, suggested: number): string =>
    [
      `${own} under the lab's names`,
      `${matched} matched by you`,
      count(suggested, "suggestion", "suggestions"),
    ].join(" · "),
  review: "Match columns",
  titlesPassed: (rows: number, header: number): string =>
    `The header row was found in row ${header}; ${count(rows, "row of titles", "rows of titles")} above it ${rows === 1 ? "is" : "are"} passed over.`,
  endPassed: (row: number, begins: string): string =>
    `From row ${row} (“${begins}”) on nothing is read: totals and notes are no part of the table.`,
  totalsPassed: (number: number, rows: string, begins: string): string =>
    number === 1
      ? `Row ${rows} (“${begins}”) is passed over: it sums up other rows.`
      : `Rows ${rows} (“${begins}” and the like) are passed over: they sum up other rows.`,

  toConfirm: "To confirm",
  nothingToConfirm: "No header is like a column the lab still lacks. You can match columns below.",
  settled: (number: number): string => `Matched (${number})`,
  open: (number: number): string => `Not found in your table (${number})`,
  openHint: "The lab works without most of these; each one it has makes results surer.",

  headerOf: (label: string): string => `Your header for ${label}`,
  writtenOf: (label: string): string => `How ${label} is written`,
  undecided: "Not decided",
  absent: "Not in my table",
  confidences: {
    sure: "The same name in other words.",
    likely: "Likely.",
    guess: "A guess; look at it twice.",
  },
  ownHeader: "The lab's own name; its cells look as if they were written another way.",
  ownOrAnother: (label: string): string =>
    `The lab's own name; its cells look as if they were written another way. If your header means ${label}, choose it there instead.`,
  insteadOf: (header: string, label: string): string =>
    `“${header}” is also the lab's name for ${label}, but these numbers cannot be that.`,
  gone: (header: string): string => `Was read from “${header}”, which is no longer in the table.`,
  firstValues: (values: string): string => `First cells: ${values}`,
  blankBelow: "No cell is filled below it.",
  scales: {
    same: "As the lab reads it",
    percent: "Per cent: 12 is read as 0.12",
    hoursADay: "Hours a day: 12 is read as 0.5",
    thousands: "Thousands: 12 is 12,000",
    millions: "Millions: 12 is 12,000,000",
    yesNo: "Yes or no: read as 1 or 0",
  },

  shared: (header: string, labels: string): string =>
    `“${header}” is given to ${labels}. Give it to one of them.`,
  twice: (header: string): string =>
    `“${header}” stands in your table twice, so it cannot be told which is meant. Rename one of the two.`,
  clusterNeeded: "Say which header names the cluster; without it no row can be told from another.",

  needed: (label: string): string =>
    `Say which header stands for ${label}; without it this table cannot be read.`,
  wordsHint: "Words in this column, and what each stands for:",
  standsFor: (word: string): string => `What “${word}” stands for`,
  choices: {
    dimensional: "Dimensional",
    largeBatch: "Large batches",
    smallBatch: "Small batches",
    customised: "Customised",
  } as Readonly<Record<string, string>>,

  besideHeading: "The other tables",
  besideHint:
    "The lab reads these too where the workbook has them. One under another name, or with headers of its own, can be matched here; that is remembered in this workbook.",
  besideKinds: {
    surplus: {
      name: "Surplus",
      what: "Where the profit of each segment goes: a row for each segment and use.",
    },
    factors: {
      name: "Factors",
      what: "What moves the rate of reinvestment: a row for each segment, a column for each factor.",
    },
    workforce: {
      name: "Workforce",
      what: "Groups of workers: a row for each segment and group.",
    },
    history: { name: "History", what: "Earlier years: a row for each segment and year." },
    evidence: {
      name: "Evidence",
      what: "Who said what: a row for each finding on a column of the Segments table.",
    },
    framework: {
      name: "Framework",
      what: "What an index of your own is made of: a row for each indicator and each group of them.",
    },
  },
  besideStates: {
    read: (table: string): string => `Read from “${table}”`,
    likely: (table: string): string => `“${table}” may be one: please confirm`,
    none: "Not in this workbook",
  },
  whichTable: "Which table is it?",
  noTable: "None",
  formulasReadTotals:
    "Formulas would read the totals between the rows like any row. Write values, or take the totals out of the table.",
  formulasNeedOwn:
    "Formulas read a framework under the lab's own headers only. Write values, or rename its headers.",

  cannotRead: "What was said of your columns cannot be read",
  anew: "Match them anew",
  anewHint:
    "What cannot be read is thrown away, for everyone who uses this workbook. Your tables stay as they are.",
  forget: "Throw it away",
  keep: "Keep it",

  confirm: "Use these columns",
  confirming: "Remembering…",
  readSelection: "Read the selected cells",
  selectionHint: "Select the table in the sheet, headers included, then press the button.",
  nothingSelected:
    "A single cell is selected, or an empty one. Select the whole table with its headers, then try again.",
};
