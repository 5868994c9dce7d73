/** The longest horizon of the dynamic model. A row of values for it serves every shorter one. */
const longestHorizon = 30;

/** One value a year from t = 0 that is `value` in `year` and 0 in all others. */
export const inOneYear = (year: number, value: number): readonly number[] =>
  Array.from({ length: longestHorizon + 1 }, (_, t) => (t === year ? value : 0));
