import { buildIndex } from "../../../../core/index/pipeline/buildIndex";
import type { AggregationSetting, IndexRecord } from "../../../../core/index/pipeline/record";
import { outrankingMatrix } from "../../../../core/index/aggregate/outranking";
import { after, asem, dataIn, example, levelOf, must, onlyIndicators, unitTable } from "../asem";
import type { Check, OurTable, ReadReference } from "../check";
import { weightsIn } from "../weightTables";

/** Weights of nodes by their code. */
type Weights = Readonly<Record<string, number>>;

interface Case {
  /** By level, from the pillars upwards; one for all. */
  readonly methods: readonly string[];
  readonly weights?: string;
  readonly coverage?: readonly number[];
  readonly differs?: string;
}

const skipping =
  "generalised mean with missing values: ours skips them like the other means, COINr's gives nothing";
const rowOrder =
  "Copeland and row order: with missing values COINr's score of a pair hangs on which comes first";

const negative =
  "negative weights: the loading of Social is below 0, which COINr takes for a weight and we refuse";

const all = (method: string, more: Partial<Case> = {}): Case => ({ methods: [method], ...more });
const random = "weights/random.csv";

const complete: Readonly<Record<string, Case>> = {
  amean: all("arithmetic"),
  gmean: all("geometric"),
  gmean_unweighted: all("geometric", { weights: "weights/equal.csv" }),
  hmean: all("harmonic"),
  genmean_p2: all("power:2"),
  genmean_pm1: all("power:-1"),
  genmean_p05: all("power:0.5"),
  mixed: { methods: ["arithmetic", "geometric", "harmonic"] },
  amean_random: all("arithmetic", { weights: random }),
  gmean_random: all("geometric", { weights: random }),
  hmean_random: all("harmonic", { weights: random }),
  genmean_p2_random: all("power:2", { weights: random }),
  amean_pca2: all("arithmetic", { weights: "weights/pca_L2_bygroup.csv", differs: negative }),
  copeland_via_wrapper: all("copeland"),
  copeland_via_wrapper_random: all("copeland", { weights: random }),
  mixed_copeland_top_via_wrapper: { methods: ["arithmetic", "arithmetic", "copeland"] },
};

const withHoles: Readonly<Record<string, Case>> = {
  amean: all("arithmetic"),
  gmean: all("geometric"),
  hmean: all("harmonic"),
  genmean_p2: all("power:2", { differs: skipping }),
  amean_random: all("arithmetic", { weights: random }),
  gmean_random: all("geometric", { weights: random }),
  genmean_p2_random: all("power:2", { weights: random, differs: skipping }),
  amean_thr50: all("arithmetic", { coverage: [0.5] }),
  amean_thr80: all("arithmetic", { coverage: [0.8] }),
  amean_thr_levels: all("arithmetic", { coverage: [0.9, 0.75, 1] }),
  copeland_via_wrapper: all("copeland", { differs: rowOrder }),
};

const weightsOf = (read: ReadReference, file = "inputs/weights_original.csv"): Weights =>
  weightsIn(read(file));

/** The example's tree over data that are normalised already, so no direction is left to see to. */
const recordFor = (read: ReadReference, { methods, weights, coverage = [] }: Case): IndexRecord => {
  const { framework } = asem(read);
  const settings = framework.aggregates.map((code): [string, AggregationSetting] => {
    const level = levelOf(framework, code) - 2;
    const method = methods[level] ?? methods[0] ?? "arithmetic";
    return [code, { method, minCoverage: coverage[level] ?? coverage[0] ?? 0 }];
  });
  return {
    nodes: [...framework.nodes.values()].map(({ code, parent }) => ({
      code,
      parent,
      direction: 1,
    })),
    steps: [
      { step: "normalise", usual: { method: "none", parameters: [] }, exceptions: {} },
      { step: "weigh", method: "given", weights: weightsOf(read, weights) },
      {
        step: "aggregate",
        usual: { method: "arithmetic", minCoverage: 0 },
        exceptions: Object.fromEntries(settings),
      },
    ],
  };
};

const aggregate = (file: string, input: string, given: Case): Check => ({
  file: `aggregate/${file}.csv`,
  ...(given.differs === undefined ? {} : { differs: given.differs }),
  ours: (read) => {
    const data = dataIn(read(input));
    const built = buildIndex(recordFor(read, given), data);
    // What is refused has nothing to compare but its units.
    return built.ok
      ? unitTable(after(built.value, "aggregate"))
      : { header: ["uCode"], rows: data.units.map((unit) => [unit]) };
  },
});

const outranking = (read: ReadReference): OurTable => {
  const data = dataIn(read("aggregate/input_minmax_1_100.csv"));
  const matrix = outrankingMatrix(
    data.columns,
    data.columns.map(() => 1)
  );
  return {
    header: ["uCode", ...data.units.map((_, i) => `V${i + 1}`)],
    rows: data.units.map((unit, i) => [unit, ...(matrix[i] ?? [])]),
  };
};

/** The data that the others start from: normalised to 1 to 100, treated or with their holes. */
const input = (file: string, from: (read: ReadReference) => ReturnType<typeof dataIn>): Check => ({
  file: `aggregate/${file}.csv`,
  ours: (read) => {
    const { framework } = asem(read);
    const record = recordFor(read, all("arithmetic"));
    const nodes = [...framework.nodes.values()].map(({ code, parent, direction }) => ({
      code,
      parent,
      direction,
    }));
    const steps = record.steps.map((step) =>
      step.step === "normalise"
        ? { ...step, usual: { method: "minmax", parameters: [1, 100] } }
        : step
    );
    return unitTable(after(must(buildIndex({ nodes, steps }, from(read))), "normalise"));
  },
});

export const aggregateChecks: readonly Check[] = [
  input("input_minmax_1_100", (read) => after(example(read), "treat")),
  input("input_holes_minmax_1_100", (read) => {
    const { data, framework } = asem(read, "inputs/iData_with_holes.csv");
    return onlyIndicators(data, framework.indicators);
  }),
  ...Object.entries(complete).map(([name, given]) =>
    aggregate(name, "aggregate/input_minmax_1_100.csv", given)
  ),
  ...Object.entries(withHoles).map(([name, given]) =>
    aggregate(`holes__${name}`, "aggregate/input_holes_minmax_1_100.csv", given)
  ),
  { file: "analysis/outrank_matrix.csv", ours: outranking },
];
