/** Gives what was made under a key before, else makes it. */
export type Memory<T> = (key: string, make: () => T) => T;

/**
 * Remembers what was asked for last; what nobody asked for the longest leaves first. Only for what
 * follows from its key alone, so that an answer is the same with and without it.
 */
export const memory = <T>(capacity: number): Memory<T> => {
  const kept = new Map<string, T>();
  return (key, make) => {
    const made = kept.get(key) ?? make();
    kept.delete(key);
    kept.set(key, made);
    const oldest = kept.keys().next();
    if (kept.size > capacity && !oldest.done) kept.delete(oldest.value);
    return made;
  };
};
