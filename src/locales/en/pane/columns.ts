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
  gone: (header: string): string => `Was read from “${header}”, which is no longer in the table.`,
  firstValues: (values: string): string => `First cells: ${values}`,
  blankBelow: "No cell is filled below it.",
  scales: {
    same: "As the lab reads it",
    percent: "Per cent: 12 is read as 0.12",
    thousands: "Thousands: 12 is 12,000",
    millions: "Millions: 12 is 12,000,000",
    yesNo: "Yes or no: read as 1 or 0",
  },

  shared: (header: string, labels: string): string =>
    `“${header}” is given to ${labels}. Give it to one of them.`,
  twice: (header: string): string =>
    `“${header}” stands in your table twice, so it cannot be told which is meant. Rename one of the two.`,
  clusterNeeded: "Say which header names the cluster; without it no row can be told from another.",

  confirm: "Use these columns",
  confirming: "Remembering…",
  readSelection: "Read the selected cells",
  selectionHint: "Select the table in the sheet, headers included, then press the button.",
  nothingSelected:
    "A single cell is selected, or an empty one. Select the whole table with its headers, then try again.",
};
