import type { Chart as StoredChart } from "@cj-tech-master/excelts/chart";
import { textContent } from "@cj-tech-master/excelts/xml";
import { parseAddress } from "./addresses";
import { seriesReferences } from "./chartOptions";
import { elements } from "./packageXml";
import type { Area, Chart } from "./spreadsheet";

type Model = NonNullable<StoredChart["chartModel"]>;
type Group = Model["chart"]["plotArea"]["chartTypes"][number];

interface Reference {
  readonly formula?: string;
}

interface Series {
  readonly tx?: { readonly strRef?: Reference };
  readonly cat?: { readonly strRef?: Reference; readonly numRef?: Reference };
  readonly xVal?: { readonly strRef?: Reference; readonly numRef?: Reference };
  readonly val?: { readonly numRef?: Reference };
  readonly yVal?: { readonly numRef?: Reference };
}

interface Parts {
  readonly name: string;
  readonly categories: string;
  readonly values: string;
}

const partsOf = ({ tx, cat, xVal, val, yVal }: Series): Parts => ({
  name: tx?.strRef?.formula ?? "",
  categories: (cat ?? xVal)?.strRef?.formula ?? (cat ?? xVal)?.numRef?.formula ?? "",
  values: (val ?? yVal)?.numRef?.formula ?? "",
});

const kindOf = (group: Group): Chart["kind"] | null => {
  if (group.type === "line") return "line";
  if (group.type === "scatter") return "scatter";
  if (group.type !== "bar" || group.grouping !== "clustered") return null;
  return group.barDir === "bar" ? "barClustered" : "columnClustered";
};

/** The block with names in its first row and categories in its first column, if the series form one. */
const sourceOf = (group: Group): (Area & { sheet: string }) | null => {
  const series = ((group as { series?: Series[] }).series ?? []).map(partsOf);
  const first = series[0];
  const name = parseAddress(first?.name ?? "");
  const categories = parseAddress(first?.categories ?? "");
  if (!name?.sheet || !categories) return null;
  const source = {
    sheet: name.sheet,
    row: name.area.row,
    column: categories.area.column,
    rows: categories.area.rows + 1,
    columns: series.length + 1,
  };
  const expected = seriesReferences(source, name.sheet);
  const plain = (parts: Parts) =>
    Object.values(parts).map((it: string) => it.replaceAll("$", "").replaceAll("'", ""));
  const matches = series.every((it, index) => {
    const wanted = expected[index];
    return wanted !== undefined && plain(partsIn(it)).join() === plain(partsIn(wanted)).join();
  });
  return matches ? source : null;
};

const partsIn = ({ name, categories, values }: Parts): Parts => ({ name, categories, values });

interface Title {
  /** A chart of a file holds its title as it was written there. */
  readonly rawTx?: string;
  readonly text?: { readonly paragraphs?: readonly Paragraph[] };
}

interface Paragraph {
  readonly runs?: readonly { readonly text?: string }[];
}

const titleText = (title: Title | undefined): string => {
  const written = elements(title?.rawTx ?? "", "a:t").map(textContent);
  const built = (title?.text?.paragraphs ?? []).flatMap((it) => it.runs ?? []);
  return [...written, ...built.map((run) => run.text ?? "")].join("");
};

const legendOf = (model: Model): Chart["legend"] => {
  const side = model.chart.legend?.legendPos;
  if (!model.chart.legend) return "none";
  if (side === "b") return "bottom";
  return side === "t" ? "top" : "right";
};

const placeOf = ({ tl, br }: StoredChart["range"]): Area | null =>
  br
    ? {
        row: tl.nativeRow,
        column: tl.nativeCol,
        rows: Math.max(1, br.nativeRow - tl.nativeRow + (br.nativeRowOff > 0 ? 1 : 0)),
        columns: Math.max(1, br.nativeCol - tl.nativeCol + (br.nativeColOff > 0 ? 1 : 0)),
      }
    : null;

/** What a file says of a chart; `source.sheet` is the sheet's name. */
export type ReadChart = Omit<Chart, "id" | "sheet" | "name" | "altText">;

/**
 * Reads a chart of an opened file, if it is of a kind that can be shown and changed here: one kind
 * of series over one block of cells. All others are kept as they are, but not described.
 */
export const readChart = (stored: StoredChart): ReadChart | null => {
  const model = stored.chartModel;
  const groups = model?.chart.plotArea.chartTypes ?? [];
  const group = groups[0];
  if (!model || !group || groups.length !== 1) return null;
  const kind = kindOf(group);
  const source = sourceOf(group);
  const place = placeOf(stored.range);
  if (!kind || !source || !place) return null;
  const [category, value] = model.chart.plotArea.axes ?? [];
  return {
    kind,
    source,
    place,
    title: titleText(model.chart.title),
    categoryAxis: titleText(category?.title),
    valueAxis: titleText(value?.title),
    legend: legendOf(model),
  };
};
