import { cellLook, formatOfLook } from "../../../../src/hosts/workbench/grid/cellLook";
import { GridFonts } from "../../../../src/hosts/workbench/grid/gridFonts";
import type { CellFormat } from "../../../../src/spreadsheet/spreadsheet";

const fonts = new GridFonts(() => 7);

it("draws every part of a cell's format", () => {
  const look = cellLook(
    {
      numberFormat: "0.0%",
      bold: true,
      italic: true,
      underline: true,
      fontColor: "#1F4E79",
      fontSize: 18,
      fill: "#FFEEAA",
      horizontal: "center",
      vertical: "top",
      wrap: true,
      indent: 1,
      bottomBorder: "#888888",
    },
    fonts
  );
  expect(look).toMatchObject({
    n: { pattern: "0.0%" },
    bl: 1,
    it: 1,
    ul: { s: 1 },
    cl: { rgb: "#1F4E79" },
    fs: 18,
    bg: { rgb: "#FFEEAA" },
    bd: { b: { cl: { rgb: "#888888" } } },
  });
  expect(Object.keys(look).sort()).toEqual(
    ["bd", "bg", "bl", "cl", "ff", "fs", "ht", "it", "n", "pd", "tb", "ul", "vt"].sort()
  );
});

it.each<CellFormat>([
  { bold: true, italic: false, underline: true, wrap: false },
  { bold: false, italic: true, underline: false, wrap: true, horizontal: "right" },
  { bold: false, italic: false, underline: false, wrap: true, vertical: "center" },
  {
    bold: false,
    italic: false,
    underline: false,
    wrap: false,
    fontColor: "#1F4E79",
    fill: "#FFEEAA",
    numberFormat: "0.00",
  },
])("a pasted look comes back as the format it was drawn from: %j", (format) => {
  expect(formatOfLook(cellLook(format, fonts))).toEqual(format);
});
