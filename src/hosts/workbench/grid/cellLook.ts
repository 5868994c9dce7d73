import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IStyleData,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import type { CellFormat } from "../../../spreadsheet/spreadsheet";
import type { GridFonts } from "./gridFonts";

const horizontal = {
  general: HorizontalAlign.UNSPECIFIED,
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
} as const;

const vertical = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
} as const;

const pixelsOfIndent = 9;

const fontLook = (format: CellFormat, fonts: GridFonts): IStyleData => ({
  ...((format.fontName ?? format.fontSize) !== undefined &&
    fonts.font(format.fontName, format.fontSize)),
  ...(format.bold && { bl: BooleanNumber.TRUE }),
  ...(format.italic && { it: BooleanNumber.TRUE }),
  ...(format.underline && { ul: { s: BooleanNumber.TRUE } }),
  ...(format.fontColor && { cl: { rgb: format.fontColor } }),
});

const placeLook = (format: CellFormat): IStyleData => ({
  ...(format.horizontal && { ht: horizontal[format.horizontal] }),
  ...(format.vertical && { vt: vertical[format.vertical] }),
  ...(format.wrap && { tb: WrapStrategy.WRAP }),
  ...(format.indent && { pd: { l: 2 + format.indent * pixelsOfIndent } }),
});

/** The look of a cell in the grid. */
export const cellLook = (format: CellFormat, fonts: GridFonts): IStyleData => ({
  ...fontLook(format, fonts),
  ...placeLook(format),
  ...(format.fill && { bg: { rgb: format.fill } }),
  ...(format.bottomBorder && {
    bd: { b: { s: BorderStyleTypes.THIN, cl: { rgb: format.bottomBorder } } },
  }),
  ...(format.numberFormat && { n: { pattern: format.numberFormat } }),
});

const keyOf = <K extends string>(
  table: Readonly<Record<K, number>>,
  value: unknown
): K | undefined => (Object.keys(table) as K[]).find((key) => table[key] === value);

/**
 * What the look of a pasted cell asks of the workbook; what it does not say is left as it is. Fonts
 * are left as well, for the grid may draw another one, of another size.
 */
export const formatOfLook = (look: IStyleData): CellFormat => {
  const across = keyOf(horizontal, look.ht);
  const up = keyOf(vertical, look.vt);
  return {
    bold: look.bl === BooleanNumber.TRUE,
    italic: look.it === BooleanNumber.TRUE,
    underline: look.ul?.s === BooleanNumber.TRUE,
    wrap: look.tb === WrapStrategy.WRAP,
    ...(across && { horizontal: across }),
    ...(up && { vertical: up }),
    ...(look.cl?.rgb?.startsWith("#") && { fontColor: look.cl.rgb }),
    ...(look.bg?.rgb?.startsWith("#") && { fill: look.bg.rgb }),
    ...(look.n && { numberFormat: look.n.pattern }),
  };
};
