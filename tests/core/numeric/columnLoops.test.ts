import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import fc from "fast-check";
import type * as ColumnMemory from "../../../src/core/numeric/columnMemory";
import type * as Exp from "../../../src/core/numeric/exp";
import type * as Log from "../../../src/core/numeric/log";
import type * as SimulateDraws from "../../../src/model/cluster/block/simulateDraws";
import type * as DrawnTotals from "../../../src/model/futures/drawnTotals";
import { outcomeIds } from "../../../src/model/outcomes";
import { parameterIds } from "../../../src/model/parameters";
import { defaultSegment } from "../../../src/model/segments/simulationInputs";
import { sampledDraws } from "../../../src/model/uncertainty/sampledDraws";

const root = path.join(__dirname, "../../..");

interface Engine {
  readonly newColumn: typeof ColumnMemory.newColumn;
  readonly exp: typeof Exp;
  readonly log: typeof Log;
  readonly simulateDraws: typeof SimulateDraws.simulateDraws;
  readonly valuesOf: typeof SimulateDraws.valuesOf;
  readonly drawnTotals: typeof DrawnTotals.drawnTotals;
}

const numeric = "../../../src/core/numeric";

/** The engine loaded anew, as it is where WebAssembly is what is given. */
const engineWith = (assembly: unknown): Engine => {
  const own = Object.getOwnPropertyDescriptor(globalThis, "WebAssembly")!;
  Object.defineProperty(globalThis, "WebAssembly", { ...own, value: assembly });
  let engine: Engine | undefined;
  try {
    jest.isolateModules(() => {
      engine = {
        ...jest.requireActual<typeof ColumnMemory>(`${numeric}/columnMemory`),
        exp: jest.requireActual<typeof Exp>(`${numeric}/exp`),
        log: jest.requireActual<typeof Log>(`${numeric}/log`),
        ...jest.requireActual<typeof SimulateDraws>(
          "../../../src/model/cluster/block/simulateDraws"
        ),
        ...jest.requireActual<typeof DrawnTotals>("../../../src/model/futures/drawnTotals"),
      };
    });
  } finally {
    Object.defineProperty(globalThis, "WebAssembly", own);
  }
  return engine!;
};

/** What a page does whose rules forbid WebAssembly, and an engine that has no pairs of numbers. */
const forbidding = {
  Memory: WebAssembly.Memory,
  CompileError: WebAssembly.CompileError,
  Module: class {
    constructor() {
      throw new WebAssembly.CompileError("refused");
    }
  },
};

/** What an engine does that has no memory to give. */
const without = {
  ...forbidding,
  Memory: class {
    constructor() {
      throw new RangeError("could not allocate memory");
    }
  },
};

let instances = 0;
const counting = {
  Memory: WebAssembly.Memory,
  CompileError: WebAssembly.CompileError,
  Module: WebAssembly.Module,
  Instance: class extends WebAssembly.Instance {
    constructor(...given: ConstructorParameters<typeof WebAssembly.Instance>) {
      super(...given);
      instances += 1;
    }
  },
};

const compiled = engineWith(counting);
const others: readonly (readonly [string, Engine])[] = [
  ["there is no WebAssembly", engineWith(undefined)],
  ["WebAssembly is refused", engineWith(forbidding)],
  ["there is no memory for it", engineWith(without)],
];

/** Numbers of all kinds, with many next to where the plain range ends. */
const numbers = fc.array(
  fc.oneof(
    fc.double(),
    fc.double({ min: -20, max: 20 }),
    fc.constantFrom(
      0,
      -0,
      NaN,
      Infinity,
      -Infinity,
      5e-324,
      2.2250738585072014e-308,
      708,
      -708,
      710
    )
  ),
  { minLength: 17, maxLength: 60 }
);

test.each([
  ["e^x", (engine: Engine) => engine.exp.exps, (engine: Engine) => engine.exp.exp],
  ["ln x", (engine: Engine) => engine.log.logs, (engine: Engine) => engine.log.log],
] as const)("%s of a column is that of its numbers to the last bit", (_, all, one) => {
  const [given, found] = [compiled.newColumn(64), compiled.newColumn(64)];
  fc.assert(
    fc.property(numbers, (list) => {
      given.set(list);
      all(compiled)(given, found, list.length);
      expect([...found.subarray(0, list.length)]).toEqual(list.map((x) => one(compiled)(x)));
    }),
    { numRuns: 400 }
  );
});

test("what is no column of its memory is worked on all the same", () => {
  const list = Float64Array.from({ length: 41 }, (_, n) => (n - 20) / 3);
  const found = new Float64Array(list.length);
  compiled.exp.exps(list, found, list.length);
  expect([...found]).toEqual([...list].map(compiled.exp.exp));
});

