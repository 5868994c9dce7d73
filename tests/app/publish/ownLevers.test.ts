import { makeBrief } from "../../../src/app/brief/makeBrief";
import { copyContent } from "../../../src/app/publish/copyContent";
import { makeRecord, type PublishOptions } from "../../../src/app/publish/makeRecord";
import { success } from "../../../src/core/fault";
import type { ScenarioLevers } from "../../../src/model/scenarios/scenarioLevers";
import { labIn, sha256, valueOf } from "../../support/publications";
import { sampleWorkbook } from "../../support/workbooks";

const repair = "Kumasi, vehicle repair";
const copying = "Kumasi, copying of spare parts";
const levers: ScenarioLevers = {
  policy: { tariffOutput: 0.2 },
  exceptions: [{ segment: repair, levers: { tariffOutput: 0.6 } }],
};

const recordWith = async (set: ScenarioLevers, more: Partial<PublishOptions> = {}) => {
  const { workbook } = await sampleWorkbook();
  const scenario = { title: "Selective", leversFor: () => success(set) };
  const plain = { scenario, years: 5, source: "a.xlsx", today: "2026-01-31", seed: 1, draws: 0 };
  const options = { ...plain, fewestFirms: 3, ...more };
  return makeRecord(workbook, await labIn(workbook), options, sha256);
};

it("says that a copy of several segments cannot carry levers of single ones, and names them", async () => {
  expect(await recordWith(levers)).toMatchObject({
    ok: false,
    faults: [{ code: "leversOfSegments", details: { found: "Selective", names: repair } }],
  });
});

it("publishes one segment with its own levers, and others with those for all", async () => {
  const policyIn = async (...segments: string[]) =>
    valueOf(await recordWith(levers, { segments })).record.policy;
  expect(await policyIn(repair)).toEqual({ tariffOutput: 0.6 });
  expect(await policyIn(copying)).toEqual({ tariffOutput: 0.2 });
  expect((await recordWith(levers, { segments: [repair, copying] })).ok).toBe(false);
});

it("publishes several segments whose own levers come to the same", async () => {
  const exceptions = [repair, copying].map((segment) => ({ segment, levers: { taxRate: 0.1 } }));
  const { record } = valueOf(
    await recordWith({ policy: {}, exceptions }, { segments: [repair, copying] })
  );
  expect(record.policy).toEqual({ taxRate: 0.1 });
});

it("makes a brief of a segment with its own levers", async () => {
  const { record } = valueOf(await recordWith(levers, { about: repair }));
  const content = valueOf(await copyContent(record));
  const place = content.runs.findIndex(({ segment }) => segment.row.label === repair);
  const { results } = valueOf(makeBrief(content, "en", place));
  expect(results.get("lever.tariffOutput")).toBe(0.6);
});

it("names a segment that is not in the table, with the one that was meant", async () => {
  const exceptions = [{ segment: "Kumasi, vehicle repairs", levers: { power: 1 } }];
  expect(await recordWith({ policy: {}, exceptions })).toMatchObject({
    ok: false,
    faults: [{ code: "unknownName", details: { guess: repair } }],
  });
});
