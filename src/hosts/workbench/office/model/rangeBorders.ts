import { NotImplemented } from "../protocol/apiError";
import type { ObjectClass } from "../protocol/objectClass";
import { RemoteObject } from "../protocol/remoteObject";
import { type Block, rowOf } from "./area";
import type { Book } from "./book";
import { setFormat, sharedFormat } from "./styles";
import { colorValue, textValue } from "./values";

/** The only line there is here: below the last row of the range. */
const edge = "EdgeBottom";

const below = (block: Block): Block => ({
  ...block,
  area: rowOf(block.area, block.area.rows - 1),
});

const border = (block: Block, side: string): RemoteObject => {
  if (side !== edge) throw new NotImplemented(`RangeBorderCollection.getItem("${side}")`);
  return new RemoteObject("RangeBorder", block);
};

export const rangeBordersClass: ObjectClass<Book, Block> = {
  name: "RangeBorderCollection",
  items: (block) => [border(block, edge)],
  methods: { getItem: (block, args) => border(block, args.text(0)) },
};

const only = (member: string, allowed: string, value: unknown): void => {
  if (textValue(value) !== allowed) throw new NotImplemented(`${member} = "${textValue(value)}"`);
};

const lineColor = (block: Block, book: Book): string | null =>
  sharedFormat(book, below(block), "bottomBorder", "");

const setLine = (book: Book, block: Block, bottomBorder: string): void =>
  setFormat(book, below(block), { bottomBorder });

export const rangeBorderClass: ObjectClass<Book, Block> = {
  name: "RangeBorder",
  identity: { key: "_Id", of: () => edge },
  properties: {
    sideIndex: { read: () => edge },
    style: {
      read: (block, book) => {
        const color = lineColor(block, book);
        return color === null ? null : color === "" ? "None" : "Continuous";
      },
      write: (block, value, book) => {
        if (value === "None") return setLine(book, block, "");
        only("RangeBorder.style", "Continuous", value);
        if (lineColor(block, book) === "") setLine(book, block, "#000000");
      },
    },
    weight: {
      read: () => "Thin",
      write: (_block, value) => only("RangeBorder.weight", "Thin", value),
    },
    color: {
      read: lineColor,
      write: (block, value, book) => setLine(book, block, colorValue(value)),
    },
  },
};
