import { readAssumptions } from "../../../src/app/publish/readAssumptions";
import { assumptionHeader, assumptionList } from "../../../src/app/publish/assumptionList";
import type { CopyRecord } from "../../../src/app/publish/copyRecord";
import type { CellValue } from "../../../src/core/fault";
import { published, valueOf } from "../../support/publications";

// Whole workbooks are made and computed.
jest.setTimeout(60_000);

let record: CopyRecord;
let cells: CellValue[][];
beforeAll(async () => {
  const sample = await published({ scenario: "Demand crisis" });
  record = sample.record;
  const sheet = sample.publication.sheets.find(({ name }) => name === "Assumptions");
  const rows = sheet?.blocks.slice(-assumptionList(record).length - 1) ?? [];
  cells = rows.map(({ values }) => [...(values[0] ?? [])]);
});

const changed = (id: string, column: (typeof assumptionHeader)[number], value: CellValue) =>
  cells.map((row) =>
    row[1] === id
      ? row.map((cell, c) => (c === assumptionHeader.indexOf(column) ? value : cell))
      : row
  );

test("the sheet of a copy reads back as its scenario", () => {
  expect(cells[0]).toEqual([...assumptionHeader]);
  const { policy, parameters, title } = valueOf(readAssumptions(cells, "Assumptions", record));
  expect(Object.keys(policy)).toEqual(["demandShock"]);
  const years = policy.demandShock as readonly number[];
  expect(years).toHaveLength(31);
  expect(years.slice(0, 16)).toEqual(record.policy.demandShock);
  expect(years.slice(16)).toEqual(Array(15).fill(null));
  expect({ parameters, title }).toEqual({ parameters: {}, title: "Demand crisis" });
});

test("what was changed in it becomes part of the scenario", () => {
  const lever = changed("tariffOutput", "Value", 0.4);
  expect(valueOf(readAssumptions(lever, "Assumptions", record)).policy.tariffOutput).toBe(0.4);
  const parameter = changed("substitution", "Value", 3);
  expect(valueOf(readAssumptions(parameter, "Assumptions", record)).parameters).toEqual({
    substitution: 3,
  });
});

test.each([
  ["tariffOutput", "Id", "tarifOutput", "unknownName"],
  ["tariffOutput", "Unit", "per cent", "wrongUnit"],
  ["tariffOutput", "Value", 40, "outOfRange"],
  ["tariffOutput", "Value", "much", "notANumber"],
  ["demandShock", "Value", "2 = 7", "outOfRange"],
  ["rentTo", "Value", "nobody", "notAChoice"],
  ["substitution", "Value", 0.5, "outOfRange"],
  ["pillarFloor", "Value", 0.05, "limitsViolated"],
] as const)("%s with %s = %s is told, with its cell", (id, column, value, code) => {
  const row = cells.findIndex((each) => each[1] === id);
  expect(readAssumptions(changed(id, column, value), "Assumptions", record)).toMatchObject({
    ok: false,
    faults: [{ code, where: { row: row + 1, column: assumptionHeader.indexOf(column) + 1 } }],
  });
});
