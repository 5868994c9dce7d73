import { OfficeHost, type HostOptions } from "../../src/hosts/workbench/office/officeHost";
import { startOffice, type RunningOffice } from "../../src/hosts/workbench/office/node/startOffice";
import { createSpreadsheet } from "../../src/spreadsheet/exceltsSpreadsheet";
import type { Spreadsheet } from "../../src/spreadsheet/spreadsheet";

export interface TestOffice extends RunningOffice {
  readonly host: OfficeHost;
  readonly spreadsheet: Spreadsheet;
  /** The id of the first sheet. */
  readonly sheet: string;
}

const running: RunningOffice[] = [];

/** Microsoft's office.js over a new workbook with one sheet, `Sheet1`. */
export const openOffice = async (options?: HostOptions): Promise<TestOffice> => {
  const spreadsheet = createSpreadsheet();
  const sheet = spreadsheet.addSheet("Sheet1").id;
  const host = new OfficeHost(spreadsheet, options);
  const office = await startOffice(host);
  running.push(office);
  return { ...office, host, spreadsheet, sheet };
};

export const closeOffices = (): void => running.splice(0).forEach((office) => office.close());

/** What crosses from the page of office.js, as objects of this one, so that they compare. */
export const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** Messages and answers that are already on their way have arrived after this. */
export const messagesDelivered = (): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, 5));

/** The refusal office.js reports for what `work` does. */
export const refusalOf = async (work: () => Promise<unknown>): Promise<OfficeExtension.Error> => {
  try {
    await work();
  } catch (error) {
    return error as OfficeExtension.Error;
  }
  throw new Error("It was not refused.");
};
