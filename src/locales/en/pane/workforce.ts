/** Jobs and pay by group of workers. */
export const workforce = {
  heading: "Jobs and pay by group",
  by: "Group by",
  jobs: (years: number): string => `Jobs after ${years} years`,
  pay: (years: number): string => `Pay after ${years} years`,
  honesty:
    "The model knows one kind of worker: every group moves as all do. It cannot tell which group gains or loses more.",
  otherCount: (counted: string, workers: string): string =>
    `The Workforce table counts ${counted} workers, the segment's row ${workers}.`,
  unknownGroup: "not known",
  unknownPay: "not known",
  unreadable:
    "The Workforce table says something of this segment that cannot be used; the check list under Data says what.",
  missing:
    "With a Workforce table in the workbook, jobs and pay stand here by occupation, gender and standing.",
  groups: {
    women: "Women",
    men: "Men",
    family: "Family members",
    wage: "Wage workers",
    apprentice: "Apprentices",
    homeWorker: "Home workers",
  } as Readonly<Record<string, string>>,
};
