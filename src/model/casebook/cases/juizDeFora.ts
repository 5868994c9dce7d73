import type { CaseRow } from "../caseRow";
import { assumed, paper } from "../codedValue";
import { ownFieldwork } from "../evidenceGrade";

export const juizDeFora: CaseRow = {
  id: "juizDeFora",
  role: "described",
  columns: {
    ...ownFieldwork("I.2.3"),
    cluster: paper("Juiz de Fora", "I.2.3"),
    subsector: paper("knitwear and clothing", "I.2.3"),
    isic: assumed("143", "knitted apparel; other clothing would be 141"),
    country: paper("Brazil", "I.2.3"),
    year: paper(1978, "I.2.3", "research of the late 1970s"),
    productType: assumed("smallBatch"),
    priceCompetition: paper(2, "I.2.3", "steady search to save on labour"),
    designCompetition: paper(2, "I.2.3", "must follow fashion with some skill"),
    copying: paper(3, "I.2.3", "styles are imitated, with inventiveness"),
    labourSurplus: paper(0.25, "I.2.3", "the same words as for Petrópolis"),
    enforcement: paper(0.2, "I.2.3", "the same words as for Petrópolis"),
  },
};
