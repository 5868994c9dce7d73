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

/** What a workbook carries besides its cells and its XML. Add-ins keep their settings here. */
export class StoredData {
  readonly settings = new Map<string, unknown>();
  readonly customProperties = new Map<string, PropertyValue>();
  readonly properties = new Map<WritableProperty, string>();
  revision = 0;
}
