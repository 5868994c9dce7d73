import type { CaseRow } from "../caseRow";
import { assumed, paper } from "../codedValue";
import { reportedStudy } from "../evidenceGrade";

export const ecuadorFurniture: CaseRow = {
  id: "ecuadorFurniture",
  role: "described",
  caveat:
    "The paper names no town and shows no agglomeration: the row stands for the makers of the study.",
  columns: {
    ...reportedStudy("I.2.1", "McKean (1988)"),
    cluster: paper("Ecuador (place not named)", "I.2.1"),
    subsector: paper("furniture", "I.2.1"),
    isic: paper("310", "I.2.1"),
    country: paper("Ecuador", "I.2.1"),
    year: assumed(1988, "year of the study"),
    productType: assumed("smallBatch"),
    backward: paper(2, "I.2.1", "work is widely given out to artisans"),
    cooperationReason: paper("to get through ups and downs of demand", "I.2.1"),
  },
};
