import { number } from "../../core/catalogue/arguments/numberArgument";
import { defineHeavyFunction } from "../../core/catalogue/defineFunction";
import { failure, success, then, type CellValue } from "../../core/fault";
import type { SobolIndex } from "../../core/simulate/sensitivity/sobolIndices";
import { workOf } from "../../core/catalogue/task";
import { readPolicy } from "../cluster/readPolicy";
import { parameters } from "../parameters";
import { sources } from "../sources";
import { checkDrawable } from "../uncertainty/admissibleDraws";
import { factorIds, sensitivityPieces, sensitivityTask } from "../uncertainty/sensitivityTask";
import {
  headersArgument,
  leversArgument,
  outcomeArgument,
  seedArgument,
  segmentArgument,
  yearArgument,
} from "./arguments";
import { kumasi } from "./exampleSegments";

const header = ["parameter", "first order", "total order", "low", "high", "evidence"];

const rowOf = (name: string, index: SobolIndex, evidence: string): CellValue[] => [
  name,
  index.first.value,
  index.total.value,
  index.total.low,
  index.total.high,
  evidence,
];

export const SENSITIVITY = defineHeavyFunction({
  id: "SENSITIVITY",
  group: "scenarios",
  purpose: "Which uncertain parameters an outcome hangs on, as shares of its variance.",
  help: "Sobol indices over all parameters at once. The first order is the share of the variance that would go if the parameter were known; the total order, with its 90 % interval from a bootstrap, is what would be left if all others were known. The parameters are sorted by total order. The last row takes all pure assumptions together: where its share is large, the answer rests on judgement and says so. An index slightly below 0 is 0 within its sampling error. The model runs 49 times for each sample.",
  arguments: {
    segment: segmentArgument,
    levers: leversArgument(
      "Levers that differ from the base, in two columns of name and value, or with one value a year."
    ),
    outcome: outcomeArgument,
    year: yearArgument,
    samples: number({
      low: 64,
      high: 65536,
      whole: true,
      default: 1024,
      doc: "Number of base samples, 64 to 65,536; powers of two are best.",
    }),
    seed: seedArgument,
    headers: headersArgument,
  },
  result: {
    type: "any",
    dimensionality: "matrix",
    doc: "A row a parameter: its name, first order, total order, the interval of the total order and its evidence; last all assumptions together.",
  },
  sources: [sources.saltelli2010, sources.schmitz1990, sources.assumption],
  examples: [
    {
      say: "What the jobs of the tenth year hang on under a tariff, with few samples.",
      args: [kumasi, [["tariffOutput", 0.6]], "jobs", 10, 64],
      value: [
        ["parameter", "first order", "total order", "low", "high", "evidence"],
        ["capitalOutput", 0.281366, 0.374009, 0.275855, 0.475174, "assumption"],
        ["labourShare", 0.140456, 0.176176, 0.122208, 0.267254, "assumption"],
        ["materialShare", 0.043636, 0.104749, 0.083489, 0.132578, "assumption"],
        ["entryResponse", 0.098257, 0.100948, 0.068383, 0.143535, "assumption"],
        ["depreciation", 0.090265, 0.097982, 0.067452, 0.134676, "assumption"],
        ["substitution", 0.017703, 0.049868, 0.029176, 0.071816, "published"],
        ["marketDemand", 0.012653, 0.025962, 0.017791, 0.035686, "published"],
        ["technologyGrowth", 0.00802, 0.022817, 0.014168, 0.035236, "assumption"],
        ["wageCurve", -0.00698, 0.018166, 0.013396, 0.024656, "published"],
        ["subsistence", -0.02607, 0.013137, 0.007779, 0.019594, "assumption"],
        ["qualityToDemand", 0.010738, 0.009324, 0.006558, 0.012882, "assumption"],
        ["clusterSupply", -0.004897, 0.006304, 0.003782, 0.009027, "assumption"],
        ["labourSaving", -0.012598, 0.003284, 0.002333, 0.004537, "assumption"],
        ["labourWeight", -0.000475, 0.002919, 0.001911, 0.00403, "assumption"],
        ["modeLabourSurplus", -0.015149, 0.002204, 0.00108, 0.003753, "assumption"],
        ["modeConstant", 0.003493, 0.001458, 0.000865, 0.002446, "assumption"],
        ["jointMultiplier", -0.003663, 0.000836, 0.000291, 0.001664, "assumption"],
        ["outsideAbsorption", 0.004278, 0.00059, 0.000337, 0.000953, "assumption"],
        ["networkMode", -0.003039, 0.000181, 0.000109, 0.000321, "assumption"],
        ["modeEfficiency", 0.001882, 0.000139, 0.000039, 0.000324, "assumption"],
        ["efficiencyToOutput", -0.002387, 0.000135, 0.000059, 0.000243, "assumption"],
        ["networkSpeed", 0.001248, 0.000055, 0.000034, 0.000084, "assumption"],
        ["weightNetwork", 0.000398, 0.000053, 0.000024, 0.000102, "assumption"],
        ["weightMass", -0.000409, 0.000042, 0.000026, 0.000063, "assumption"],
        ["modeCrowding", -0.000362, 0.00003, 0.000018, 0.000051, "assumption"],
        ["labourForceGrowth", 0.001152, 0.000017, 0.00001, 0.000028, "assumption"],
        ["investmentReference", 0.00082, 0.000013, 0.000007, 0.000023, "assumption"],
        ["modeEnforcement", 0.000228, 0.000002, 0.000001, 0.000003, "assumption"],
        ["powerFloor", 0, 0, 0, 0, "assumption"],
        ["largeReplaceability", 0, 0, 0, 0, "assumption"],
        ["adaptationBase", 0, 0, 0, 0, "assumption"],
        ["adaptationEfficiency", 0, 0, 0, 0, "assumption"],
        ["massResponse", 0, 0, 0, 0, "assumption"],
        ["jointSpeed", 0, 0, 0, 0, "assumption"],
        ["serviceEffect", 0, 0, 0, 0, "assumption"],
        ["budgetReference", 0, 0, 0, 0, "assumption"],
        ["effortFloor", 0, 0, 0, 0, "assumption"],
        ["ownShareFull", 0, 0, 0, 0, "assumption"],
        ["informalTaxable", 0, 0, 0, 0, "assumption"],
        ["technologyToNetwork", 0, 0, 0, 0, "assumption"],
        ["servicesToJoint", 0, 0, 0, 0, "assumption"],
        ["reachWithoutAssociation", 0, 0, 0, 0, "assumption"],
        ["associationToJoint", 0, 0, 0, 0, "assumption"],
        ["lobby", 0, 0, 0, 0, "assumption"],
        ["creditToReinvestment", 0, 0, 0, 0, "assumption"],
        ["absorptionBase", 0, 0, 0, 0, "assumption"],
        ["all assumptions", 0.594667, 0.745726, 0.566679, 0.968508, "assumption"],
      ],
    },
  ],
  work: ({ segment, levers, outcome, year, samples, seed }) =>
    then(checkDrawable(segment.inputs), (inputs) =>
      then(readPolicy(levers, inputs, year), (policy) => {
        const shared = { segment: inputs, policy, outcome, year, samples, seed };
        return success(workOf(sensitivityTask, shared, sensitivityPieces(shared)));
      })
    ),
  show: ({ indices, failure: failed }, { segment, headers }) => {
    if (failed) return failure(failed);
    const found = factorIds(segment.inputs).flatMap((id, i) => {
      const index = indices[i];
      return index ? [{ id, index }] : [];
    });
    const sorted = found.sort((x, y) => y.index.total.value - x.index.total.value);
    const rows = sorted.map(({ id, index }) => rowOf(id, index, parameters[id].evidence));
    const assumptions = indices.at(-1);
    if (assumptions) rows.push(rowOf("all assumptions", assumptions, "assumption"));
    return success(headers ? [header, ...rows] : rows);
  },
});
