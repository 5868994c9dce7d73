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
