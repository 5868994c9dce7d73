import type { CaseRow } from "../caseRow";
import { assumed, paper } from "../codedValue";
import { reportedStudy } from "../evidenceGrade";
import { templateInputs } from "../templateInputs";

export const tirippur: CaseRow = {
  id: "tirippur",
  role: "simulated",
  columns: {
    ...templateInputs,
    ...reportedStudy("I.2.2", "Cawthorne (1989, 1990)"),
    cluster: paper("Tirippur", "I.2.2"),
    subsector: paper("cotton knitwear", "I.2.2"),
    isic: assumed("141", "garments of knitted fabric; knitting the fabric itself is 139"),
    country: paper("India", "I.2.2"),
    year: assumed(1989, "year of the study"),
    productType: assumed("smallBatch", "clothes are discrete goods; batches are not described"),
    massScore: paper(1, "I.2.2", "a town-wide industry and major exporter"),
    networkScore: paper(0.9, "I.2.2", "most firms do a part of the work only"),
    skillsScore: assumed(0.67),
    jointScore: assumed(0.4),
    cooperationFunctions: paper("steps a firm cannot do itself are contracted out", "I.2.2"),
    labourSurplus: assumed(0.25),
    enforcement: assumed(0.2),
    marketGrowth: assumed(0.05),
    exportShare: paper(0.6, "I.2.2", "sells to other states and abroad; no share is given"),
    association: assumed(0.3),
  },
};
