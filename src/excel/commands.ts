import type { NewSheet, Workbook } from "../app/ports/workbook";

/** What the commands of the ribbon do, apart from opening the pane. */
export interface RibbonCommands {
  readonly workbook: Workbook;
  /** What the command "Sample workbook" adds. */
  readonly sampleSheets: () => Promise<readonly NewSheet[]>;
  /** What the commands that lead to a place of the pane do, by the names in the manifest. */
  readonly places: Readonly<Record<string, () => void>>;
  /** Has a place to show trouble. */
  readonly failed: (error: unknown) => void;
}

/**
 * Connects the commands of the ribbon. Excel shows a command as running until `completed`, so it is
 * called whatever happens.
 */
export const associateCommands = (commands: RibbonCommands): void => {
  const { workbook, sampleSheets, places, failed } = commands;
  const associate = (name: string, work: () => Promise<unknown>): void => {
    const carryOut = async (event: Office.AddinCommands.Event): Promise<void> => {
      try {
        await work();
      } catch (error) {
        failed(error);
      } finally {
        event.completed();
      }
    };
    // The names stand in the manifest.
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => void carryOut(event));
  };
  associate("sampleWorkbook", async () => workbook.addSheets(await sampleSheets()));
  for (const [name, go] of Object.entries(places))
    associate(name, () => {
      go();
      return Office.addin.showAsTaskpane();
    });
};
