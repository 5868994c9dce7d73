/** The questionnaire of the survey stage. */
export const survey = {
  heading: "Survey",
  hint: "A questionnaire asks for every item the lab knows, each with its unit. Fill in a column for each segment; the lab reads the answers back as a table on a new sheet.",
  write: "Write a questionnaire",
  read: "Read the answers",
  readFrom: (sheet: string): string => `Answers on sheet “${sheet}” become a new table.`,
};
