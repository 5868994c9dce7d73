import { attr, parseXml, walk, type XmlElement } from "@cj-tech-master/excelts/xml";

/** A relationship of a part of the file to another part. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** From the root of the file, such as `xl/charts/chart1.xml`. */
  readonly target: string;
}

/** The parts of a file by their path. */
export type Parts = ReadonlyMap<string, Uint8Array>;

const decoder = new TextDecoder();

export const partText = (parts: Parts, path: string): string => {
  const bytes = parts.get(path);
  return bytes ? decoder.decode(bytes) : "";
};

/** The elements of that name, wherever they are. */
export const elements = (xml: string, name: string): readonly XmlElement[] => {
  const found: XmlElement[] = [];
  if (xml !== "")
    walk(parseXml(xml).root, (element) => {
      if (element.name === name) found.push(element);
    });
  return found;
};

export const attributeOf = (element: XmlElement, name: string): string => attr(element, name) ?? "";

/** `xl/drawings/drawing1.xml` has its relationships in `xl/drawings/_rels/drawing1.xml.rels`. */
export const relationshipsPath = (part: string): string => {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
};

const resolved = (part: string, target: string): string => {
  if (target.startsWith("/")) return target.slice(1);
  const path = part.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== ".") path.push(step);
  }
  return path.join("/");
};

/** What a part refers to within the file; references to the outside world are left out. */
export const relationships = (parts: Parts, part: string): Relationship[] =>
  elements(partText(parts, relationshipsPath(part)), "Relationship")
    .filter((element) => attributeOf(element, "TargetMode") !== "External")
    .map((element) => ({
      id: attributeOf(element, "Id"),
      type: attributeOf(element, "Type"),
      target: resolved(part, attributeOf(element, "Target")),
    }));

export const workbookPart = "xl/workbook.xml";

/** The part of each sheet, by the sheet's name. */
export const sheetParts = (parts: Parts): [name: string, part: string][] => {
  const targets = new Map(relationships(parts, workbookPart).map((it) => [it.id, it.target]));
  return elements(partText(parts, workbookPart), "sheet").map((sheet) => [
    attributeOf(sheet, "name"),
    targets.get(attributeOf(sheet, "r:id")) ?? "",
  ]);
};
