import { xmlEncodeAttr } from "@cj-tech-master/excelts/xml";
import type { ChartLabel } from "./chartList";
import { attributeOf, elements, partText, relationships, type Parts } from "./packageXml";

/** Names and alternative texts of pictures and charts, which the library does not keep. */
export interface DrawingLabels {
  /** By the number of the chart. */
  readonly charts: ReadonlyMap<number, ChartLabel>;
  /** Alternative texts of everything drawn, by `part#id`. */
  readonly others: ReadonlyMap<string, string>;
}

const isDrawing = (path: string): boolean => /^xl\/drawings\/drawing\d+\.xml$/.test(path);

const chartNumber = (path: string | undefined): number =>
  Number(/charts\/chart(\d+)\.xml$/.exec(path ?? "")?.[1] ?? 0);

/** Which chart stands behind which relationship of a drawing. */
const chartNumbers = (parts: Parts, path: string): ReadonlyMap<string, number> =>
  new Map(relationships(parts, path).map(({ id, target }) => [id, chartNumber(target)]));

const readCharts = (parts: Parts, path: string): [number, ChartLabel][] => {
  const numbers = chartNumbers(parts, path);
  const drawn =
    partText(parts, path).match(/<xdr:graphicFrame[\s>].*?<\/xdr:graphicFrame>/gs) ?? [];
  return drawn.flatMap((frame): [number, ChartLabel][] => {
    const number = numbers.get(/r:id="([^"]*)"/.exec(frame)?.[1] ?? "") ?? 0;
    const tag = /<xdr:cNvPr\s[^>]*?\/?>/.exec(frame)?.[0].replace(/\/?>$/, "/>");
    const element = tag ? elements(tag, "xdr:cNvPr")[0] : undefined;
    if (number === 0 || !element) return [];
    return [
      [number, { name: attributeOf(element, "name"), altText: attributeOf(element, "descr") }],
    ];
  });
};

/** Reads all names and alternative texts of a file. */
export const readLabels = (parts: Parts): DrawingLabels => {
  const drawings = [...parts.keys()].filter(isDrawing);
  const others = drawings.flatMap((path) =>
    elements(partText(parts, path), "xdr:cNvPr")
      .filter((element) => attributeOf(element, "descr") !== "")
      .map((element): [string, string] => [
        `${path}#${attributeOf(element, "id")}`,
        attributeOf(element, "descr"),
      ])
  );
  return {
    charts: new Map(drawings.flatMap((path) => readCharts(parts, path))),
    others: new Map(others),
  };
};

const withAttribute = (tag: string, name: string, value: string): string => {
  const without = tag.replace(new RegExp(`\\s${name}="[^"]*"`), "");
  return without.replace(/\s*(\/?)>$/, ` ${name}="${xmlEncodeAttr(value)}"$1>`);
};

const firstTag = /<xdr:cNvPr\s[^>]*>/;

const labelCharts = (
  xml: string,
  numbers: ReadonlyMap<string, number>,
  labels: DrawingLabels
): string =>
  xml.replace(/<xdr:graphicFrame[\s>].*?<\/xdr:graphicFrame>/gs, (frame) => {
    const label = labels.charts.get(numbers.get(/r:id="([^"]*)"/.exec(frame)?.[1] ?? "") ?? 0);
    if (!label) return frame;
    return frame.replace(firstTag, (tag) => {
      const named = label.name === "" ? tag : withAttribute(tag, "name", label.name);
      return label.altText === "" ? named : withAttribute(named, "descr", label.altText);
    });
  });

const labelOthers = (xml: string, path: string, labels: DrawingLabels): string =>
  xml.replace(new RegExp(firstTag, "g"), (tag) => {
    const text = labels.others.get(`${path}#${/\sid="(\d+)"/.exec(tag)?.[1] ?? ""}`);
    return text === undefined || tag.includes(" descr=") ? tag : withAttribute(tag, "descr", text);
  });

/** The drawings of a written file with their names and texts put back. */
export const writeLabels = (parts: Parts, labels: DrawingLabels): Map<string, string> =>
  new Map(
    [...parts.keys()].filter(isDrawing).map((path) => {
      const labelled = labelCharts(partText(parts, path), chartNumbers(parts, path), labels);
      return [path, labelOthers(labelled, path, labels)];
    })
  );
