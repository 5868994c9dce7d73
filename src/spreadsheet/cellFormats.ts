import type {
  Alignment,
  Borders,
  Cell,
  Fill,
  Font,
  Style,
  Worksheet,
} from "@cj-tech-master/excelts";
import type { Area, CellFormat } from "./spreadsheet";

/** Excel's own width of a column nobody has changed, in characters. */
const standardWidth = 8.43;

const toArgb = (color: string): { argb: string } => ({ argb: `FF${color.slice(1).toUpperCase()}` });

/** A colour as style sheets write it, without its transparency. */
export const fromArgb = (argb: string | undefined): string | undefined =>
  argb === undefined ? undefined : `#${argb.slice(-6).toUpperCase()}`;

/** Without the entries that are `undefined`, so that they leave what was there. */
const given = <T extends object>(entries: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };

const fontOf = (change: CellFormat): Partial<Font> =>
  given({
    bold: change.bold,
    italic: change.italic,
    underline: change.underline,
    size: change.fontSize,
    name: change.fontName,
    color: change.fontColor === undefined ? undefined : toArgb(change.fontColor),
  });

const alignmentOf = (change: CellFormat): Partial<Alignment> => {
  const horizontal = change.horizontal === "general" ? undefined : change.horizontal;
  const vertical = change.vertical === "center" ? ("middle" as const) : change.vertical;
  return given({ horizontal, vertical, wrapText: change.wrap, indent: change.indent });
};

const fillOf = (color: string): Fill =>
  color === ""
    ? { type: "pattern", pattern: "none" }
    : { type: "pattern", pattern: "solid", fgColor: toArgb(color) };

const borderOf = (before: Partial<Borders> | undefined, color: string): Partial<Borders> => {
  const borders = { ...before };
  delete borders.bottom;
  return color === "" ? borders : { ...borders, bottom: { style: "thin", color: toArgb(color) } };
};

/** A font that does not say its name and size is another one in every program. */
const bodyFont: Partial<Font> = { name: "Calibri", size: 11, family: 2 };

const isEmpty = (value: object): boolean => Object.keys(value).length === 0;

const merged = (style: Partial<Style>, change: CellFormat): Partial<Style> => {
  const font = fontOf(change);
  const alignment = alignmentOf(change);
  const kept = { ...style.alignment };
  if (change.horizontal === "general") delete kept.horizontal;
  const aligned = change.horizontal === "general" || !isEmpty(alignment);
  return {
    ...style,
    ...given({
      numFmt: change.numberFormat,
      font: isEmpty(font) ? undefined : { ...bodyFont, ...style.font, ...font },
      alignment: aligned ? { ...kept, ...alignment } : undefined,
      fill: change.fill === undefined ? undefined : fillOf(change.fill),
      border:
        change.bottomBorder === undefined ? undefined : borderOf(style.border, change.bottomBorder),
      protection: change.unlocked === undefined ? undefined : { locked: !change.unlocked },
    }),
  };
};

/** The style of a cell that has none of its own yet. Nobody may change it, since such cells share it. */
const unstyled: Partial<Style> = Object.freeze({});

/** Every new cell brings another empty style; the library knows again only those it has seen before. */
export const shareUnstyled = (cell: Cell): void => {
  if (isEmpty(cell.style)) cell.style = unstyled;
};

/** Changes the look of every cell of an area. Cells may share a style, so none is changed itself. */
export const formatArea = (sheet: Worksheet, area: Area, change: CellFormat): void => {
  const done = new Map<Partial<Style>, Partial<Style>>();
  for (let row = area.row + 1; row <= area.row + area.rows; row++) {
    const cells = sheet.getRow(row);
    for (let column = area.column + 1; column <= area.column + area.columns; column++) {
      const cell = cells.getCell(column);
      const before = isEmpty(cell.style) ? unstyled : cell.style;
      const style = done.get(before) ?? merged(before, change);
      done.set(before, style);
      cell.style = style;
    }
  }
};

const verticalOf = (vertical: Alignment["vertical"] | undefined): CellFormat["vertical"] => {
  if (vertical === "middle") return "center";
  return vertical === "top" || vertical === "bottom" ? vertical : undefined;
};

const horizontalOf = (horizontal: Alignment["horizontal"] | undefined): CellFormat["horizontal"] =>
  horizontal === "left" || horizontal === "center" || horizontal === "right"
    ? horizontal
    : undefined;

const numberFormatOf = (style: Cell["style"]): string | undefined =>
  typeof style.numFmt === "object" ? style.numFmt.formatCode : style.numFmt;

const underlined = (underline: Font["underline"] | undefined): boolean | undefined =>
  underline === undefined ? undefined : underline !== "none" && underline !== false;

/** The look of a cell; what was never set is absent. */
export const formatOf = (sheet: Worksheet, row: number, column: number): CellFormat => {
  const { style = {} } = sheet.findCell(row + 1, column + 1) ?? {};
  const { font, alignment, fill, border } = style;
  return given({
    numberFormat: numberFormatOf(style),
    bold: font?.bold,
    italic: font?.italic,
    underline: underlined(font?.underline),
    fontColor: fromArgb(font?.color?.argb),
    fontSize: font?.size,
    fontName: font?.name,
    fill:
      fill?.type === "pattern" && fill.pattern === "solid"
        ? fromArgb(fill.fgColor?.argb)
        : undefined,
    horizontal: horizontalOf(alignment?.horizontal),
    vertical: verticalOf(alignment?.vertical),
    wrap: alignment?.wrapText,
    indent: alignment?.indent,
    bottomBorder: fromArgb(border?.bottom?.color?.argb),
  });
};

export const widthOf = (sheet: Worksheet, column: number): number =>
  sheet.getColumn(column + 1).width ?? sheet.properties.defaultColWidth ?? standardWidth;

export const setWidth = (sheet: Worksheet, column: number, characters: number): void => {
  sheet.getColumn(column + 1).width = characters;
};
