/**
 * A name that is not taken, whatever its letters: the wish itself, or the first numbered one, from 2
 * on.
 */
export const firstFree = (
  name: string,
  taken: Iterable<string>,
  numbered: (name: string, number: number) => string
): string => {
  const used = new Set([...taken].map((each) => each.toLowerCase()));
  let free = name;
  for (let number = 2; used.has(free.toLowerCase()); number++) free = numbered(name, number);
  return free;
};
