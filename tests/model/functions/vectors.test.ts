import type { ArgumentInput } from "../../../src/core/catalogue/arguments/argument";
import { callFunction } from "../../../src/core/catalogue/callFunction";
import { worksheetFunctions } from "../../../src/model/functions";
import reference from "../../reference/methods.json";

interface Vector {
  readonly id: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly expected: Readonly<Record<string, unknown>>;
  readonly tolerance: number;
  readonly printed?: { readonly prices: readonly number[] };
}

const vectors = new Map((reference.vectors as unknown as Vector[]).map((v) => [v.id, v]));

const vector = (id: string): Vector => {
  const found = vectors.get(id);
  if (!found) throw new Error(`There is no vector ${id}.`);
  return found;
};

const call = (id: string, ...args: readonly unknown[]): unknown => {
  const declared = worksheetFunctions.find((it) => it.id === id);
  if (!declared || declared.heavy) throw new Error(`There is no light function ${id}.`);
  const result = callFunction(declared, args as ArgumentInput[]);
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.value;
};

const column = (list: unknown): unknown[][] => (list as unknown[]).map((x) => [x]);

const near = (found: unknown, expected: unknown, tolerance: number): void => {
  const [a, b] = [found, expected].map((x) => [x].flat(3).map(Number)) as [number[], number[]];
  expect(a).toHaveLength(b.length);
  a.forEach((x, i) => expect(Math.abs(x - (b[i] ?? NaN))).toBeLessThanOrEqual(tolerance));
};

test.each(["ERP-1", "ERP-2", "ERP-3", "ERP-4"])("%s: effective protection", (id) => {
  const { inputs, expected, tolerance } = vector(id);
  near(
    call("EFFECTIVEPROTECTION", inputs["t"], column(inputs["a"]), column(inputs["ti"])),
    expected["erp"],
    tolerance
  );
});

test("ARM-1: Armington", () => {
  const { inputs: i, expected, tolerance } = vector("ARM-1");
  const lists = ["shares", "supply", "costFactors"].map((name) => column(i[name]));
  const rows = call(
    "ARMINGTON",
    lists[0],
    lists[1],
    i["substitution"],
    i["demand"],
    lists[2],
    null,
    null,
    i["baseMarket"],
    false
  ) as number[][];
  const sources = rows.slice(0, -1);
  near(
    sources.map((row) => row[1]),
    expected["p"],
    tolerance
  );
  near(
    sources.map((row) => row[2]),
    expected["q"],
    tolerance
  );
  near(
    sources.map((row) => row[4]),
    expected["dPS"],
    tolerance
  );
  near(
    rows.at(-1)?.slice(1),
    [expected["P"], expected["Q"], expected["dCS"], expected["dTR"]],
    tolerance
  );
});

test("TAR-1: a tariff on straight curves", () => {
  const { expected: e, tolerance } = vector("TAR-1");
  const [row = []] = call("TARIFF", 22, -1, -2, 1, 5, 5, false) as number[][];
  const [price, demand, supply, imports, consumers = NaN, producers = NaN, revenue = NaN] = row;
  near(
    [price, demand, supply, imports, revenue],
    [e["P"], e["D"], e["S"], e["M"], e["revenue"]],
    tolerance
  );
  near(consumers + producers + revenue, e["dTS"], tolerance);
  near(Number(e["TS1"]) - Number(e["TS0"]), e["dTS"], tolerance);
});

test("QUO-1: a quota on straight curves, and its autarky", () => {
  const { inputs, expected: e, tolerance } = vector("QUO-1");
  const curves = [400, -10, 50, 5, inputs["Pw"]];
  const [row = []] = call("QUOTA", ...curves, inputs["quota"], false) as number[][];
  near(row.slice(0, 6), [e["P"], e["D"], e["S"], e["rent"], e["dCS"], e["dPS"]], tolerance);
  const [closed = []] = call("QUOTA", ...curves, 0, false) as number[][];
  near(closed.slice(0, 3), [e["autarkyP"], e["autarkyQ"], e["autarkyQ"]], tolerance);
});

