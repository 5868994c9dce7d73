/** The exit code where the lab itself has failed. */
export const failedItself = 3;

/** What is said then; the stack tells where, for whoever is asked to mend it. */
export const faultOfTheLab = (error: unknown): string => {
  const found = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `Something unexpected happened, which is a fault of the lab: ${found}`;
};
