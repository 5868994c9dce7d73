const longest = 31;

/** A wish made a name that Excel accepts for a sheet. */
const permitted = (wish: string): string => {
  const name = wish
    .replace(/[[\]:*?/\\\p{Cc}]/gu, " ")
    .replace(/^'+|'+$/g, "")
    .replace(/\s+/g, " ")
    .trim();
  const short = name.slice(0, longest).trim();
  // Excel keeps this word for itself.
  return short === "" || short.toLowerCase() === "history" ? "Sheet" : short;
};

/** The wish, or the wish with the first free number: `Results`, `Results 2`, … */
export const freeSheetName = (wish: string, taken: readonly string[]): string => {
  const name = permitted(wish);
  const used = new Set(taken.map((it) => it.toLowerCase()));
  let free = name;
  for (let number = 2; used.has(free.toLowerCase()); number++) {
    const end = ` ${number}`;
    free = name.slice(0, longest - end.length).trimEnd() + end;
  }
  return free;
};
