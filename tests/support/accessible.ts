import axe from "axe-core";
import type { Frame } from "playwright-core";
import { paneFrame } from "./paneFrame";
import type { OpenWorkbench } from "./workbench";

/** The frame of the pane. */
export const frameOf = ({ page }: OpenWorkbench): Frame => paneFrame(page);

/** What axe finds wrong in the pane. */
export const violationsIn = async (frame: Frame): Promise<readonly axe.Result[]> => {
  // The pane alone, and not the workbench around: the grid's thousand cells are not Excel's.
  if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(axe.source);
  return frame.evaluate(async () => {
    const { axe: here } = window as unknown as { axe: typeof axe };
    // Fluent's own marks at the ends of a list of tabs: each hands the focus on as soon as it has it.
    const all = { exclude: ["[data-tabster-dummy]"] };
    // Style sheets are collected for a rule on trial only, which is not among those that are run.
    const preload = { assets: ["media"] };
    return (await here.run(all, { resultTypes: ["violations"], preload })).violations;
  });
};
