import { forAll } from "../../../src/model/scenarios/scenarioLevers";
import { readShelf, type ScenarioShelf } from "../../../src/app/scenarios/scenarioShelf";
import {
  changeScenarios,
  deleteScenario,
  renameScenario,
  storeScenario,
  type Storing,
} from "../../../src/app/scenarios/storeScenario";
import { changeStored } from "../../../src/app/stored/changeStored";
import { storedKinds } from "../../../src/app/stored/storedKind";
import { storedXml } from "../../../src/app/stored/storedText";
import { valueOf } from "../../support/publications";
import { workbookWith, type TestWorkbook } from "../../support/workbooks";

const now = "2026-03-02T09:00:00.000Z";
const policy = { tariffOutput: 0.4, inputAvailability: [null, 0.5, 0.5] };

const newBook = (): TestWorkbook => workbookWith("One", [["a"]]);
const storingIn = async ({ workbook }: TestWorkbook): Promise<Storing> => ({
  workbook,
  shelf: await readShelf(workbook),
  now,
});
const titles = ({ stored }: ScenarioShelf): string[] => stored.map(({ title }) => title);

let last = 0;
const newId = (): string => `id-${++last}`;
const store = async (book: TestWorkbook, title: string, set = policy) =>
  valueOf(await storeScenario(await storingIn(book), title, forAll(set), newId));

test("a scenario is stored and read with its policy", async () => {
  const book = newBook();
  await store(book, "  Free inputs ");
  const { stored, broken, faults } = await readShelf(book.workbook);
  expect(stored).toMatchObject([{ title: "Free inputs", policy }]);
  expect([broken, faults]).toEqual([[], []]);
});

test("a name that is stored already is stored anew, and undoing it brings the first back", async () => {
  const book = newBook();
  await store(book, "Plan");
  const { undo } = await store(book, "PLAN", { tariffOutput: 0.1, inputAvailability: [] });
  expect((await readShelf(book.workbook)).stored).toMatchObject([
    { title: "PLAN", policy: { tariffOutput: 0.1 } },
  ]);
  valueOf(await changeScenarios(await storingIn(book), undo));
  expect((await readShelf(book.workbook)).stored).toMatchObject([{ title: "Plan", policy }]);
});

test("undoing what was stored for the first time takes it out again", async () => {
  const book = newBook();
  const { undo } = await store(book, "Plan");
  valueOf(await changeScenarios(await storingIn(book), undo));
  expect(titles(await readShelf(book.workbook))).toEqual([]);
});

test("a scenario is given another name, unless another has it", async () => {
  const book = newBook();
  await store(book, "First");
  await store(book, "Second");
  const [first] = (await readShelf(book.workbook)).stored;
  const id = first?.id ?? "";
  expect(await renameScenario(await storingIn(book), id, "second")).toMatchObject({
    ok: false,
    faults: [{ code: "scenarioNameTaken", details: { found: "Second" } }],
  });
  const { undo } = valueOf(await renameScenario(await storingIn(book), id, "FIRST"));
  expect(titles(await readShelf(book.workbook))).toEqual(["FIRST", "Second"]);
  valueOf(await changeScenarios(await storingIn(book), undo));
  expect(titles(await readShelf(book.workbook))).toEqual(["First", "Second"]);
});

test("a scenario without a name is neither stored nor renamed so", async () => {
  const book = newBook();
  await store(book, "First");
  const [first] = (await readShelf(book.workbook)).stored;
  const nameless = { ok: false, faults: [{ code: "notAName" }] };
  expect(await storeScenario(await storingIn(book), " ", forAll(policy), newId)).toMatchObject(
    nameless
  );
  expect(await renameScenario(await storingIn(book), first?.id ?? "", "")).toMatchObject(nameless);
});

test("a deleted scenario comes back as it was", async () => {
  const book = newBook();
  await store(book, "Plan");
  const before = (await readShelf(book.workbook)).stored;
  const { undo } = valueOf(await deleteScenario(await storingIn(book), before[0]?.id ?? ""));
  expect(titles(await readShelf(book.workbook))).toEqual([]);
  valueOf(await changeScenarios(await storingIn(book), undo));
  expect((await readShelf(book.workbook)).stored).toEqual(before);
});

