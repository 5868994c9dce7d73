import { readFileSync } from "node:fs";
import { cpus } from "node:os";
import path from "node:path";
import { parseCsv } from "@cj-tech-master/excelts/csv";
import { readCoinr } from "../../../core/index/exchange/readCoinr";
import type { TreeNode } from "../../../core/index/framework/framework";
import { pickUnits, type IndicatorData } from "../../../core/index/indicatorData";
import { copeland } from "../../../core/index/aggregate/outranking";
import { buildIndex } from "../../../core/index/pipeline/buildIndex";
import { defaultTreatment, treatColumn } from "../../../core/index/treat/treatColumn";
import { measured, type Measurement } from "./measure";
import { replicate } from "./replications";
import { dataOf, large, likeAsem, nodesOf } from "./sampleData";

const [draws, outrankingUnits] = [1000, 400];

const wholeIndex = (nodes: readonly TreeNode[], data: IndicatorData) => (): void => {
  const built = buildIndex(
    {
      nodes,
      steps: [
        { step: "normalise", usual: { method: "minmax", parameters: [] }, exceptions: {} },
        { step: "weigh", method: "given", weights: {} },
        {
          step: "aggregate",
          usual: { method: "arithmetic", minCoverage: 0 },
          exceptions: {},
        },
      ],
    },
    data
  );
  if (!built.ok) throw new Error(JSON.stringify(built.faults[0]));
};

interface Replicated {
  readonly nodes: readonly TreeNode[];
  readonly data: IndicatorData;
  readonly denominators: Readonly<Record<string, string>>;
}

/** COINr's example where its folder is given, else made data of the same shape. */
const replicated = (folder: string | undefined): Replicated => {
  if (folder === undefined)
    return { nodes: nodesOf(likeAsem), data: dataOf(likeAsem), denominators: {} };
  const cells = (file: string) =>
    parseCsv(readFileSync(path.join(folder, "inputs", file), "utf8"), { headers: false });
  const found = readCoinr(cells("iData.csv"), cells("iMeta.csv"));
  if (!found.ok) throw new Error(JSON.stringify(found.faults[0]));
  return found.value;
};

const measurements = (folder: string | undefined): readonly Measurement[] => {
  const [nodes, data] = [nodesOf(large), dataOf(large)];
  const asem = replicated(folder);
  const few = pickUnits(data, [...Array(outrankingUnits).keys()]);
  const weights = few.codes.map(() => 1);
  return [
    measured("normalise, weigh and aggregate 100,000 × 30", 0.25, 7.3, wholeIndex(nodes, data)),
    measured("treat 100,000 × 30", 1.5, 14, () => {
      for (const column of data.columns) treatColumn(column, defaultTreatment);
    }),
    measured(
      `${draws} replications of ${folder === undefined ? "made data like ASEM" : "ASEM"}, each from the start`,
      1,
      97,
      () => replicate(draws, asem.nodes, asem.data, asem.denominators)
    ),
    measured(`Copeland of ${outrankingUnits} units`, 0.2, 56, () => {
      copeland(few.columns, weights);
    }),
  ];
};

console.log(
  JSON.stringify(
    {
      bench: "index",
      coinr: "COINr 1.1.14 on two cores; recorded in another run, on a like machine",
      processor: cpus()[0]?.model ?? "unknown",
      measurements: measurements(process.argv[2]),
      peakMemoryMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
    },
    null,
    2
  )
);
