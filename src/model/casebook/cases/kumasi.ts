import type { CaseRow } from "../caseRow";
import { assumed, paper } from "../codedValue";
import { ownFieldwork } from "../evidenceGrade";
import { templateInputs } from "../templateInputs";

const townWide =
  "The coding is for all metal trades of the town together, and so is the paper's figure of over 40,000 craftsmen: it belongs to no single row.";

/** What the paper says of the town as a whole, and so of each of its trades. */
const town = {
  ...templateInputs,
  ...ownFieldwork("I.2.1; I.2.2; I.2.3; I.2.4", "Riedel and Schmitz (1989), Dawson (1988)"),
  cluster: paper("Kumasi", "I.2.1"),
  country: paper("Ghana", "I.2.1"),
  year: paper(1987, "I.2.2 fn 11", "year of the field research"),
  originTrigger: paper("Imports and the output of large industry fell away", "I.2.2"),
  massScore: paper(1, "I.2.1", "over 40,000 craftsmen, about eight times the early 1970s"),
  networkScore: paper(0.67, "I.2.2", "specialised shops with machines serve the others"),
  skillsScore: assumed(0.5),
  jointScore: paper(0.2, "I.2.2; I.2.4", "farming out, but individualism and a late association"),
  priceCompetition: paper(3, "I.2.3", "too many workshops for the orders"),
  cooperationFunctions: paper("operations that need machines are farmed out", "I.2.2"),
  cooperationReason: paper("jobs beyond what one workshop is equipped for", "I.2.2"),
  power: paper(1, "I.2.2", "regular supply, in contrast with Techiman"),
  labourSurplus: paper(0.4, "I.2.3", "trained apprentices find no wage work"),
  enforcement: assumed(0.02),
  marketGrowth: assumed(0.06),
  exportShare: assumed(0.05),
  discrimination: paper(0.5, "I.2.4", "the address counts against firms at banks and offices"),
  creditAccess: assumed(0.1),
  association: paper(0, "I.2.4", "founded only when most of the growth was over"),
};

export const kumasiRepair: CaseRow = {
  id: "kumasiRepair",
  role: "simulated",
  caveat: townWide,
  columns: {
    ...town,
    subsector: paper("vehicle repair", "I.2.2"),
    isic: paper("452", "I.2.2", "maintenance and repair of motor vehicles"),
    productType: assumed("customised", "each job is its own"),
    networkScore: assumed(0.7, "a little above the town: most of the farming out serves repair"),
    replaceability: assumed(0.9, "scrap and skill stand in for nearly all imports"),
  },
};

export const kumasiCopying: CaseRow = {
  id: "kumasiCopying",
  role: "simulated",
  caveat: townWide,
  columns: {
    ...town,
    subsector: paper("copying of spare parts", "I.2.2"),
    isic: assumed("259", "machining of metal; parts for vehicles alone would be 293"),
    productType: assumed("customised", "the missing part is made or reconditioned"),
    copying: paper(3, "I.2.2", "missing parts are reproduced"),
    replaceability: assumed(0.9, "the trade lives by replacing imports"),
  },
};

export const kumasiAssembly: CaseRow = {
  id: "kumasiAssembly",
  role: "simulated",
  caveat: `${townWide} The paper describes no assembly trade in Kumasi: the row stands for lines that stop without imported inputs (I.2.4).`,
  columns: {
    ...town,
    subsector: assumed("assembly of machines"),
    isic: assumed("281", "general-purpose machinery"),
    productType: assumed("smallBatch"),
    replaceability: assumed(0.2, "bought-in parts can hardly be copied"),
  },
};
