import type { Workbook } from "@cj-tech-master/excelts";
import { textContent } from "@cj-tech-master/excelts/xml";
import {
  attributeOf,
  elements,
  partText,
  relationships,
  sheetParts,
  type Parts,
} from "./packageXml";

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
