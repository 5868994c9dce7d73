import { caseBook } from "../../model/casebook/caseBook";
import type { Basis } from "../../model/casebook/codedValue";
import { segmentName } from "../../model/casebook/segmentName";

/** The ground of a number in words. */
export const basisWords: Readonly<Record<Basis, string>> = {
  paper: "paper: a coder's judgement of its words",
  assumed: "assumed for this case",
  template: "assumed alike for every case",
};

/** A segment's name by the id of its case. */
export const nameOf = new Map(caseBook.map((row) => [row.id, segmentName(row)]));
