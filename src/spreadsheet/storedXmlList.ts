import { parseXml, xmlEncodeAttr } from "@cj-tech-master/excelts/xml";
import { attributeOf, elements, partText, relationshipsPath, type Parts } from "./packageXml";
import type { StoredXml, StoredXmls } from "./spreadsheet";

const itemPath = /^customXml\/item(\d+)\.xml$/;
const contentTypes = "[Content_Types].xml";
const workbookPart = "xl/workbook.xml";
const office = "http://schemas.openxmlformats.org/officeDocument/2006";
const packages = "http://schemas.openxmlformats.org/package/2006";

const pathOf = (number: number): string => `customXml/item${number}.xml`;
const propertiesOf = (number: number): string => `customXml/itemProps${number}.xml`;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The namespace of the root element; empty where there is none, or no XML that can be read. */
const namespaceOf = (xml: string): string => {
  try {
    const { name, attributes } = parseXml(xml).root;
    const prefix = name.includes(":") ? name.slice(0, name.indexOf(":")) : "";
    return attributes[prefix === "" ? "xmlns" : `xmlns:${prefix}`] ?? "";
  } catch {
    return "";
  }
};

const newId = (number: number): string =>
  `{00000000-0000-4000-8000-${String(number).padStart(12, "0")}}`;

/** The id in the properties of an item; its path where a file gives none. */
const idOf = (parts: Parts, number: number): string => {
  const [properties] = elements(partText(parts, propertiesOf(number)), "ds:datastoreItem");
  return (properties && attributeOf(properties, "ds:itemID")) || pathOf(number);
};

/** The text of a part with an element more before the end of its root. */
const joined = (parts: Parts, path: string, root: string, namespace: string, element: string) => {
  const now = partText(parts, path) || `<${root} xmlns="${namespace}"></${root}>`;
  return now.includes(`</${root}>`)
    ? now.replace(`</${root}>`, `${element}</${root}>`)
    : now.replace(/\/>\s*$/, `>${element}</${root}>`);
};

const relationship = (type: string, target: string, id: string): string =>
  `<Relationship Id="${id}" Type="${office}/relationships/${type}" Target="${target}"/>`;

const propertiesXml = (namespace: string, id: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="no"?><ds:datastoreItem ds:itemID="${id}" xmlns:ds="${office}/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${xmlEncodeAttr(namespace)}"/></ds:schemaRefs></ds:datastoreItem>`;

/** The parts with an item of that number, which none has had before. */
const withItem = (parts: Parts, number: number, xml: string): Parts => {
  const item = pathOf(number);
  const properties = propertiesOf(number);
  const type = `<Override PartName="/${properties}" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>`;
  const fromItem = `<Relationships xmlns="${packages}/relationships">${relationship("customXmlProps", `itemProps${number}.xml`, "rId1")}</Relationships>`;
  const holder = relationshipsPath(workbookPart);
  const fromWorkbook = relationship("customXml", `../${item}`, `stored${number}`);
  return new Map([
    ...parts,
    [item, bytes(xml)],
    [properties, bytes(propertiesXml(namespaceOf(xml), newId(number)))],
    [relationshipsPath(item), bytes(fromItem)],
    [
      holder,
      bytes(joined(parts, holder, "Relationships", `${packages}/relationships`, fromWorkbook)),
    ],
    [contentTypes, bytes(joined(parts, contentTypes, "Types", `${packages}/content-types`, type))],
  ]);
};

/** Relationships and types of what is gone are left out when the file is written. */
const withoutItem = (parts: Parts, number: number): Parts => {
  const item = pathOf(number);
  const gone = new Set([item, propertiesOf(number), relationshipsPath(item)]);
  return new Map([...parts].filter(([path]) => !gone.has(path)));
};

/** The XML that a file carries beside its sheets, within the parts that are no workbook. */
export class StoredXmlList implements StoredXmls {
  /** No number is given twice, or what was added could be taken for what was removed. */
  private last: number;

  constructor(private beside: Parts = new Map<string, Uint8Array>()) {
    this.last = Math.max(0, ...this.numbers());
  }

  /** What the file holds beside the workbook itself. */
  get parts(): Parts {
    return this.beside;
  }

  get all(): readonly StoredXml[] {
    return this.numbers().map((number) => {
      const xml = partText(this.beside, pathOf(number)).replace(/^\uFEFF/, "");
      return { id: idOf(this.beside, number), namespace: namespaceOf(xml), xml };
    });
  }

  add(xml: string): StoredXml {
    const taken = new Set(this.all.map(({ id }) => id));
    do this.last++;
    while (taken.has(newId(this.last)));
    this.beside = withItem(this.beside, this.last, xml);
    return { id: newId(this.last), namespace: namespaceOf(xml), xml };
  }

  change(id: string, xml: string): void {
    this.beside = new Map([...this.beside, [pathOf(this.numberOf(id)), bytes(xml)]]);
  }

  remove(id: string): void {
    this.beside = withoutItem(this.beside, this.numberOf(id));
  }

  private numbers(): number[] {
    return [...this.beside.keys()]
      .flatMap((path) => Number(itemPath.exec(path)?.[1] ?? 0) || [])
      .sort((a, b) => a - b);
  }

  private numberOf(id: string): number {
    const found = this.numbers().find((number) => idOf(this.beside, number) === id);
    if (found === undefined) throw new Error(`Nothing is stored as ${id}.`);
    return found;
  }
}
