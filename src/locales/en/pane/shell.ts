/** One trouble in full: what happened, why, and what to do next. */
export interface TroubleText {
  readonly what: string;
  readonly why: string;
  readonly next: string;
}

const troubles = {
  cellBeingEdited: (): TroubleText => ({
    what: "Excel did not answer.",
    why: "A cell is being edited.",
    next: "Press Enter or Esc in the cell, then try again.",
  }),
  protected: (): TroubleText => ({
    what: "Excel refused the change.",
    why: "The workbook or sheet is protected or opened for reading only.",
    next: "Remove the protection under Review, or save a copy, then try again.",
  }),
  tooLarge: (): TroubleText => ({
    what: "The table could not be moved in one piece.",
    why: "It is larger than Excel hands over at once.",
    next: "Split it or shorten long texts, then try again.",
  }),
  changedByOthers: (): TroubleText => ({
    what: "Nothing was changed.",
    why: "Somebody else changed the same cells at the same time.",
    next: "Try again.",
  }),
  nameTaken: (): TroubleText => ({
    what: "The new sheet was not added.",
    why: "Its name was taken in the meantime.",
    next: "Try again; the next free name will be used.",
  }),
  busy: (): TroubleText => ({
    what: "Excel did not finish.",
    why: "It is busy with something else.",
    next: "Wait until it has calculated, then try again.",
  }),
  notSupported: (detail: string): TroubleText => ({
    what: "This Excel cannot do that.",
    why: detail,
    next: "Update Excel, or open the workbook in Excel on the web.",
  }),
  other: (detail: string): TroubleText => ({
    what: "Excel refused.",
    why: detail,
    next: "Try again; if it stays so, save and open the workbook anew.",
  }),
  deletedMeanwhile: (): TroubleText => ({
    what: "The lab could not finish.",
    why: "A sheet or table was deleted while it was at work.",
    next: "Try again.",
  }),
  rangeGone: (detail: string): TroubleText => ({
    what: `${detail} cannot be read.`,
    why: "The sheet or table is no longer in the workbook.",
    next: "Choose another table.",
  }),
  unexpected: (detail: string): TroubleText => ({
    what: "Something unexpected happened.",
    why: detail,
    next: "Try again; if it stays so, please report it with these words.",
  }),
};

/** What stands around every place. */
export const shell = {
  navigation: "Places of the lab",
  start: "Start",
  data: "Data",
  indices: "Indices",
  scenarios: "Scenarios",
  explain: "Explain",
  share: "Share",
  language: "Language",
  reading: "Reading the workbook…",
  opening: "Opening…",
  tryAgain: "Try again",
  cannotRead: "The table cannot be read",
  fromTable: "Table",
  noHost: {
    none: {
      what: "This page belongs inside Excel.",
      why: "It was opened in a browser by itself, so there is no workbook to read.",
      next: "In Excel, choose Open lab on the Home tab. To try it without Excel, run the workbench with npm start.",
    },
    other: {
      what: "This page works in Excel only.",
      why: "The program it was opened in has no workbook.",
      next: "Open a workbook in Excel and choose Open lab on the Home tab.",
    },
    missing: {
      what: "The connection to Excel did not load.",
      why: "Microsoft's library office.js could not be reached.",
      next: "Check the internet connection, then close and open the pane again.",
    },
  },
  troubles,
  writing: "Writing…",
  writeToWorkbook: "Write to workbook",
  written: (sheet: string): string => `Written to the new sheet “${sheet}”.`,
  show: "Show it",
};
