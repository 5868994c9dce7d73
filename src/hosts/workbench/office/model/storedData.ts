export interface XmlPart {
  readonly id: string;
  readonly namespace: string;
  xml: string;
}

export type PropertyValue = string | number | boolean;

export const writableProperties = [
  "title",
  "subject",
  "author",
  "keywords",
  "comments",
  "category",
  "manager",
  "company",
] as const;

export type WritableProperty = (typeof writableProperties)[number];

/** What a workbook carries besides its cells. Add-ins keep their settings here. */
export class StoredData {
  readonly settings = new Map<string, unknown>();
  readonly customProperties = new Map<string, PropertyValue>();
  readonly properties = new Map<WritableProperty, string>();
  readonly xmlParts: XmlPart[] = [];
  revision = 0;
  private last = 0;

  addXmlPart(namespace: string, xml: string): XmlPart {
    const number = (++this.last).toString(16).toUpperCase().padStart(12, "0");
    const part = { id: `{00000000-0000-4000-8000-${number}}`, namespace, xml };
    this.xmlParts.push(part);
    return part;
  }

  removeXmlPart(id: string): void {
    const index = this.xmlParts.findIndex((part) => part.id === id);
    if (index >= 0) this.xmlParts.splice(index, 1);
  }
}
