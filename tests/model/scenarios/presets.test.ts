import { isChoiceLever } from "../../../src/core/catalogue/defineLevers";
import { levers, type LeverId } from "../../../src/model/levers/levers";
import type { Preset } from "../../../src/model/scenarios/preset";
import { presets } from "../../../src/model/scenarios/presets";

type LeverSetting = number | string | readonly number[];

const settings = ({ levers: set }: Preset): [LeverId, LeverSetting][] =>
  Object.entries(set) as [LeverId, LeverSetting][];

const isPermitted = (id: LeverId, setting: LeverSetting): boolean => {
  const lever = levers[id];
  if (isChoiceLever(lever)) return typeof setting === "string" && lever.choices.includes(setting);
  if (typeof setting === "string") return false;
  const values = typeof setting === "number" ? [setting] : setting;
  if (values.length > 1 && !lever.yearly) return false;
  return values.every((value) => value >= lever.range[0] && value <= lever.range[1]);
};

const preset = (id: string): Preset => {
  const found = presets.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no preset ${id}`);
  return found;
};

describe.each(presets.map((candidate) => [candidate.id, candidate] as const))(
  "preset %s",
  (_, candidate) => {
    it("sets levers within their ranges", () => {
      expect(settings(candidate).filter(([id, setting]) => !isPermitted(id, setting))).toEqual([]);
    });

    it("changes something", () => {
      const moved = settings(candidate).filter(([id, setting]) => levers[id].default !== setting);
      expect(moved.length).toBeGreaterThan(0);
    });

    it("says in one sentence why, with the paper's section", () => {
      expect(candidate.doc).toMatch(/\(I\.2\.[1-4]( fn \d+)?\)[.?]$/);
      expect(candidate.label).not.toBe("");
    });

    it("has one value a year for the longest horizon or one value for all", () => {
      for (const [, setting] of settings(candidate))
        if (typeof setting === "object") expect(setting).toHaveLength(31);
    });
  }
);

describe("presets", () => {
  it("are named once", () => {
    expect(new Set(presets.map(({ id }) => id)).size).toBe(presets.length);
    expect(new Set(presets.map(({ label }) => label)).size).toBe(presets.length);
  });

  it("contrast taxing with and without promotion at one tax", () => {
    const { developmentShare, ...tax } = preset("ownRevenueDecentralisation").levers;
    expect(preset("taxWithoutPromotion").levers).toEqual({ ...tax, developmentShare: 0 });
    expect(developmentShare).toBe(1);
  });

  it("spare inputs and machines in selective protection only", () => {
    const { tariffOutput, tariffInput, tariffMachinery } = preset("selectiveProtection").levers;
    expect(Number(tariffOutput)).toBeGreaterThan(Number(levers.tariffOutput.range[0]));
    expect([tariffInput, tariffMachinery]).toEqual([0, 0]);
    expect(new Set(Object.values(preset("indiscriminateProtection").levers)).size).toBe(1);
  });

  it("lose demand in one year of the crisis", () => {
    const { demandShock } = preset("demandCrisis").levers;
    expect(Array.isArray(demandShock) && demandShock.filter((loss) => loss > 0)).toHaveLength(1);
    expect(Array.isArray(demandShock) && demandShock[2]).toBe(0.3);
  });
});
