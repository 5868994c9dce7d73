const plain = (title: string): string => title.trim().toLowerCase();

/** Are both the same name to a reader? */
export const sameTitle = (a: string, b: string): boolean => plain(a) === plain(b);

/** The titles, told apart by a number where several are the same: `Tariff`, `Tariff (2)`. */
export const distinctTitles = (titles: readonly string[]): readonly string[] => {
  const taken = new Set<string>();
  return titles.map((title) => {
    let free = title;
    for (let number = 2; taken.has(plain(free)); number++) free = `${title} (${number})`;
    taken.add(plain(free));
    return free;
  });
};
