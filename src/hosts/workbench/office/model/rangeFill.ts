import type { ObjectClass } from "../protocol/objectClass";
import type { Block } from "./area";
import type { Book } from "./book";
import { formatProperty } from "./rangeFormat";
import { setFormat } from "./styles";
import { colorValue } from "./values";

const color = formatProperty("fill", "", colorValue);

export const rangeFillClass: ObjectClass<Book, Block> = {
  name: "RangeFill",
  properties: {
    color: {
      ...color,
      // Cells without a fill look white, and that is what Excel answers.
      read: (block, book) => (color.read(block, book) === "" ? "#FFFFFF" : color.read(block, book)),
    },
  },
  methods: { clear: (block, _args, book) => setFormat(book, block, { fill: "" }) },
};
