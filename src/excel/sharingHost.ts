import type { SharingHost } from "../app/ports/sharingHost";
import { fetchChanges } from "./fetchChanges";
import { readSheets } from "./readSheets";
import { runExcel } from "./runExcel";
import { troubleOf } from "./troubleOf";
import { writeExcel } from "./writeExcel";

/** Panes of these programs have no way to hand a file to their user. */
const withoutDownloads = ["Mac", "iOS"];

const platform = (): string =>
  typeof Office === "undefined"
    ? ""
    : String((Office.context as Partial<Office.Context> | undefined)?.platform ?? "");

const opensWorkbooks = (): boolean =>
  typeof Office !== "undefined" &&
  (Office.context as Partial<Office.Context> | undefined)?.requirements?.isSetSupported(
    "ExcelApi",
    "1.8"
  ) === true;

const bytesAtOnce = 0x8000;

const base64Of = (bytes: Uint8Array): string => {
  let text = "";
  for (let at = 0; at < bytes.length; at += bytesAtOnce)
    text += String.fromCharCode(...bytes.subarray(at, at + bytesAtOnce));
  return btoa(text);
};

const openWorkbook = async (file: Uint8Array): Promise<void> => {
  try {
    await Excel.createWorkbook(base64Of(file));
  } catch (error) {
    throw troubleOf(error);
  }
};

/** What the Excel around the page does for sharing. */
export const officeSharing = (): SharingHost => ({
  opensWorkbooks: opensWorkbooks(),
  givesFiles: !withoutDownloads.includes(platform()),
  openWorkbook,
  sheets: () => runExcel(readSheets),
  formulasAt: async (range, cells) => {
    const { formulasAt } = await fetchChanges();
    return runExcel((context) => formulasAt(context, range, cells));
  },
  change: async (tables) => {
    const { changeCells } = await fetchChanges();
    return writeExcel((context) => changeCells(context, tables));
  },
});
