import type { CellValue } from "../../core/fault";
import { translated, type Language } from "../../locales";
import { outcomes } from "../../model/outcomes";
import { assumptionBlocks, assumptionTable } from "../assumptionBlocks";
import { commonAssumptionRows } from "../assumptionRows";
import {
  outcomeName,
  pathBlocks,
  pathChart,
  pathTables,
  type PathLayout,
  type WrittenPath,
} from "../pathTables";
import type { NewSheet } from "../ports/workbook";
import { scenarioWidths } from "../scenarioSheet";
import { inputsPart, segmentsPart } from "./segmentParts";
import { changeFormat, chartRows, gap, header, laidOut, nothing, type PartAt } from "./sheetPart";
import type { WrittenCluster } from "./writtenCluster";
import { clusterName, clusterRemarks, gapTexts, ownLeversText, unbelievableText } from "./remarks";

const titlePart =
  ({ cluster, totals, run, title }: WrittenCluster, language: Language): PartAt =>
  (row) => {
    const notes = [
      language.sheets.common.honesty,
      ownLeversText(run.levers, language),
      ...gapTexts(cluster.members, totals, language),
      ...clusterRemarks(cluster, totals, language),
      unbelievableText(run, language),
    ].filter(Boolean);
    const name = clusterName(cluster, language);
    const subtitle = language.pane.wholeCluster.sheetSubtitle(name, run.years);
    return {
      blocks: [
        { row, column: 0, values: [[title]], style: "title" },
        { row: row + 1, column: 0, values: [[subtitle]], style: "subtitle" },
        { row: row + 2, column: 0, values: notes.map((note) => [note]), style: "note" },
      ],
      tables: [],
      charts: [],
      rows: 2 + notes.length + 1,
    };
  };

/** Totals every year, with their chart; nothing where nothing is added up. */
const totalsPart =
  ({ run, title }: WrittenCluster, language: Language): PartAt =>
  (row) => {
    if (run.totals.length === 0) return nothing;
    const paths = run.totals.map(({ total, ...path }): WrittenPath => ({
      id: total.id,
      name: outcomeName(total.id, total.natural !== undefined, language),
      ...path,
    }));
    const changes = row + chartRows + gap;
    const levels = changes + run.years + 1 + 2 * gap;
    const layout: PathLayout = { chart: row, chartRows, changes, levels };
    return {
      blocks: pathBlocks(paths, layout, language.pane.wholeCluster.totalLevels, language),
      tables: pathTables(paths, layout),
      charts: [pathChart(paths, layout, title, language)],
      rows: levels - row + run.years + 1 + 2 * gap,
    };
  };

/** Between which changes nine futures in ten lie, total by total. */
const bandsPart =
  ({ run, futures }: WrittenCluster, language: Language): PartAt =>
  (row) => {
    const words = language.sheets.comparison;
    const against = futures?.policies[1]?.against[0] ?? [];
    const rows = run.totals.flatMap(({ total }, o): CellValue[][] => {
      const found = against[o];
      const label = translated(outcomes[total.id].label, language);
      return found ? [[label, found.p50, found.p5, found.p95, found.higher, found.equal]] : [];
    });
    if (!futures || rows.length === 0) return nothing;
    const names = [words.outcome, words.middle, words.low, words.high, words.higher, words.same];
    const basis = language.pane.futures.basis(futures.draws.toLocaleString(language.numbers));
    const piece = (from: number, to?: number) => rows.map((cells) => cells.slice(from, to));
    return {
      blocks: [
        ...header(row, `${words.bands}. ${basis}`, names),
        { row: row + 1, column: 0, values: piece(0, 1) },
        { row: row + 1, column: 1, values: piece(1, 4), numberFormat: changeFormat },
        { row: row + 1, column: 4, values: piece(4), numberFormat: "0%" },
      ],
      tables: [{ name: "Bands", row, column: 0, rows: rows.length + 1, columns: names.length }],
      charts: [],
      rows: rows.length + 1 + gap,
    };
  };

const assumptionsPart =
  ({ cluster, run }: WrittenCluster, language: Language): PartAt =>
  (row) => {
    const inputs = cluster.members.map(({ prepared }) => prepared.inputs);
    const rows = commonAssumptionRows(run.levers, inputs, language);
    return {
      blocks: assumptionBlocks(rows, row, language),
      tables: [assumptionTable(rows, row)],
      charts: [],
      rows: rows.length + 1 + gap,
    };
  };

/**
 * A whole cluster under a policy as a sheet of its own: what cannot be added up and why, the totals
 * with their chart and bands, every segment by itself, and every number it rests on.
 */
export const clusterSheet = (written: WrittenCluster, language: Language): NewSheet => {
  const parts = laidOut([
    titlePart(written, language),
    totalsPart(written, language),
    bandsPart(written, language),
    segmentsPart(written, language),
    assumptionsPart(written, language),
    inputsPart(written, language),
  ]);
  return {
    name: language.sheets.scenario.sheet,
    columnWidths: scenarioWidths,
    blocks: parts.flatMap(({ blocks }) => blocks),
    tables: parts.flatMap(({ tables }) => tables),
    charts: parts.flatMap(({ charts }) => charts),
  };
};
