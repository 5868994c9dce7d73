import type { Chart } from "../../../../spreadsheet/spreadsheet";
import { NotImplemented } from "../protocol/apiError";
import { type ObjectClass, wireName } from "../protocol/objectClass";
import { RemoteObject } from "../protocol/remoteObject";
import type { Book } from "./book";
import { chartById } from "./chart";
import { flagValue, textValue } from "./values";

const standardTitle = "Chart Title";

export const chartTitleClass: ObjectClass<Book, string> = {
  name: "ChartTitle",
  properties: {
    text: {
      read: (id, book) => chartById(book, id).title,
      write: (id, value, book) => book.spreadsheet.charts.change(id, { title: textValue(value) }),
    },
    visible: {
      read: (id, book) => chartById(book, id).title !== "",
      write: (id, value, book) => {
        const { title } = chartById(book, id);
        if (!flagValue(value)) book.spreadsheet.charts.change(id, { title: "" });
        else if (title === "") book.spreadsheet.charts.change(id, { title: standardTitle });
      },
    },
  },
};

const places = ["right", "bottom", "top"] as const;

const legendPlace = (value: unknown): Chart["legend"] => {
  const text = textValue(value);
  const place = places.find((each) => wireName(each) === text);
  if (!place) throw new NotImplemented(`ChartLegend.position = "${text}"`);
  return place;
};

export const chartLegendClass: ObjectClass<Book, string> = {
  name: "ChartLegend",
  properties: {
    position: {
      read: (id, book) => {
        const { legend } = chartById(book, id);
        return wireName(legend === "none" ? "right" : legend);
      },
      write: (id, value, book) =>
        book.spreadsheet.charts.change(id, { legend: legendPlace(value) }),
    },
    visible: {
      read: (id, book) => chartById(book, id).legend !== "none",
      write: (id, value, book) => {
        const { legend } = chartById(book, id);
        const shown = legend === "none" ? "right" : legend;
        book.spreadsheet.charts.change(id, { legend: flagValue(value) ? shown : "none" });
      },
    },
  },
};

interface Axis {
  readonly chart: string;
  readonly axis: "categoryAxis" | "valueAxis";
}

export const chartAxesClass: ObjectClass<Book, string> = {
  name: "ChartAxes",
  links: {
    categoryAxis: (chart) => new RemoteObject("ChartAxis", { chart, axis: "categoryAxis" }),
    valueAxis: (chart) => new RemoteObject("ChartAxis", { chart, axis: "valueAxis" }),
  },
};

export const chartAxisClass: ObjectClass<Book, Axis> = {
  name: "ChartAxis",
  links: { title: (axis) => new RemoteObject("ChartAxisTitle", axis) },
};

const axisTitle = ({ chart, axis }: Axis, book: Book): string => chartById(book, chart)[axis];

export const chartAxisTitleClass: ObjectClass<Book, Axis> = {
  name: "ChartAxisTitle",
  properties: {
    text: {
      read: axisTitle,
      write: ({ chart, axis }, value, book) =>
        book.spreadsheet.charts.change(chart, { [axis]: textValue(value) }),
    },
    visible: {
      read: (axis, book) => axisTitle(axis, book) !== "",
      write: ({ chart, axis }, value, book) => {
        const title = axisTitle({ chart, axis }, book);
        const shown = title === "" ? "Axis Title" : title;
        book.spreadsheet.charts.change(chart, { [axis]: flagValue(value) ? shown : "" });
      },
    },
  },
};
