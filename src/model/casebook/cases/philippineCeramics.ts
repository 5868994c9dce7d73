import type { CaseRow } from "../caseRow";
import { assumed, paper } from "../codedValue";
import { secondHand } from "../evidenceGrade";

export const philippineCeramics: CaseRow = {
  id: "philippineCeramics",
  role: "described",
  caveat:
    "The paper names no place and calls the case rare: the row stands for the members of the association.",
  columns: {
    ...secondHand("I.2.4", "interviews in Manila"),
    cluster: paper("Philippines (members of the ceramics association)", "I.2.4"),
    subsector: paper("ceramics", "I.2.4"),
    isic: paper("239", "I.2.4", "other non-metallic mineral products"),
    country: paper("Philippines", "I.2.4"),
    year: paper(1986, "I.2.4 fn 20", "year of the interviews"),
    productType: assumed("smallBatch"),
    horizontal: paper(3, "I.2.4", "makers market their goods together"),
    multilateral: paper(3, "I.2.4", "through a standing association"),
    participatory: paper(1, "I.2.4", "founded by the makers themselves"),
    associationServices: paper(
      "marketing abroad; foreign designers with public support; better raw material",
      "I.2.4"
    ),
    cooperationFunctions: paper("marketing, design, raw material", "I.2.4"),
  },
};
