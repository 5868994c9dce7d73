import { parseXml, xmlEncodeAttr } from "@cj-tech-master/excelts/xml";
import { partText, relationshipsPath, type Parts } from "./packageXml";
import type { StoredXml } from "./spreadsheet";

const itemPath = /^customXml\/item(\d+)\.xml$/;
const contentTypes = "[Content_Types].xml";
const workbookPart = "xl/workbook.xml";
const office = "http://schemas.openxmlformats.org/officeDocument/2006";
const packages = "http://schemas.openxmlformats.org/package/2006";

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

const numberOf = (path: string): number => Number(itemPath.exec(path)?.[1] ?? 0);

/** What a file carries beside its sheets, from its parts. */
export const readStoredXml = (parts: Parts): StoredXml[] =>
  [...parts.keys()]
    .filter((path) => itemPath.test(path))
    .sort((a, b) => numberOf(a) - numberOf(b))
    .map((path) => {
      const xml = partText(parts, path).replace(/^\uFEFF/, "");
      return { namespace: namespaceOf(xml), xml };
    });

/** The parts without the items of a namespace. */
const without = (parts: Parts, namespace: string): Map<string, Uint8Array> => {
  const gone = new Set(
    [...parts.keys()]
      .filter((path) => itemPath.test(path) && namespaceOf(partText(parts, path)) === namespace)
      .map(numberOf)
  );
  const ofItem = (path: string): number =>
    Number(/^customXml\/(?:_rels\/)?item(?:Props)?(\d+)\.xml(?:\.rels)?$/.exec(path)?.[1] ?? 0);
  return new Map([...parts].filter(([path]) => !gone.has(ofItem(path))));
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

const propertiesXml = (namespace: string, number: number): string => {
  const id = `{00000000-0000-4000-8000-${String(number).padStart(12, "0")}}`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="no"?><ds:datastoreItem ds:itemID="${id}" xmlns:ds="${office}/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${xmlEncodeAttr(namespace)}"/></ds:schemaRefs></ds:datastoreItem>`;
};

/** The parts with XML stored in the place of all that has its namespace. */
export const storeXml = (parts: Parts, { namespace, xml }: StoredXml): Parts => {
  const kept = without(parts, namespace);
  const number = 1 + Math.max(0, ...[...kept.keys()].map(numberOf));
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const item = `customXml/item${number}.xml`;
  const properties = `itemProps${number}.xml`;
  const type = `<Override PartName="/customXml/${properties}" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>`;
  const fromItem = `<Relationships xmlns="${packages}/relationships">${relationship("customXmlProps", properties, "rId1")}</Relationships>`;
  const holder = relationshipsPath(workbookPart);
  const fromWorkbook = relationship("customXml", `../${item}`, `stored${number}`);
  return new Map([
    ...kept,
    [item, bytes(xml)],
    [`customXml/${properties}`, bytes(propertiesXml(namespace, number))],
    [relationshipsPath(item), bytes(fromItem)],
    [
      holder,
      bytes(joined(kept, holder, "Relationships", `${packages}/relationships`, fromWorkbook)),
    ],
    [contentTypes, bytes(joined(kept, contentTypes, "Types", `${packages}/content-types`, type))],
  ]);
};
