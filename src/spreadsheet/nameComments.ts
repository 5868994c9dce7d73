import { xmlDecode, xmlEncodeAttr } from "@cj-tech-master/excelts/xml";
import { attributeOf, elements } from "./packageXml";

/** Comments of the workbook's names, which the library does not keep. */
export const readNameComments = (workbookXml: string): ReadonlyMap<string, string> =>
  new Map(
    elements(workbookXml, "definedName")
      .filter((it) => attributeOf(it, "comment") !== "" && attributeOf(it, "localSheetId") === "")
      .map((it) => [attributeOf(it, "name"), attributeOf(it, "comment")])
  );

/** The workbook part of a written file with the comments put back. */
export const writeNameComments = (
  workbookXml: string,
  commentOf: (name: string) => string
): string =>
  workbookXml.replace(/<definedName name="([^"]*)"/g, (tag, name: string) => {
    const comment = commentOf(xmlDecode(name));
    return comment === "" ? tag : `${tag} comment="${xmlEncodeAttr(comment)}"`;
  });
