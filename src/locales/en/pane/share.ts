import { count } from "../count";

/** Publishing a copy. */
const publish = {
  title: "Publish a copy",
  hint: "A workbook of its own for people without the lab: locked, printable, with every number's source, in the language of the pane. It works in any spreadsheet program.",
  scenario: "Scenario",
  draft: (title: string) => `As set under Scenarios: ${title}`,
  segments: "Segments",
  allSegments: (all: number) => `All ${all}`,
  someSegments: (some: number, all: number) => `${some} of ${all}`,
  chooseAll: "Choose all",
  chooseNone: "Choose none",
  noSegment: "Choose at least one segment.",
  whatIf: "What readers can change",
  whatIfHint: "Two or three levers. The copy holds what they would change, computed beforehand.",
  lever: (number: number) => `Lever ${number}`,
  noLever: "No third lever",
  guard: "Small segments",
  fewest: "Hold back what rests on fewer firms than",
  fewestHint:
    "Whoever knows the trade could tell what a single firm earns. Totals that would give it away are held back too.",
  disclose: "Publish small segments as well",
  discloseHint:
    "You answer for it: single firms may be recognised. The copy says that this was your decision.",
  heldBack: (names: string) => `Held back: ${names}.`,
  nothingHeldBack: "Nothing has to be held back.",
  open: "Publish and open",
  download: "Publish as a file",
  fileName: (title: string) => `${title} - copy.xlsx`,
  openFailsHere: "This Excel cannot open a new workbook from the pane; take the file instead.",
  filesFailHere:
    "Files cannot be handed over from a pane of Excel for Mac or iPad; open the copy instead and save it there.",
  steps: {
    read: "Reading the tables",
    compute: "Computing the copy",
    layOut: "Laying out its sheets",
    write: "Writing the file",
    open: "Opening it",
  },
  cancel: "Cancel",
  cancelled: "Stopped. Nothing was published.",
  opened: "The copy was opened as a workbook of its own. Save it under a name of your choice.",
  downloaded: (name: string) => `Saved as ${name} in your downloads.`,
  failed: "The copy was not published.",
  failedNext: "Put it right and publish again.",
};

/** The page for those who decide. */
const brief = {
  title: "Brief",
  hint: "One A4 page for those who decide, about the scenario chosen above and one segment, in the language of the pane. A published copy also has it as a sheet.",
  scenario: (title: string) => `Scenario: ${title}`,
  segment: "Segment of the brief",
  noSegment:
    "No segment is left for a brief. Choose one above that is not held back, or publish small segments knowingly.",
  html: "Save as a web page",
  pdf: "Save as PDF",
  working: "Making the page",
  fileName: (title: string, segment: string) => `${title} - ${segment} - brief`,
  failed: "The brief was not made.",
};

/** Checking a copy against its record. */
const verify = {
  title: "Check a copy",
  hint: "Computes a copy anew from the record it carries, and names the first cell that differs.",
  workbook: "Check this workbook",
  file: "Check a file",
  working: "Computing the copy anew",
  same: (cells: string) => `The same: all ${cells} cells are what the record gives.`,
  different: (at: string) => `Different: ${at}`,
  values: (found: string, expected: string) =>
    `The copy holds ${found}; computed anew it is ${expected}.`,
  sheetGone: (name: string) => `The sheet ${name} is missing.`,
  sheetNew: (name: string) => `The sheet ${name} was added.`,
  nothing: "nothing",
  show: "Show the cell",
  other: (version: string) =>
    `It was made with version ${version} or another model: a difference may come from that.`,
  inputs: "The inputs in the record are not those whose SHA-256 it names.",
  chosen: (values: number): string =>
    `${count(values, "value is a reader’s choice", "values are readers’ choices")}, as the copy invites to; all else was computed with that.`,
  failed: "The copy could not be checked.",
  record: "What it was made from",
  recordOf: {
    title: "Scenario",
    source: "Made from",
    published: "Published",
    engineVersion: "Engine",
    modelVersion: "Model (SHA-256)",
    inputsDigest: "Inputs (SHA-256)",
    years: "Years",
    seed: "Seed",
    draws: "Draws",
    heldBack: "Held back",
  },
  nobody: "nothing",
};

/** Taking back what was changed in a copy. */
const merge = {
  title: "Take changes back",
  hint: "Choose the copy that came back. What was changed in it is shown before anything is written.",
  file: "Choose the copy",
  working: "Looking for changes",
  none: "No data were changed in the copy.",
  found: (all: number, safe: number) =>
    `${count(all, "change", "changes")}, ${safe} of which nothing speaks against.`,
  was: (original: string, returned: string) => `${original} became ${returned}`,
  blank: "blank",
  conflict: (current: string) => `Here it is ${current} by now, so it stays.`,
  done: "The same was done here.",
  lost: "There is no such cell here.",
  error: "It is an error and no value, so it is not taken over.",
  formula: (formula: string) =>
    `Your cell holds a formula, ${formula}. Take this over only if the formula may go.`,
  take: (at: string) => `Take over ${at}`,
  apply: (changes: number) => `Write ${count(changes, "change", "changes")} into the workbook`,
  ask: (changes: number) =>
    `${count(changes, "cell", "cells")} of your table will be written. Cells that were changed in the meantime stay as they are.`,
  yes: "Write them",
  no: "Do not write",
  applied: (written: number) => `${count(written, "cell", "cells")} written.`,
  kept: (names: string) => `Changed in the meantime, so left as they are: ${names}.`,
  structure: {
    rowAdded: (name: string) => `${name}: a new row, not taken over.`,
    rowRemoved: (name: string) => `${name}: the row did not come back; it stays here.`,
    columnAdded: (name: string) => `${name}: a new column, not taken over.`,
    columnRemoved: (name: string) => `${name}: the column did not come back; it stays here.`,
  },
  missingInCopy: (name: string) => `The copy has no table ${name} any more.`,
  missingHere: (name: string) => `This workbook has no table ${name}.`,
  show: "Show",
  failed: "The changes could not be read.",
};

/** Scenarios as text. */
const code = {
  title: "Scenario code",
  hint: "One line of text that restores the scenario in any lab.",
  own: "Code of the scenario",
  copy: "Copy",
  copied: "Copied.",
  selectIt: "It could not be copied; it is selected, so press Ctrl+C or Cmd+C.",
  paste: "A code you were sent",
  take: "Use this scenario",
  taken: (title: string) => `“${title}” is now set under Scenarios.`,
  parameters: (names: string) =>
    `It also changes numbers of the model, which the pane leaves as they are: ${names}.`,
  assumptions: "Read assumptions from a file",
  assumptionsHint:
    "Reads the assumptions of a copy that came back as a scenario, whatever its language.",
  noAssumptions: "The file has no sheet of assumptions.",
  unreadable: "The scenario could not be read.",
};

/** The place where results leave the house and come back. */
export const share = {
  heading: "Share",
  publish,
  brief,
  verify,
  merge,
  code,
};
