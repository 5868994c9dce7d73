import type { NewSheet, Workbook } from "../app/ports/workbook";

/**
 * Connects the commands of the ribbon. Excel shows a command as running until `completed`, so it is
 * called whatever happens; trouble goes to `failed`, which has a place to show it.
 *
 * @param sampleSheets what the command "Sample workbook" adds
 */
export const associateCommands = (
  workbook: Workbook,
  sampleSheets: () => readonly NewSheet[],
  failed: (error: unknown) => void
): void => {
  const insertSample = async (event: Office.AddinCommands.Event): Promise<void> => {
    try {
      await workbook.addSheets(sampleSheets());
    } catch (error) {
      failed(error);
    } finally {
      event.completed();
    }
  };
  // The name stands in the manifest.
  Office.actions.associate("sampleWorkbook", (event: Office.AddinCommands.Event) => {
    void insertSample(event);
  });
};
