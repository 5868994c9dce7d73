import type { CaseRow } from "../caseRow";
import { assumed, paper } from "../codedValue";
import { reportedStudy } from "../evidenceGrade";

export const rajasamand: CaseRow = {
  id: "rajasamand",
  role: "described",
  caveat:
    "Just under a hundred quarries belong to the same industry but are mining, not manufacturing.",
  columns: {
    ...reportedStudy("I.2.2", "Cadène (1989)"),
    cluster: paper("Rajasamand", "I.2.2"),
    subsector: paper("marble slabs and tiles", "I.2.2"),
    isic: assumed("239", "cutting of stone; the quarries would be 081"),
    country: paper("India", "I.2.2"),
    year: paper(1985, "I.2.2", "the middle of the 1980s"),
    productType: assumed("smallBatch"),
    originTrigger: paper(
      "Industrialists from outside opened quarries and block-cutting works",
      "I.2.2"
    ),
    firms: paper(70, "I.2.2", "about seventy factories for slabs and tiles"),
    exportShare: paper(0, "I.2.2", "sells on the national market"),
    networkScore: paper(0.83, "I.2.2", "many stages; firms for maintenance and transport"),
    backward: paper(2, "I.2.2", "regular services of maintenance and transport firms"),
    cooperationFunctions: paper("maintenance of machines; transport between stages", "I.2.2"),
  },
};
