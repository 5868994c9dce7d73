import type { Spreadsheet } from "../../../../spreadsheet/spreadsheet";

export type CalculationMode = "Automatic" | "AutomaticExceptTables" | "Manual";

/** When the spreadsheet computes: before something is read and when a request ends, unless told otherwise. */
export class Calculation {
  mode: CalculationMode = "Automatic";
  onCalculated: () => void = () => undefined;
  private stale = false;
  private suspended = false;

  constructor(private readonly spreadsheet: Spreadsheet) {}

  invalidate(): void {
    this.stale = true;
  }

  suspendUntilEndOfRequest(): void {
    this.suspended = true;
  }

  endRequest(): void {
    this.suspended = false;
    this.ensure();
  }

  /** Computes if something changed and calculation is automatic. */
  ensure(): void {
    if (this.stale && !this.suspended && this.mode !== "Manual") this.run();
  }

  run(): void {
    this.stale = false;
    this.spreadsheet.recalculate();
    this.onCalculated();
  }
}