test("scenarios that two people gave the same name are told apart", async () => {
  const book = newBook();
  const late = await storingIn(book);
  await store(book, "Plan");
  valueOf(await storeScenario(late, "plan", forAll({}), newId));
  expect(titles(await readShelf(book.workbook))).toEqual(["Plan", "plan (2)"]);
});

test("what another program or a newer lab stored is named with its fault and kept", async () => {
  const book = newBook();
  const foreign = [
    { id: "a", value: "text" },
    { id: "b", value: { title: "Levy", levers: { exportLevy: 0.1 } } },
    { id: "c", value: { title: "High", levers: { tariffOutput: 99 } } },
    { id: "d", value: { title: "Rent", levers: { rentTo: "nobody" } } },
    { id: "e", value: { title: "Years", levers: { tariffOutput: [0.1, "much"] } } },
  ];
  await changeStored(book.workbook, storedKinds.scenarios, foreign, now);
  await store(book, "Plan");
  const { stored, broken, entries } = await readShelf(book.workbook);
  expect(stored.map(({ title }) => title)).toEqual(["Plan"]);
  expect(broken.map(({ title, faults }) => [title, faults[0]?.code])).toEqual([
    ["a", "scenarioUnreadable"],
    ["Levy", "unknownName"],
    ["High", "outOfRange"],
    ["Rent", "notAChoice"],
    ["Years", "notANumber"],
  ]);
  expect(entries).toHaveLength(6);
});

test("levers of single segments are stored and read with the scenario", async () => {
  const book = newBook();
  const exceptions = [
    { segment: "Sinos Valley, footwear", levers: { tariffOutput: 0.7, rentTo: null } },
    { segment: "Agra", levers: { inputAvailability: [null, 0.4] } },
  ];
  valueOf(await storeScenario(await storingIn(book), "Plan", { policy, exceptions }, newId));
  const { stored } = await readShelf(book.workbook);
  expect(stored).toMatchObject([{ title: "Plan", policy, exceptions }]);
  const [first] = stored;
  valueOf(await renameScenario(await storingIn(book), first?.id ?? "", "Other"));
  expect((await readShelf(book.workbook)).stored).toMatchObject([{ title: "Other", exceptions }]);
});

test("what an older lab stored is read, and is read by no older one once it was changed", async () => {
  const book = newBook();
  const { namespace } = storedKinds.scenarios;
  const entry = { id: "a", changed: now, value: { title: "Old", levers: { taxRate: 0.1 } } };
  const add = storedXml(namespace, { version: 1, text: JSON.stringify([entry]) });
  await book.workbook.changeXml(namespace, () => ({ add, remove: [] }));
  expect((await readShelf(book.workbook)).stored).toEqual([
    { id: "a", title: "Old", ...forAll({ taxRate: 0.1 }) },
  ]);
  await store(book, "New");
  const parts = await book.workbook.storedXml(namespace);
  expect(
    parts.map(({ xml }) => /version="(\d+)"/.exec(xml.slice(xml.indexOf("<lab")))?.[1])
  ).toEqual(["2"]);
  expect(titles(await readShelf(book.workbook))).toEqual(["Old", "New"]);
});

test.each([
  ["no list", {}],
  ["no segment", [{ levers: { taxRate: 0.1 } }]],
  ["no levers", [{ segment: "Agra" }]],
  ["an unknown lever", [{ segment: "Agra", levers: { taxes: null } }]],
  ["a lever out of its range", [{ segment: "Agra", levers: { taxRate: 8 } }]],
  ["a segment twice", ["Agra", "AGRA"].map((segment) => ({ segment, levers: { taxRate: 0.1 } }))],
])("exceptions with %s make no scenario, and are kept", async (_, exceptions) => {
  const book = newBook();
  const value = { title: "Theirs", levers: {}, exceptions };
  await changeStored(book.workbook, storedKinds.scenarios, [{ id: "a", value }], now);
  expect(await readShelf(book.workbook)).toMatchObject({
    stored: [],
    broken: [{ title: "Theirs", faults: [expect.anything()] }],
  });
});
