import type { NotUnit } from "./caseRow";

/** Reports of the paper that cannot be rows of `Segments`: small industry as such is no segment. */
export const notUnits: readonly NotUnit[] = [
  {
    id: "greekManufacturing",
    name: "Small and medium manufacturers",
    country: "Greece",
    section: "I.2.1; I.2.3",
    reason: "All manufacturing of a country: neither one place nor one subsector.",
    lesson: "Small firms came through the crisis better; innovators paid as badly as the others.",
  },
  {
    id: "peruvianSmallIndustry",
    name: "Small-scale industry",
    country: "Peru",
    section: "I.2.1",
    reason: "A size class in a census: neither one place nor one subsector.",
    lesson: "From 1980 to 1984 small industry grew while medium and large industry did not.",
  },
  {
    id: "guadalajaraWorkshops",
    name: "Small workshops of Guadalajara",
    country: "Mexico",
    section: "I.2.1",
    reason: "One city, but workshops of every trade: no subsector to classify.",
    lesson: "In the crisis many closed; the others went underground or to cheaper towns.",
  },
];
