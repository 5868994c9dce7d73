import type { CaseRow } from "../caseRow";
import { assumed, paper } from "../codedValue";
import { ownFieldwork } from "../evidenceGrade";
import { templateInputs } from "../templateInputs";

export const techiman: CaseRow = {
  id: "techiman",
  role: "simulated",
  columns: {
    ...templateInputs,
    ...ownFieldwork("I.2.2", "Riedel and Schmitz (1989)"),
    cluster: paper("Techiman", "I.2.2"),
    subsector: paper("vehicle repair and metalworking", "I.2.2"),
    isic: assumed("452", "repair of vehicles as the main trade; metal products would be 251"),
    country: paper("Ghana", "I.2.2"),
    year: paper(1987, "I.2.2 fn 11", "year of the field research"),
    productType: assumed("customised", "each job is its own"),
    massScore: paper(0.33, "I.2.2", "about 100 firms in a small town"),
    networkScore: paper(0.1, "I.2.2", "hardly any division of labour between firms"),
    skillsScore: assumed(0.33),
    jointScore: assumed(0.05),
    power: paper(0.2, "I.2.2", "no mains; old tractor engines drive generators"),
    labourSurplus: assumed(0.4),
    enforcement: assumed(0.02),
    exportShare: assumed(0),
    discrimination: assumed(0.5),
    creditAccess: assumed(0.1),
  },
};
