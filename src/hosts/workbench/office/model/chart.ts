import type { Chart } from "../../../../spreadsheet/spreadsheet";
import { invalidArgument, itemNotFound } from "../protocol/apiError";
import type { Arguments } from "../protocol/arguments";
import type { ObjectClass, Property } from "../protocol/objectClass";
import { RemoteObject } from "../protocol/remoteObject";
import { type Block, boundingArea } from "./area";
import type { Book } from "./book";
import { chartTypeOf, checkSeriesInColumns, kindOf } from "./chartKinds";
import { areaAt, type Position, positionOf } from "./geometry";
import { worksheetObject } from "./objects";
import { blockOf } from "./rangeArgument";
import { numberValue, textValue } from "./values";

export const chartById = (book: Book, id: string): Chart => {
  const chart = book.spreadsheet.charts.all.find((each) => each.id === id);
  if (!chart) throw itemNotFound();
  return chart;
};

/** One side of the box of a chart, in points; the chart keeps to whole cells. */
const side = (key: keyof Position): Property<Book, string> => ({
  read: (id, book) => {
    const { sheet, place } = chartById(book, id);
    return positionOf(book, sheet, place)[key];
  },
  write: (id, value, book) => {
    const points = numberValue(value);
    if (points < 0) throw invalidArgument();
    const { sheet, place } = chartById(book, id);
    const moved = { ...positionOf(book, sheet, place), [key]: points };
    book.spreadsheet.charts.change(id, { place: areaAt(book, sheet, moved) });
  },
});

const setPosition = (id: string, args: Arguments, book: Book): void => {
  const { sheet, place } = chartById(book, id);
  const start = blockOf(book, sheet, args, 0).area;
  const corner = { row: start.row, column: start.column, rows: 1, columns: 1 };
  const area = args.has(1)
    ? boundingArea(corner, blockOf(book, sheet, args, 1).area)
    : { ...place, row: start.row, column: start.column };
  book.spreadsheet.charts.change(id, { place: area });
};

const setData = (id: string, args: Arguments, book: Book): void => {
  const source = args.object(0, "Range")?.state as Block | undefined;
  if (!source) throw invalidArgument();
  checkSeriesInColumns(args.text(1, "Auto"), source.area);
  book.spreadsheet.charts.change(id, { source: { sheet: source.sheet, ...source.area } });
};

export const chartClass: ObjectClass<Book, string> = {
  name: "Chart",
  identity: { key: "Id", of: (id) => id },
  properties: {
    id: { read: (id, book) => chartById(book, id).id },
    name: {
      read: (id, book) => chartById(book, id).name,
      write: (id, value, book) => book.spreadsheet.charts.change(id, { name: textValue(value) }),
    },
    chartType: {
      read: (id, book) => chartTypeOf(chartById(book, id).kind),
      write: (id, value, book) =>
        book.spreadsheet.charts.change(id, { kind: kindOf(textValue(value)) }),
    },
    left: side("left"),
    top: side("top"),
    width: side("width"),
    height: side("height"),
  },
  links: {
    axes: (id) => new RemoteObject("ChartAxes", id),
    legend: (id) => new RemoteObject("ChartLegend", id),
    series: (id) => new RemoteObject("ChartSeriesCollection", id),
    title: (id) => new RemoteObject("ChartTitle", id),
    worksheet: (id, book) => worksheetObject(chartById(book, id).sheet),
  },
  methods: {
    delete: (id, _args, book) => book.spreadsheet.charts.remove(chartById(book, id).id),
    setData,
    setPosition,
  },
};
