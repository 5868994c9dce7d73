import { count } from "../count";

/** The place where a table is chosen and checked. */
export const data = {
  heading: "What is in your table?",
  read: (segments: number, columns: number): string =>
    `${count(segments, "segment", "segments")}, ${count(columns, "column", "columns")} known to the lab.`,
  otherTables: "Other tables",

  checkList: "Check list",
  nothingFound: "Nothing to repair: every cell can be read.",
  severities: { error: "Repair", gap: "Fill in", warning: "Mind", note: "Note" },
  counts: (errors: number, gaps: number, warnings: number, notes: number): string =>
    [
      `${errors} to repair`,
      `${gaps} to fill in`,
      `${warnings} to mind`,
      count(notes, "note", "notes"),
    ].join(" · "),
  showCell: (address: string): string => `Show ${address}`,
  moreCells: (number: number): string => `and ${number} more`,
  showAll: (number: number): string => `Show all ${number}`,

  repair: {
    writeInto: (number: string, address: string): string => `Write ${number} into ${address}`,
    writeIntoAll: (number: string, cells: number): string => `Write ${number} into ${cells} cells`,
    writeAll: (cells: number): string => `Write all ${cells} as numbers`,
    hint: "In each of these cells the text is replaced by the number named below. No other cell is touched.",
    written: (cells: number): string =>
      `${count(cells, "cell was", "cells were")} written as ${cells === 1 ? "a number" : "numbers"}.`,
    kept: (addresses: string): string =>
      `Left as they are, since they hold a formula or were changed in the meantime: ${addresses}.`,
  },

  coverage: "Coverage and evidence",
  coverageHint:
    "How much of what collective efficiency asks for is known, and how far it was checked.",
  segment: "Segment",
  known: "Known",
  evidence: "Evidence",
  unscored: (stage: string): string => `${stage}, no score`,
  stages: ["survey", "case study", "other informants", "institutions"] as readonly string[],
  stageUnknown: "not given",
  allSegments: (number: number): string => `Show all ${number} segments`,
};
