import { displayText } from "../../../../spreadsheet/displayText";
import { invalidArgument } from "../protocol/apiError";
import type { ObjectClass } from "../protocol/objectClass";
import { RemoteObject } from "../protocol/remoteObject";
import type { Book } from "./book";
import { cellOf } from "./area";
import { firstCell } from "./cells";
import { chartById } from "./chart";

interface Series {
  readonly chart: string;
  readonly index: number;
}

/** The first column of the data holds the categories. */
const count = (chart: string, book: Book): number => chartById(book, chart).source.columns - 1;

const series = (chart: string, index: number, book: Book): RemoteObject<Series> => {
  if (index < 0 || index >= count(chart, book)) throw invalidArgument();
  return new RemoteObject("ChartSeries", { chart, index });
};

export const chartSeriesCollectionClass: ObjectClass<Book, string> = {
  name: "ChartSeriesCollection",
  properties: { count: { read: count } },
  items: (chart, book) =>
    Array.from({ length: count(chart, book) }, (_each, index) => series(chart, index, book)),
  methods: {
    getCount: (chart, _args, book) => count(chart, book),
    getItemAt: (chart, args, book) => series(chart, args.integer(0), book),
  },
};

export const chartSeriesClass: ObjectClass<Book, Series> = {
  name: "ChartSeries",
  properties: {
    name: {
      read: ({ chart, index }, book) => {
        const { source } = chartById(book, chart);
        const area = cellOf(source, 0, index + 1);
        return displayText(firstCell(book, { sheet: source.sheet, area }).value);
      },
    },
  },
};
