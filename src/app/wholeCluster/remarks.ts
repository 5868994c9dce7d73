import { translated, type Language } from "../../locales";
import { outcomes } from "../../model/outcomes";
import { segmentColumns } from "../../model/segments/columns";
import type { ScenarioLevers } from "../../model/scenarios/scenarioLevers";
import type { LabSegment } from "../labData";
import type { ClusterRun } from "./clusterRun";
import type { Member, WholeCluster } from "./members";
import { lacking, type BaseColumn, type Gap, type Totals } from "./totals";

/** Names in full before the others are only counted. */
const mostNamed = 3;

/** Segments by name, a few in full. */
export const namesText = (names: readonly string[], { pane }: Language): string =>
  names.length <= mostNamed + 1
    ? pane.wholeCluster.named(names, 0)
    : pane.wholeCluster.named(names.slice(0, mostNamed), names.length - mostNamed);

const labelOf = ({ row }: LabSegment): string => row.label;

/** How people call what is run together. */
export const clusterName = ({ cluster, members }: WholeCluster, { pane }: Language): string =>
  cluster === undefined
    ? pane.wholeCluster.all(members.length)
    : pane.wholeCluster.allOf(cluster, members.length);

const columnName = (column: BaseColumn, language: Language): string =>
  translated(segmentColumns[column].label, language);

const lackingNames = (members: readonly Member[], places: readonly number[], language: Language) =>
  namesText(
    places.flatMap((place) => members[place]?.segment.row.label ?? []),
    language
  );

const gapText = (
  { column, outcomes: ids, lacking: places }: Gap,
  members: readonly Member[],
  language: Language
): string => {
  const words = language.pane.wholeCluster;
  const names = ids.map((id) => translated(outcomes[id].label, language)).join(", ");
  const header = columnName(column, language);
  return places.length === members.length
    ? words.noTotalAtAll(names, header)
    : words.noTotal(names, header, lackingNames(members, places, language));
};

/** Which outcomes have no total, and for which segments which column is missing. */
export const gapTexts = (
  members: readonly Member[],
  { gaps }: Totals,
  language: Language
): readonly string[] => gaps.map((gap) => gapText(gap, members, language));

/** What the totals that there are mean. */
const totalTexts = (
  members: readonly Member[],
  { totals }: Totals,
  language: Language
): readonly string[] => {
  const words = language.pane.wholeCluster;
  return totals.flatMap(({ id, natural }) => {
    if (id === "output") return [words.outputAtPrices];
    if (id !== "pay") return [];
    if (natural) return [words.payMean];
    const places = lacking(members, "pay");
    return places.length === members.length
      ? [words.payFrom100AtAll]
      : [words.payFrom100(columnName("pay", language), lackingNames(members, places, language))];
  });
};

const yearTexts = (members: readonly Member[], { pane }: Language): readonly string[] => {
  const years = members.flatMap(({ segment }) => segment.row.numbers.year ?? []);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first < last ? [pane.wholeCluster.years(first, last)] : [];
};

/** Money of several countries may be of several currencies; only the user knows. */
const moneyTexts = (
  members: readonly Member[],
  { totals }: Totals,
  { pane }: Language
): readonly string[] => {
  const countries = new Set(members.flatMap(({ segment }) => segment.row.texts.country ?? []));
  const isMoney = totals.some(({ id, natural }) => id !== "jobs" && (natural || id === "output"));
  return isMoney && countries.size > 1 ? [pane.wholeCluster.countries(countries.size)] : [];
};

const rowTexts = ({ leftOut, newest }: WholeCluster, language: Language): readonly string[] => {
  const words = language.pane.wholeCluster;
  const rows = newest.map(({ row }) =>
    row.numbers.year === undefined ? row.label : words.rowOfYear(row.label, row.numbers.year)
  );
  return [
    ...(leftOut.length > 0 ? [words.leftOut(namesText(leftOut.map(labelOf), language))] : []),
    ...(rows.length > 0 ? [words.newest(namesText(rows, language))] : []),
  ];
};

/** What belongs beside everything that is told of a whole cluster. */
export const clusterRemarks = (
  cluster: WholeCluster,
  totals: Totals,
  language: Language
): readonly string[] => {
  const { members } = cluster;
  return [
    ...rowTexts(cluster, language),
    ...totalTexts(members, totals, language),
    ...(totals.totals.length > 0 ? yearTexts(members, language) : []),
    ...moneyTexts(members, totals, language),
    language.pane.wholeCluster.ownMarket,
  ];
};

/** The segments that have levers of their own; empty where none has. */
export const ownLeversText = ({ exceptions }: ScenarioLevers, language: Language): string => {
  const names = exceptions.map(({ segment }) => segment);
  return names.length === 0 ? "" : language.pane.wholeCluster.ownLevers(namesText(names, language));
};

/** The segments whose prices are beyond belief in some years; empty where there are none. */
export const unbelievableText = ({ segments }: ClusterRun, language: Language): string => {
  const names = segments.flatMap(({ label, unbelievable }) => (unbelievable ? [label] : []));
  return names.length === 0
    ? ""
    : language.pane.wholeCluster.unbelievable(namesText(names, language));
};
