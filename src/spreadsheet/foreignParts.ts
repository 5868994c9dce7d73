import { xmlEncodeAttr } from "@cj-tech-master/excelts/xml";
import {
  attributeOf,
  elements,
  partText,
  relationships,
  relationshipsPath,
  type Parts,
  type Relationship,
} from "./packageXml";

/** Parts the library drops, though they belong to the user: data and settings of other programs. */
const kept = /^(customXml\/|docMetadata\/|docProps\/custom\.xml$|xl\/webextensions\/)/;

const contentTypes = "[Content_Types].xml";
/** The root of the file and the workbook refer to such parts. */
const holders = ["", "xl/workbook.xml"] as const;

const isMarked = ({ target }: Relationship): boolean => kept.test(target);

const relationshipXml = ({ type, target }: Relationship, id: string): string =>
  `<Relationship Id="${id}" Type="${xmlEncodeAttr(type)}" Target="/${xmlEncodeAttr(target)}"/>`;

/** What an opened file holds beside the workbook itself. */
export const foreignParts = (parts: Parts): Parts =>
  new Map(
    [...parts].filter(([path]) => kept.test(path) || path === contentTypes || isHolder(path))
  );

const isHolder = (path: string): boolean =>
  holders.some((holder) => relationshipsPath(holder) === path);

const joinRelationships = (written: Parts, foreign: Parts, holder: string): string | null => {
  const present = new Set(relationships(written, holder).map((it) => it.target));
  const missing = relationships(foreign, holder).filter(
    (it) => isMarked(it) && foreign.has(it.target) && !present.has(it.target)
  );
  if (missing.length === 0) return null;
  const added = missing.map((it, index) => relationshipXml(it, `kept${index + 1}`)).join("");
  return partText(written, relationshipsPath(holder)).replace(
    "</Relationships>",
    `${added}</Relationships>`
  );
};

const joinTypes = (written: Parts, foreign: Parts): string => {
  const now = partText(written, contentTypes);
  const before = partText(foreign, contentTypes);
  const extensions = new Set(elements(now, "Default").map((it) => attributeOf(it, "Extension")));
  const defaults = elements(before, "Default").filter(
    (it) => !extensions.has(attributeOf(it, "Extension"))
  );
  const overrides = elements(before, "Override").filter((it) => {
    const path = attributeOf(it, "PartName").slice(1);
    return kept.test(path) && foreign.has(path);
  });
  const xml = [...defaults, ...overrides].map((it) => {
    const attributes = Object.entries(it.attributes).map(
      ([key, value]) => `${key}="${xmlEncodeAttr(value)}"`
    );
    return `<${it.name} ${attributes.join(" ")}/>`;
  });
  return now.replace("</Types>", `${xml.join("")}</Types>`);
};

/** The parts to add to a written file, and those to write anew, so that nothing foreign is lost. */
export const joinForeignParts = (
  written: Parts,
  foreign: Parts
): Map<string, Uint8Array | string> => {
  const added = new Map<string, Uint8Array | string>(
    [...foreign].filter(([path]) => kept.test(path) && !written.has(path))
  );
  if (added.size === 0) return added;
  for (const holder of holders) {
    const xml = joinRelationships(written, foreign, holder);
    if (xml !== null) added.set(relationshipsPath(holder), xml);
  }
  added.set(contentTypes, joinTypes(written, foreign));
  return added;
};
