/** Scenarios that the workbook brings. */
export const stored = {
  heading: "Saved in this workbook",
  hint: "A saved scenario travels with the file: whoever opens it with the lab finds it here. Save the workbook itself afterwards.",
  none: "Nothing is saved yet.",

  name: "Name of the scenario",
  save: "Save in the workbook",
  replace: (title: string): string => `Replace “${title}”`,
  taken: (title: string): string => `“${title}” is saved already; this takes its place.`,
  asSaved: (title: string): string => `“${title}” is saved as it stands here.`,
  noName: "Give the scenario a name first.",
  asToday: "Nothing differs from today yet. Choose a scenario or move a lever first.",
  working: "Saving…",

  open: "Open",
  rename: "Rename",
  remove: "Delete",
  keepName: "Keep the new name",
  cancel: "Cancel",
  newName: (title: string): string => `New name of ${title}`,
  about: (verb: string, title: string): string => `${verb}: ${title}`,
  allAsToday: "all as today",
  shown: "shown above",

  saved: (title: string): string => `“${title}” is saved in the workbook.`,
  renamed: (before: string, now: string): string => `“${before}” is now called “${now}”.`,
  removed: (title: string): string => `“${title}” is deleted.`,
  undo: "Undo",
  undone: "It is as it was before.",
  failed: "The scenario was not saved",
  cannotRead: "Some of what is saved here cannot be read",

  presets: "From the paper",
  table: (name: string): string => `Table ${name}`,
  cannotRun: (title: string): string => `${title} (cannot be run)`,
  tableFindings: (name: string): string => `What is wrong in the table ${name}`,
  writeTable: "Write to a Scenarios table",
  writeHint:
    "A new sheet with a row for each lever and a column for each saved scenario, to be read, changed and run like any other.",
};
