/** What a number of a unit may be, and how it is shown. */
interface UnitRecord {
  /** In words, after a number or in a column of units. */
  readonly label: string;
  readonly low: number;
  readonly high: number;
  /** An Excel number format. */
  readonly format: string;
}

/** The closed list of units. A declared range may be narrower than its unit's, never wider. */
export const units = {
  share: { label: "share, 0 to 1", low: 0, high: 1, format: "0.00" },
  signedShare: { label: "share, −0.5 to 2", low: -0.5, high: 2, format: "0.00" },
  tendency: { label: "−1 to 1", low: -1, high: 1, format: "0.00" },
  score: { label: "score, 0 to 1", low: 0, high: 1, format: "0.00" },
  index100: { label: "index, 0 to 100", low: 0, high: 100, format: "0.0" },
  adValorem: { label: "share of the price", low: 0, high: 3, format: "0.00" },
  relative: { label: "base year = 1", low: -Infinity, high: Infinity, format: "0.000" },
  ofBaseRevenue: { label: "base revenue = 1", low: -Infinity, high: Infinity, format: "0.000" },
  ofBaseMarket: { label: "base home market = 1", low: -Infinity, high: Infinity, format: "0.000" },
  ratio: { label: "ratio", low: 0, high: Infinity, format: "0.000" },
  multiplier: { label: "multiplier", low: 0, high: Infinity, format: "0.00" },
  elasticity: { label: "elasticity", low: 0, high: Infinity, format: "0.00" },
  coefficient: { label: "coefficient", low: -Infinity, high: Infinity, format: "0.00" },
  perYear: { label: "per year", low: -1, high: 1, format: "0.000" },
  year: { label: "years", low: 0, high: 30, format: "0" },
  calendarYear: { label: "year", low: 1500, high: 2200, format: "0" },
  count: { label: "count", low: 0, high: Infinity, format: "#,##0" },
  money: { label: "money", low: 0, high: Infinity, format: "#,##0.00" },
  ordinal: {
    label: "0 absent, 1 sporadic, 2 regular, 3 institutional",
    low: 0,
    high: 3,
    format: "0",
  },
  intensity: { label: "0 none, 1 low, 2 medium, 3 high", low: 0, high: 3, format: "0" },
  flag: { label: "0 no, 1 yes", low: 0, high: 1, format: "0" },
  hours: { label: "hours a week", low: 0, high: 168, format: "0.0" },
  stage: {
    label: "1 survey, 2 case study, 3 other informants, 4 institutions",
    low: 1,
    high: 4,
    format: "0",
  },
  number: { label: "number", low: -Infinity, high: Infinity, format: "General" },
} as const satisfies Record<string, UnitRecord>;

export type Unit = keyof typeof units;

export const unitRecord = (unit: Unit): UnitRecord => units[unit];
