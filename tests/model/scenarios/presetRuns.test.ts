import { caseBook } from "../../../src/model/casebook/caseBook";
import { segmentInputsOf } from "../../../src/model/casebook/segmentInputsOf";
import type { Policy } from "../../../src/model/cluster/policy";
import { simulate } from "../../../src/model/cluster/simulate";
import { defaultParameters } from "../../../src/model/parameters";
import { presets } from "../../../src/model/scenarios/presets";

const simulated = caseBook.filter((row) => row.role === "simulated");
const longest = 30;

const run = (caseId: string, levers: Policy, years = longest) => {
  const row = simulated.find(({ id }) => id === caseId);
  if (row === undefined) throw new Error(`no simulated case ${caseId}`);
  const result = simulate(segmentInputsOf(row), levers, defaultParameters, years);
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.value;
};

const preset = (id: string): Policy => presets.find((found) => found.id === id)?.levers ?? {};

describe.each(presets.map(({ id, levers }) => [id, levers] as const))("%s", (_, levers) => {
  it.each(simulated.map(({ id }) => id))("runs in %s to the longest horizon", (id) => {
    const { outcomes, unbelievableYears } = run(id, levers);
    expect(unbelievableYears).toEqual([]);
    expect(Object.values(outcomes).flat().every(Number.isFinite)).toBe(true);
  });

  it("matters where nothing is at its best yet", () => {
    const profit = (policy: Policy) => run("petropolis", policy).outcomes.profitPerFirm;
    expect(profit(levers)).not.toEqual(profit({}));
  });
});

describe("the paper's arguments", () => {
  it("strangulation sets repair free and stifles assembly", () => {
    const output = (id: string) => run(id, preset("importStrangulation")).outcomes.output[1];
    expect(output("kumasiRepair")).toBeGreaterThan(1);
    expect(output("kumasiCopying")).toBeGreaterThan(1);
    expect(output("kumasiAssembly")).toBeLessThan(1);
  });

  it("a tax alone stifles capital; promotion at the same tax makes firms more efficient together", () => {
    const end = (levers: Policy) => {
      const { capital, collectiveEfficiency } = run("petropolis", levers, 15).outcomes;
      return { capital: capital[15] ?? NaN, efficiency: collectiveEfficiency[15] ?? NaN };
    };
    const taxed = end(preset("taxWithoutPromotion"));
    expect(taxed.capital).toBeLessThan(end({}).capital);
    expect(end(preset("ownRevenueDecentralisation")).efficiency).toBeGreaterThan(taxed.efficiency);
  });

  it("protection with free inputs lifts output more at first than protection of everything", () => {
    const { tariffOutput } = preset("selectiveProtection");
    const everything = { ...preset("indiscriminateProtection"), tariffOutput: tariffOutput ?? 0 };
    const output = (levers: Policy) => run("petropolis", levers, 1).outcomes.output[1] ?? NaN;
    expect(output(preset("selectiveProtection"))).toBeGreaterThan(output(everything));
  });
});
