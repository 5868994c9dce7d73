import { number } from "../../core/catalogue/arguments/numberArgument";
import { vector } from "../../core/catalogue/arguments/numbersArgument";
import { defineFunction } from "../../core/catalogue/defineFunction";
import { failure, fault, success, type CellValue, type Fault } from "../../core/fault";
import { sum } from "../../core/numeric/sum";
import { smart, type SmartPartner } from "../market/smart";
import { sources } from "../sources";
import { headersArgument, lengthFaults } from "./arguments";

const names = ["partner", "creation", "diversion", "importsAfter"] as const;

/** A linear method can run below 0, which no import can. */
const belowZero = (partners: readonly SmartPartner[]): readonly Fault[] =>
  partners.flatMap(({ importsAfter }, i) =>
    importsAfter < 0
      ? [
          fault(
            "linearMethodExceeded",
            { name: "tariff1", row: i + 1 },
            { found: "imports", value: importsAfter }
          ),
        ]
      : []
  );

export const SMART = defineFunction({
  id: "SMART",
  group: "importRegulation",
  purpose: "Trade creation and trade diversion by partner after tariffs on a product change.",
  help: "The partial model of UNCTAD and the World Bank, for one product and one importer. Creation is what buyers import more because the product is cheaper at home; diversion moves imports from partners whose price fell less than the average to the others, and sums to 0. The last row gives the change of tariff revenue, and of welfare, half the sum of both tariffs times the change of imports: that is not a consumer surplus. All changes are linear: a change so large that it gives imports below 0 is refused.",
  arguments: {
    imports: vector({ low: 0, doc: "Imports from each partner, at world prices." }),
    tariff0: vector({
      low: -1,
      aboveLow: true,
      doc: "Tariff on each partner before, such as 0.2.",
    }),
    tariff1: vector({ low: -1, aboveLow: true, doc: "Tariff on each partner after." }),
    importDemand: number({ sign: "negative", doc: "Elasticity of import demand, below 0." }),
    substitution: number({
      sign: "positive",
      doc: "Elasticity of substitution between partners, above 0.",
    }),
    exportSupply: number({
      sign: "positive",
      infinite: true,
      default: Infinity,
      doc: 'Elasticity of export supply, above 0, or "inf".',
    }),
    headers: headersArgument,
  },
  result: {
    type: "any",
    dimensionality: "matrix",
    doc: "A row a partner: creation, diversion and imports after, in the money of the imports; then the row total: change of revenue, change of welfare.",
  },
  sources: [sources.lairdYeats1986],
  examples: [
    {
      say: "The tariff on one of two partners is lifted.",
      args: [[[100, 300]], [[0.25, 0.25]], [[0, 0.25]], -1, 2],
      value: [
        [...names],
        [1, 20, 27.272727, 147.272727],
        [2, 0, -27.272727, 272.727273],
        ["total", -31.818182, -0.909091, ""],
      ],
    },
  ],
  evaluate: ({ headers, ...a }) => {
    const wrongLengths = lengthFaults(
      { tariff0: a.tariff0, tariff1: a.tariff1 },
      a.imports.length,
      "imports"
    );
    if (wrongLengths.length > 0) return failure(...wrongLengths);
    if (sum(a.imports) === 0)
      return failure(
        fault("zeroDenominator", { name: "imports" }, { names: "the sum of imports" })
      );
    const { partners, revenueChange, welfareChange } = smart({
      imports: a.imports,
      tariffsBefore: a.tariff0,
      tariffsAfter: a.tariff1,
      importDemand: a.importDemand,
      substitution: a.substitution,
      exportSupply: a.exportSupply,
    });
    const faults = belowZero(partners);
    if (faults.length > 0) return failure(...faults);
    const rows = partners.map((partner, i): CellValue[] => [
      i + 1,
      partner.creation,
      partner.diversion,
      partner.importsAfter,
    ]);
    return success([
      ...(headers ? [[...names]] : []),
      ...rows,
      ["total", revenueChange, welfareChange, ""],
    ]);
  },
});
