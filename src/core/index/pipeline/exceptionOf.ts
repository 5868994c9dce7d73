/** What a step says of one code; nothing is said of a code such as `constructor` that it leaves out. */
export const exceptionOf = <T>(
  exceptions: Readonly<Record<string, T>>,
  code: string
): T | undefined => (Object.hasOwn(exceptions, code) ? exceptions[code] : undefined);
