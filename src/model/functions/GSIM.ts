import { matrix, vector } from "../../core/catalogue/arguments/numbersArgument";
import { choice } from "../../core/catalogue/arguments/wordArguments";
import { shapeOf } from "../../core/catalogue/arguments/numberArgument";
import { defineFunction } from "../../core/catalogue/defineFunction";
import { failure, fault, success, then, type CellValue, type Fault } from "../../core/fault";
import { gsim } from "../market/gsim/gsim";
import { sources } from "../sources";
import { headersArgument } from "./arguments";

const names = [
  "region",
  "priceChange",
  "outputChange",
  "compositePrice",
  "producerSurplus",
  "consumerSurplus",
  "revenue",
  "welfare",
] as const;

const tariffs = (when: string) =>
  matrix({
    low: 0,
    aboveLow: true,
    doc: `1 plus the tariff on each flow ${when}, such as 1.2; 1 where there is none.`,
  });

const shapeFaults = (
  blocks: Readonly<Record<string, readonly (readonly number[])[]>>,
  count: number
): readonly Fault[] =>
  Object.entries(blocks).flatMap(([name, rows]) =>
    rows.length === count && rows.every((row) => row.length === count)
      ? []
      : [
          fault(
            "wrongShape",
            { name },
            { found: shapeOf(rows), expected: `${count} × ${count}, a row and a column a region` }
          ),
        ]
  );

/** One number for all regions, or one for each. */
const perRegion = (list: readonly number[], count: number): readonly number[] =>
  list.length === 1 ? Array<number>(count).fill(list[0] ?? NaN) : list;

const listFaults = (
  lists: Readonly<Record<string, readonly number[]>>,
  count: number
): readonly Fault[] =>
  Object.entries(lists).flatMap(([name, list]) =>
    list.length === count || list.length === 1
      ? []
      : [fault("lengthsDiffer", { name }, { found: list.length, expected: `1 or ${count}` })]
  );

export const GSIM = defineFunction({
  id: "GSIM",
  group: "importRegulation",
  purpose:
    "World prices, output and welfare of regions that trade one industry's goods, after tariffs change.",
  help: 'Every exporter\'s market clears at a new world price; all of them follow from one linear solve. What a region buys of its own stands on the diagonal of trade; tariffs are given as 1 + t. A region that sells nothing has no price of its own and one that buys nothing no composite price: those cells are empty. An elasticity is one number for all regions or one for each; export supply may be "inf". Form "2003" gives the second term of the consumer surplus the sign of the price change, as the paper of that year does; "trapezoid" does not. Everything is linear in relative changes, so it is meant for moderate ones.',
  arguments: {
    trade: matrix({
      low: 0,
      doc: "Trade at world prices: a row an exporter, a column an importer, in one order.",
    }),
    tariffs0: tariffs("before"),
    tariffs1: tariffs("after"),
    importDemand: vector({
      sign: "negative",
      doc: "Elasticity of import demand of each importer, or one for all, below 0.",
    }),
    exportSupply: vector({
      sign: "positive",
      infinite: true,
      doc: 'Elasticity of export supply of each exporter, or one for all, above 0, or "inf".',
    }),
    substitution: vector({
      sign: "positive",
      doc: "Elasticity of substitution of each importer, or one for all, above 0.",
    }),
    form: choice({
      choices: ["trapezoid", "2003"],
      default: "trapezoid",
      doc: "How consumer surplus is measured.",
    }),
    headers: headersArgument,
  },
  result: {
    type: "any",
    dimensionality: "matrix",
    doc: "A row a region: relative changes of its world price, its output and its composite price of imports; then changes of producer surplus, consumer surplus, tariff revenue and welfare in the money of the trade.",
  },
  sources: [sources.francoisHall2003],
  examples: [
    {
      say: "Two regions lift the tariffs between them.",
      args: [
        [
          [100, 20],
          [20, 100],
        ],
        [
          [1, 1.1],
          [1.1, 1],
        ],
        [
          [1, 1],
          [1, 1],
        ],
        -1,
        1,
        4,
      ],
      value: [
        [...names],
        [1, 0.005713, 0.005713, -0.010681, 0.687502, 1.309989, -2, -0.002509],
        [2, 0.005713, 0.005713, -0.010681, 0.687502, 1.309989, -2, -0.002509],
      ],
    },
  ],
  evaluate: ({ form, headers, ...a }) => {
    const count = a.trade.length;
    const { importDemand, exportSupply, substitution } = a;
    const faults = [
      ...shapeFaults({ trade: a.trade, tariffs0: a.tariffs0, tariffs1: a.tariffs1 }, count),
      ...listFaults({ importDemand, exportSupply, substitution }, count),
    ];
    if (faults.length > 0) return failure(...faults);
    const world = {
      trade: a.trade,
      tariffsBefore: a.tariffs0,
      tariffsAfter: a.tariffs1,
      importDemand: perRegion(importDemand, count),
      exportSupply: perRegion(exportSupply, count),
      substitution: perRegion(substitution, count),
    };
    return then(gsim(world, form), (regions) => {
      const rows = regions.map((region, i): CellValue[] => [
        i + 1,
        region.price ?? "",
        region.output ?? "",
        region.compositePrice ?? "",
        region.producerSurplus,
        region.consumerSurplus,
        region.revenue,
        region.welfare,
      ]);
      return success([...(headers ? [[...names]] : []), ...rows]);
    });
  },
});
