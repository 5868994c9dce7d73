import type { Frame, Page } from "playwright-core";

/** The pane within the workbench's page. */
export const paneFrame = (page: Page): Frame => {
  const frame = page.frames().find((each) => each.url().includes("taskpane.html"));
  if (!frame) throw new Error("The pane is not there.");
  return frame;
};