test("SMART-2: an equal cut creates trade and diverts none", () => {
  const { inputs: i, expected: e, tolerance } = vector("SMART-2");
  const lists = ["M", "t0", "t1"].map((name) => column(i[name]));
  const rows = call("SMART", ...lists, i["Em"], i["Es"], i["Ex"], false) as number[][];
  const partners = rows.slice(0, -1);
  ["TC", "TD", "M1"].forEach((name, c) =>
    near(
      partners.map((row) => row[c + 1]),
      e[name],
      tolerance
    )
  );
  near(rows.at(-1)?.slice(1, 3), [e["dR"], e["W"]], tolerance);
});

test.each(["GSIM-1", "GSIM-4x4"])("%s: world prices and who gains", (id) => {
  const { inputs: i, expected: e, tolerance, printed } = vector(id);
  const rows = call("GSIM", i["V"], i["T0"], i["T1"], i["Em"], i["Ex"], i["Es"], null, false);
  const columns = ["p", "X", "Pc", "dPS", "dCS", "dTR", "W"];
  columns.forEach((name, c) =>
    near(
      (rows as number[][]).map((row) => row[c + 1]),
      e[name],
      tolerance
    )
  );
  if (printed)
    expect((rows as number[][]).map((row) => Number(row[1]?.toFixed(4)))).toEqual(printed.prices);
});

test("LQ-1: location quotient", () => {
  const { inputs: i, expected, tolerance } = vector("LQ-1");
  near(call("LOCATIONQUOTIENT", i["e_ij"], i["e_j"], i["e_i"], i["e"]), expected["LQ"], tolerance);
});

test("EG-1: Ellison and Glaeser", () => {
  const { inputs: i, expected, tolerance } = vector("EG-1");
  const totals = column(i["e_j"]);
  near(
    call("ELLISONGLAESER", column(i["emp"]), column(i["region"]), column(["W", "L", "G"]), totals),
    expected["gamma"],
    tolerance
  );
});

test("HHI-1: Herfindahl", () => {
  const { inputs, expected, tolerance } = vector("HHI-1");
  const forms = ["index", "normalised", "equivalent"].map((form) =>
    call("HERFINDAHL", column(inputs["x"]), form)
  );
  near(forms, [expected["HHI"], expected["HHI_norm"], expected["equiv"]], tolerance);
});

test("FX-1: one replaceability, two networks", () => {
  const { inputs: i, expected, tolerance } = vector("FX-1");
  const caps = call("INPUTCAP", i["q"], i["lam"], column(i["S"])) as number[][];
  near(caps, expected["Ycap"], tolerance);
  expect(caps.map(([cap = NaN]) => cap > 1)).toEqual(expected["can_expand"]);
});

test("FX-2: the sign turns by subsector", () => {
  const { inputs: i, expected, tolerance } = vector("FX-2");
  const caps = call("INPUTCAP", i["q"], column(i["lam"]), column(i["S"])) as number[][];
  near(caps, expected["Ycap"], tolerance);
  expect(caps.map(([cap = NaN]) => cap > 1)).toEqual(expected["can_expand"]);
});

test("RI-1: reinvestment and growth", () => {
  const { inputs: i, expected, tolerance } = vector("RI-1");
  const lists = ["shares", "localShares", "quality"].map((name) => column(i[name]));
  const [row = []] = call("REINVESTMENT", ...lists, false) as number[][];
  near(row, [expected["RI"], expected["LMI"], expected["LPR"], expected["leakage"]], tolerance);
  near(
    call("GROWTH", row[1], i["surplusOverCapital"], i["depreciation"]),
    expected["growth"],
    tolerance
  );
});

test("every vector is tested", () => {
  expect([...vectors.keys()].sort()).toEqual([
    "ARM-1",
    "EG-1",
    "ERP-1",
    "ERP-2",
    "ERP-3",
    "ERP-4",
    "FX-1",
    "FX-2",
    "GSIM-1",
    "GSIM-4x4",
    "HHI-1",
    "LQ-1",
    "QUO-1",
    "RI-1",
    "SMART-2",
    "TAR-1",
  ]);
});
