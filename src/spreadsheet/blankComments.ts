import type { Workbook } from "@cj-tech-master/excelts";
import { textContent } from "@cj-tech-master/excelts/xml";
import { attributeOf, elements, partText, relationships, type Parts } from "./packageXml";

const workbookPart = "xl/workbook.xml";

/** The part of each sheet, by the sheet's name. */
const sheetParts = (parts: Parts): [string, string][] => {
  const targets = new Map(relationships(parts, workbookPart).map((it) => [it.id, it.target]));
  return elements(partText(parts, workbookPart), "sheet").map((sheet) => [
    attributeOf(sheet, "name"),
    targets.get(attributeOf(sheet, "r:id")) ?? "",
  ]);
};

const commentsOf = (parts: Parts, sheetPart: string): [string, string][] =>
  relationships(parts, sheetPart)
    .filter((it) => it.type.endsWith("/comments"))
    .flatMap((it) => elements(partText(parts, it.target), "comment"))
    .map((comment) => [attributeOf(comment, "ref"), textContent(comment)]);

/** The library reads comments on cells with a value only; this adds those on blank cells. */
export const addBlankComments = (workbook: Workbook, parts: Parts): void => {
  for (const [name, part] of sheetParts(parts)) {
    const sheet = workbook.getWorksheet(name);
    for (const [address, text] of sheet ? commentsOf(parts, part) : []) {
      const cell = sheet?.getCell(address);
      if (cell && cell.note === undefined) cell.note = text;
    }
  }
};