const policies = [
  {},
  { tariffOutput: 0.9, importQuota: 0.4, devaluation: 0.3, start: 3 },
  { inputAvailability: 0.15, machineAvailability: 0.2, demandShock: 0.4, rentTo: "government" },
  { training: 1, technology: 1, association: 1, aid: 1, taxRate: 0.2, ownRevenueShare: 0.8 },
] as const;

test.each(others)(
  "where %s, every outcome of every draw is the same to the last bit",
  (_, other) => {
    const draws = sampledDraws(11, { from: 0, to: 301 }, defaultSegment);
    expect(Object.keys(draws.columns).sort()).toEqual([...parameterIds].sort());
    for (const policy of policies) {
      const [own, theirs] = [compiled, other].map((engine) => {
        const runs = engine.simulateDraws(defaultSegment, policy, draws, 8);
        return outcomeIds.map((id) =>
          Array.from({ length: 9 }, (__, t) => [...engine.valuesOf(runs, id, t)])
        );
      });
      expect(own!.flat(2).filter(Number.isFinite).length).toBeGreaterThan(50_000);
      expect(own).toEqual(theirs);
    }
  }
);

test.each(others)("where %s, totals of segments are the same to the last bit", (_, other) => {
  const segments = [0.3, 0.6].map((massScore) => ({
    inputs: { ...defaultSegment, massScore },
    weights: [2, 300],
  }));
  const question = {
    segments,
    policies,
    outcomes: ["output", "jobs"],
    central: ["pay"],
    years: 8,
    draws: 301,
    seed: 11,
  } as const;
  const [own, theirs] = [compiled, other].map((engine) =>
    engine.drawnTotals(question, { from: 0, to: 301 })
  );
  expect(own).toMatchObject({ ok: true });
  expect(own).toEqual(theirs);
});

const listed = (...files: readonly string[]): readonly string[] =>
  execFileSync(process.execPath, ["scripts/columnLoops/list.mjs", ...files], {
    cwd: root,
    encoding: "utf8",
  })
    .trim()
    .split("\n");

const block = "src/model/cluster/block";
const engineLoops = listed(
  ...readdirSync(path.join(root, block)).map((name) => `${block}/${name}`),
  "src/core/numeric/exp.ts",
  "src/core/numeric/log.ts"
);
const moduleOf = (line: string): string => /(\S+)\.ts:\d+/.exec(line)![1]!;

test("every module with compiled loops runs them", () => {
  const modules = engineLoops.filter((line) => line.endsWith(" compiled")).map(moduleOf);
  expect(instances).toBe(new Set(modules).size);
  expect(instances).toBeGreaterThan(12);
});

test("of the loops over a block's draws only those stay that go from draw to draw", () => {
  const left = engineLoops
    .filter((line) => line.startsWith(block) && !line.endsWith(" compiled"))
    .map((line) => path.basename(moduleOf(line)));
  // Lists of the markets still open, moves to and from their places, and loops over years and blocks.
  expect([...new Set(left)]).toEqual(["clearMarkets", "openMarkets", "runDraws", "simulateDraws"]);
});

const folder = mkdtempSync(path.join(os.tmpdir(), "loops-"));

afterAll(() => rmSync(folder, { recursive: true }));

const leftAsTheyAre = [
  ["column[i] = other[i + 1]!;", "the expression i"],
  ["column[0] = other[i]!;", "an assignment to another place"],
  ["if (other[i]! > 0) column[i] = 1;", "a statement such as"],
  ["column[i] = Math.exp(other[i]!);", "a call of Math.exp"],
  ["column[i] = other[i]! % 2;", "the operator %"],
  ["column[i] = given === undefined ? 0 : other[i]!;", "a comparison with undefined"],
  ["column[i] = other[i]!; sum += other[i]!; more += other[i]!;", "a second sum"],
] as const;

let reasons: readonly string[];

beforeAll(() => {
  const files = leftAsTheyAre.map(([body], number) => {
    const file = path.join(folder, `loop${number}.ts`);
    writeFileSync(
      file,
      `const column = new Float64Array(8);
       const other = new Float64Array(8);
       export const run = (given: number | undefined, count: number): number => {
         let sum = 0;
         let more = 0;
         for (let i = 0; i < count; i++) { ${body} }
         return sum + more;
       };`
    );
    return file;
  });
  reasons = listed(...files);
});

test.each(leftAsTheyAre.map(([body, why], number) => ({ body, why, number })))(
  "a loop stays as it is, and it is said why: $body",
  ({ why, number }) => {
    expect(reasons).toHaveLength(leftAsTheyAre.length);
    expect(reasons[number]).toContain(`loop${number}.ts:`);
    expect(reasons[number]).toContain(why);
  }
);
