import type { CellFormat } from "../../../../spreadsheet/spreadsheet";
import { invalidArgument, NotImplemented } from "../protocol/apiError";
import { type ObjectClass, type Property, wireName } from "../protocol/objectClass";
import { RemoteObject } from "../protocol/remoteObject";
import type { Block } from "./area";
import { autofit, setWidth, sharedWidth } from "./columnWidths";
import type { Book } from "./book";
import { setFormat, sharedFormat } from "./styles";
import { flagValue, numberValue, textValue } from "./values";

/** A property that is one part of the cells' format. */
export const formatProperty = <Key extends keyof CellFormat>(
  key: Key,
  standard: NonNullable<CellFormat[Key]>,
  parse: (value: unknown) => CellFormat[Key]
): Property<Book, Block> => ({
  read: (block, book) => sharedFormat(book, block, key, standard),
  write: (block, value, book) => setFormat(book, block, { [key]: parse(value) }),
});

/** Names that Excel writes with a capital and we without. */
const choice =
  <T extends string>(names: readonly T[], location: string) =>
  (value: unknown): T => {
    const text = textValue(value);
    const found = names.find((name) => wireName(name) === text);
    if (!found) throw new NotImplemented(`${location} = "${text}"`);
    return found;
  };

const horizontal = ["general", "left", "center", "right"] as const;
const vertical = ["top", "center", "bottom"] as const;

const capitalised = (property: Property<Book, Block>): Property<Book, Block> => ({
  ...property,
  read: (block, book) => {
    const value = property.read(block, book);
    return typeof value === "string" ? wireName(value) : null;
  },
});

const indent = (value: unknown): number => {
  const level = numberValue(value);
  if (level < 0 || level > 250) throw invalidArgument();
  return level;
};

/** How the cells of a range look. A part that differs between the cells reads as null. */
export const rangeFormatClass: ObjectClass<Book, Block> = {
  name: "RangeFormat",
  properties: {
    wrapText: formatProperty("wrap", false, flagValue),
    horizontalAlignment: capitalised(
      formatProperty("horizontal", "general", choice(horizontal, "RangeFormat.horizontalAlignment"))
    ),
    verticalAlignment: capitalised(
      formatProperty("vertical", "bottom", choice(vertical, "RangeFormat.verticalAlignment"))
    ),
    indentLevel: formatProperty("indent", 0, indent),
    columnWidth: {
      read: (block, book) => sharedWidth(book, block),
      write: (block, value, book) => setWidth(book, block, numberValue(value)),
    },
  },
  links: {
    fill: (block) => new RemoteObject("RangeFill", block),
    font: (block) => new RemoteObject("RangeFont", block),
    borders: (block) => new RemoteObject("RangeBorderCollection", block),
  },
  methods: {
    autofitColumns: (block, _args, book) => autofit(book, block),
    // Rows fit their text by themselves in every spreadsheet program until somebody sets a height.
    autofitRows: () => undefined,
  },
};
