import { count } from "../count";

/** The first screen, before and after there is a table. */
export const start = {
  heading: "Three questions about your clusters",
  dataQuestion: "What is in your table?",
  indicesQuestion: "How well does the cluster work together?",
  scenariosQuestion: "What would a policy change?",

  dataAnswer: (segments: number, table: string, errors: number): string =>
    `${count(segments, "segment", "segments")} in ${table}; ${
      errors === 0 ? "every cell can be read." : `${count(errors, "cell", "cells")} to repair.`
    }`,
  indicesAnswer: (best: string, bestScore: string, worst: string, worstScore: string): string =>
    `From ${bestScore} of 100 in ${best} down to ${worstScore} in ${worst}.`,
  indicesAnswerOne: (segment: string, score: string): string => `${segment}: ${score} of 100.`,
  indicesNoAnswer: "No segment has enough data for a score yet.",
  scenariosAnswer: (scenario: string, segment: string, output: string, revenue: string): string =>
    `${scenario} in ${segment}: output ${output}, revenue ${revenue} after 15 years.`,
  scenariosNoAnswer: "No segment can be simulated yet; the check list says why.",

  emptyNote: "This workbook has no table of clusters yet. Begin with a sample:",
  emptyHeading: "Your own table",
  emptyText:
    "The lab reads a table with one row for each segment, that is a cluster and what it makes, and a column called cluster. The sample has a list of every column it knows.",
  insertSample: "Insert sample data",
  insertingSample: "Inserting…",
  insertSampleHint:
    "Adds new sheets with nineteen clusters from research. Your sheets stay as they are.",
  chooseOther: "Or choose a table of this workbook",
  chooseOtherHint: "The lab then says which columns are missing.",
  choose: "Choose…",
  tableOn: (name: string, sheet: string): string =>
    name === sheet ? `Table “${name}”` : `Table “${name}”, on sheet “${sheet}”`,
  sheetOf: (sheet: string): string => `Sheet “${sheet}”`,
  cellsAt: (corners: string): string => `Cells ${corners}`,
  workbookEmpty: "This workbook has no other table yet.",
};
