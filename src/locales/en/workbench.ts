import { fileFaults } from "./fileFaults";
import { count } from "./count";

/** The page around the pane where there is no Excel. */
export const workbench = {
  title: "Cluster Policy Lab — workbench",
  workbook: "Workbook",
  taskPane: "Task pane",
  paneWidth: "Width of the pane",
  opening: (name: string): string => `Opening ${name}…`,

  unsaved: "Not saved yet",
  newWorkbook: "New",
  open: "Open",
  workbookFile: "Workbook file",
  save: "Save",
  caseBook: "Case book",
  caseBookHint: "Open the case book of the founding paper again",
  addSample: "Add sample",
  addSampleHint:
    "The command “Sample workbook” of the ribbon: adds the sheets of the case book to this workbook",
  hidePane: "Hide pane",
  showPane: "Show pane",
  close: "Close",

  notExcel: "This is a workbench, not Excel",
  notExcelHeading: "A workbench, not Excel",
  notExcelText:
    "The pane on the right is the add-in itself, and it speaks through Microsoft’s own office.js. Only Excel behind it is replaced, so that you can try everything on this computer. Nothing leaves it.",
  notShown: "What you see here does not show",
  notShownItems: [
    "in which order Excel calculates, or how it looks while a formula waits (#BUSY!),",
    "the habits of Excel for Windows, Mac, iPad and the web,",
    "printing, page breaks and the look of Excel’s own charts,",
    "inserting, deleting, sorting or filtering rows, merged cells, pivot tables or macros,",
    "whether Microsoft would accept the add-in in its store.",
  ] as readonly string[],
  lookInExcel: "Save the workbook and look at it in your own Excel before you rely on it.",

  saveFirst: "Save your changes?",
  saveFirstText: (name: string): string =>
    `“${name}” has changes that no file holds yet. Without saving they are lost.`,
  saveAndGoOn: "Save and continue",
  doNotSave: "Do not save",
  cancel: "Cancel",

  made: "The add-in made a workbook",
  madeText:
    "Excel would open it in a window of its own. The workbench shows one workbook at a time: open it in the place of this one, or save it as a file.",
  saveAsFile: "Save as a file",
  openHere: "Open it here",

  files: { caseBook: "Case book.xlsx", blank: "Workbook.xlsx", made: "New workbook.xlsx" },
  limits:
    "The workbench types, copies, pastes, fills, formats and clears cells, and adds, renames, moves, hides and deletes sheets. For anything else, save the workbook and open it in Excel.",
  /** Where the rule of a cell has no sentence of its own. */
  ruleBroken: "This cell does not take that value: whoever made the workbook gave it a rule.",
  chooseFromList: "Choose from the list",
  cannotSave: "The workbook could not be saved.",
  cannotOpen: (name: string): string => `${name} could not be opened.`,
  /** Why a file cannot be opened. */
  fileFaults,

  /** How numbers are written in the line below the sheet. */
  numbers: "en-US",
  selection: (sum: string, average: string, numbers: number): string =>
    `Sum ${sum}, average ${average}, ${count(numbers, "number", "numbers")}`,
  /** What Excel's error values mean, for cells that bring no sentence of their own. */
  errors: {
    "#BUSY!": "the add-in is still computing this value.",
    "#DIV/0!": "the formula divides by zero or by an empty cell.",
    "#N/A": "a value is not available.",
    "#NAME?": "the formula holds a name or function that is not known, or cannot be read.",
    "#NULL!": "two ranges of the formula have no cell in common.",
    "#NUM!": "a number is outside what the formula can compute.",
    "#REF!": "the formula refers to a cell that is no longer there.",
    "#SPILL!": "the cells that the result needs are not empty.",
    "#VALUE!": "a value has the wrong type for the formula.",
    "#CALC!": "the formula cannot be computed here.",
  } as Readonly<Record<string, string>>,
};
