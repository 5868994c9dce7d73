import type { CaseRow } from "../caseRow";
import { assumed, paper } from "../codedValue";
import { reportedStudy } from "../evidenceGrade";

export const egyptFurniture: CaseRow = {
  id: "egyptFurniture",
  role: "described",
  caveat: "The paper names no town: the row stands for the furniture makers of the study.",
  columns: {
    ...reportedStudy("I.2.2", "Mead (1982)"),
    cluster: paper("Egypt (place not named)", "I.2.2"),
    subsector: paper("furniture", "I.2.2"),
    isic: paper("310", "I.2.2"),
    country: paper("Egypt", "I.2.2"),
    year: assumed(1982, "year of the study"),
    productType: assumed("smallBatch"),
    networkScore: paper(1, "I.2.2", "tiny firms keep to single stages of the work"),
    backward: paper(2, "I.2.2", "semi-finished goods bought, single steps given out"),
    forward: paper(2, "I.2.2", "one step done for others under contract"),
    cooperationFunctions: paper("sawing, carving and other single steps", "I.2.2"),
    cooperationReason: paper("specialisation in spite of small size", "I.2.2"),
  },
};
