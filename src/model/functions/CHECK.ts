import { defineFunction, type ResultCell } from "../../core/catalogue/defineFunction";
import { success, warning } from "../../core/fault";
import { remarksOn, severityOf } from "../segments/remarks";
import { sources } from "../sources";
import { headersArgument, segmentsArgument } from "./arguments";

const names = ["row", "column", "severity", "message"] as const;

const nothing: readonly ResultCell[] = ["", "", "ok", { sentences: [warning("nothingFound")] }];

export const CHECK = defineFunction({
  id: "CHECK",
  group: "economicSpace",
  purpose: "What is wrong, doubtful or unused in a Segments table, cell by cell.",
  help: "An error keeps its row from being computed, a warning belongs beside every result of the row, a note tells of a column that nobody reads. Rows count within the range, the header being row 1; the column is named by its header, and left empty where the remark is about the whole row. Where nothing is found a single row says so.",
  arguments: { segments: segmentsArgument, headers: headersArgument },
  result: {
    type: "any",
    dimensionality: "matrix",
    doc: "A row a remark: row, column, severity (error, warning, note, ok) and what would be right.",
  },
  sources: [sources.schmitz1990],
  examples: [
    {
      say: "One share above 1, and a misspelt column.",
      args: [
        [
          ["cluster", "massScore", "networkScore", "skillsScore", "jointScore", "power", "exports"],
          ["Kumasi", 1, 0.67, 0.5, 0.2, 1.5, 0.1],
        ],
      ],
      value: [
        [...names],
        [2, "power", "error", "1.5 is out of range; it must be a number from 0 to 1."],
        [1, "exports", "note", 'The column "exports" is not used.'],
      ],
    },
  ],
  evaluate: ({ segments, headers }) => {
    const rows = remarksOn(segments).map((remark): ResultCell[] => [
      remark.where.row ?? "",
      remark.where.header ?? "",
      severityOf(remark),
      { sentences: [{ ...remark, where: {} }] },
    ]);
    return success([
      ...(headers ? [[...names]] : []),
      ...(rows.length > 0 ? rows : [[...nothing]]),
    ]);
  },
});
