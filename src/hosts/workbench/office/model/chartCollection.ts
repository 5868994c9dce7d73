import type { Chart } from "../../../../spreadsheet/spreadsheet";
import { invalidArgument } from "../protocol/apiError";
import type { Arguments } from "../protocol/arguments";
import type { ObjectClass } from "../protocol/objectClass";
import type { RemoteObject } from "../protocol/remoteObject";
import type { Block } from "./area";
import type { Book } from "./book";
import { checkSeriesInColumns, kindOf } from "./chartKinds";
import { areaAt, positionOf } from "./geometry";
import { chartObject } from "./objects";
import { required } from "./required";

const chartsOf = (sheet: string, book: Book): Chart[] =>
  book.spreadsheet.charts.all.filter((chart) => chart.sheet === sheet);

const find = (sheet: string, key: string, book: Book): RemoteObject | null => {
  const chart = chartsOf(sheet, book).find(
    (each) => each.id === key || each.name.toUpperCase() === key.toUpperCase()
  );
  return chart ? chartObject(chart.id) : null;
};

const freeName = (sheet: string, book: Book): string => {
  for (let number = chartsOf(sheet, book).length + 1; ; number++)
    if (!find(sheet, `Chart ${number}`, book)) return `Chart ${number}`;
};

/** Excel's size of a new chart, in points. */
const standardSize = { width: 360, height: 216 };

/** A new chart stands to the right of its data until it is moved. */
const add = (sheet: string, args: Arguments, book: Book): RemoteObject => {
  const kind = kindOf(args.text(0));
  const source = args.object(1, "Range")?.state as Block | undefined;
  if (!source) throw invalidArgument();
  checkSeriesInColumns(args.text(2, "Auto"), source.area);
  const { left, top, width } = positionOf(book, source.sheet, source.area);
  const chart = book.spreadsheet.charts.add({
    sheet,
    name: freeName(sheet, book),
    kind,
    title: "Chart Title",
    altText: "",
    categoryAxis: "",
    valueAxis: "",
    legend: "right",
    source: { sheet: source.sheet, ...source.area },
    place: areaAt(book, sheet, { left: left + width, top, ...standardSize }),
  });
  return chartObject(chart.id);
};

export const chartCollectionClass: ObjectClass<Book, string> = {
  name: "ChartCollection",
  properties: { count: { read: (sheet, book) => chartsOf(sheet, book).length } },
  items: (sheet, book) => chartsOf(sheet, book).map((chart) => chartObject(chart.id)),
  methods: {
    add,
    getCount: (sheet, _args, book) => chartsOf(sheet, book).length,
    getItem: (sheet, args, book) => required(find(sheet, args.text(0), book)),
    getItemAt: (sheet, args, book) => {
      const chart = chartsOf(sheet, book)[args.integer(0)];
      if (!chart) throw invalidArgument();
      return chartObject(chart.id);
    },
    getItemOrNullObject: (sheet, args, book) => find(sheet, args.text(0), book),
  },
};
