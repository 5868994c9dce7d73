import { invalidArgument, NotImplemented } from "../protocol/apiError";
import type { ObjectClass } from "../protocol/objectClass";
import type { Block } from "./area";
import type { Book } from "./book";
import { formatProperty } from "./rangeFormat";
import { setFormat, sharedFormat } from "./styles";
import { colorValue, flagValue, numberValue, textValue } from "./values";

const size = (value: unknown): number => {
  const points = numberValue(value);
  if (points < 1 || points > 409) throw invalidArgument();
  return points;
};

const underline = (value: unknown): boolean => {
  const style = textValue(value);
  if (style !== "None" && style !== "Single")
    throw new NotImplemented(`RangeFont.underline = "${style}"`);
  return style === "Single";
};

export const rangeFontClass: ObjectClass<Book, Block> = {
  name: "RangeFont",
  properties: {
    name: formatProperty("fontName", "Calibri", textValue),
    size: formatProperty("fontSize", 11, size),
    color: formatProperty("fontColor", "#000000", colorValue),
    bold: formatProperty("bold", false, flagValue),
    italic: formatProperty("italic", false, flagValue),
    underline: {
      read: (block, book) => {
        const shared = sharedFormat(book, block, "underline", false);
        return shared === null ? null : shared ? "Single" : "None";
      },
      write: (block, value, book) => setFormat(book, block, { underline: underline(value) }),
    },
  },
};
