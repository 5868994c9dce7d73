import { failure, fault, gather, success, then, type Fault } from "../../fault";
import { nearest } from "../../catalogue/nearest";
import { missingCount } from "../../numeric/missing";
import { imputeColumn, imputeColumnByGroup } from "../impute/imputeColumn";
import { imputeWithinUnit } from "../impute/imputeWithinUnit";
import { columnOf, pickUnits, withColumns, type IndicatorData } from "../indicatorData";
import { screenUnits } from "../screen/screenUnits";
import { treatColumn } from "../treat/treatColumn";
import { randomStream, type RandomStream } from "../../numeric/random";
import { exceptionOf } from "./exceptionOf";
import type { DenominateStep, ImputeStep, ScreenStep, TreatStep } from "./record";
import type { Before, Run, Tree } from "./stage";

/** Only the indicators of the tree, in its order. */
const indicatorsOf = (data: IndicatorData, tree: Tree): IndicatorData =>
  withColumns(
    data,
    tree.indicators,
    tree.indicators.map((code) => columnOf(data, code))
  );

export const runScreen: Run<ScreenStep> = (step, { data, tree }) => {
  const units = screenUnits(indicatorsOf(data, tree), step);
  const places = units.flatMap(({ included }, i) => (included ? [i] : []));
  return places.length === 0
    ? failure(fault("noUnits", {}, { limit: step.minCoverage }, "notAvailable"))
    : success({
        step,
        data: places.length === units.length ? data : pickUnits(data, places),
        report: { step: "screen", units },
        warnings: [],
      });
};

const divided = (data: IndicatorData, code: string, below: string) => {
  const column = columnOf(data, code);
  if (!data.codes.includes(below))
    return failure(
      fault("indicatorMissing", {}, { found: below, guess: nearest(below, data.codes) ?? "" })
    );
  const divisor = columnOf(data, below);
  const found = new Float64Array(column.length);
  for (let i = 0; i < column.length; i++) {
    const [x, y] = [column[i] ?? NaN, divisor[i] ?? NaN];
    if (y === 0 && x === x)
      return failure(
        fault(
          "zeroDenominator",
          { row: i + 1, header: code },
          { names: `the denominator ${below}` }
        )
      );
    found[i] = x / y;
  }
  return success(found);
};

export const runDenominate: Run<DenominateStep> = (step, { data, tree }) =>
  then(
    gather(
      data.codes.map((code, c) => {
        const below = tree.nodes.has(code) ? step.denominators[code] : undefined;
        const column = data.columns[c] ?? new Float64Array();
        return below === undefined ? success(column) : divided(data, code, below);
      })
    ),
    (columns) =>
      success({
        step,
        data: withColumns(data, data.codes, columns),
        report: { step: "denominate" },
        warnings: [],
      })
  );

const countMissing = ({ columns }: IndicatorData): number =>
  columns.reduce((total, column) => total + missingCount(column), 0);

/** The places of columns that are filled from one another. */
const siblings = ({ tree, data }: Before, by: ImputeStep["by"]): readonly (readonly number[])[] => {
  const groups = new Map<string, number[]>();
  data.codes.forEach((code, c) => {
    const node = tree.nodes.get(code);
    const key = node ? (by === "parent" ? `parent ${node.parent}` : "all") : `alone ${code}`;
    groups.set(key, [...(groups.get(key) ?? []), c]);
  });
  return [...groups.values()];
};

const streamOf = ({ seed }: ImputeStep): RandomStream | undefined =>
  seed === undefined ? undefined : randomStream(seed);

const imputedWithin = (step: ImputeStep, before: Before): Float64Array[] => {
  const { data, tree } = before;
  const found = [...data.columns];
  const draw = streamOf(step);
  for (const places of siblings(before, step.by)) {
    const filled = imputeWithinUnit(
      places.map((c) => data.columns[c] ?? new Float64Array()),
      places.map((c) => tree.nodes.get(data.codes[c] ?? "")?.direction ?? 1),
      step.filling,
      draw
    );
    places.forEach((c, k) => (found[c] = filled[k] ?? new Float64Array()));
  }
  return found;
};

export const runImpute: Run<ImputeStep> = (step, before) => {
  const { data } = before;
  const groups = data.groups?.[step.group ?? ""];
  if (step.by === "group" && !groups)
    return failure(
      fault(
        "unknownName",
        {},
        { found: step.group ?? "", guess: Object.keys(data.groups ?? {})[0] ?? "" }
      )
    );
  const draw = streamOf(step);
  const columns =
    step.by === "column"
      ? data.columns.map((column) => imputeColumn(column, step.filling, draw))
      : step.by === "group"
        ? data.columns.map((column) =>
            imputeColumnByGroup(column, groups ?? [], step.filling, draw)
          )
        : imputedWithin(step, before);
  const after = withColumns(data, data.codes, columns);
  const left = countMissing(after);
  const filled = countMissing(data) - left;
  return success({
    step,
    data: after,
    report: { step: "impute", filled },
    warnings: left > 0 ? [fault("stillMissing", {}, { found: left }, "warning")] : [],
  });
};

export const runTreat: Run<TreatStep> = (step, { data, tree }) => {
  const treated = Object.fromEntries(
    tree.indicators.flatMap((code) => {
      const treatment = exceptionOf(step.exceptions, code) ?? step.treatment;
      return treatment === "none" ? [] : [[code, treatColumn(columnOf(data, code), treatment)]];
    })
  );
  const columns = data.codes.map(
    (code, c) => treated[code]?.column ?? data.columns[c] ?? new Float64Array()
  );
  const warnings = Object.entries(treated).flatMap(([header, { remark }]): Fault[] =>
    remark ? [{ ...remark, where: { header } }] : []
  );
  return success({
    step,
    data: withColumns(data, data.codes, columns),
    report: { step: "treat", treated },
    warnings,
  });
};
