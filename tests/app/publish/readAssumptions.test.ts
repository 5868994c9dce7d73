import { readAssumptions } from "../../../src/app/publish/readAssumptions";
import {
  assumptionColumns,
  assumptionHeader,
  assumptionList,
  type AssumptionColumn,
} from "../../../src/app/publish/assumptionList";
import type { CopyRecord } from "../../../src/app/publish/copyRecord";
import type { CellValue } from "../../../src/core/fault";
import { languages } from "../../../src/locales/languages";
import { published, valueOf } from "../../support/publications";

// Whole workbooks are made and computed.
jest.setTimeout(60_000);

describe.each(["en", "pt"] as const)("the sheet of assumptions: %s", (id) => {
  const language = languages[id];
  const name = language.sheets.copy.names.assumptions;
  let record: CopyRecord;
  let cells: CellValue[][];
  beforeAll(async () => {
    const sample = await published({ scenario: "Demand crisis", language: id });
    record = sample.record;
    const sheet = sample.publication.sheets.find((each) => each.name === name);
    const rows = sheet?.blocks.slice(-assumptionList(record, language).length - 1) ?? [];
    cells = rows.map(({ values }) => [...(values[0] ?? [])]);
  });

  const read = (from: CellValue[][]) => readAssumptions(from, name, record, language);

  const changed = (lever: string, column: AssumptionColumn, value: CellValue) =>
    cells.map((row) =>
      row[1] === lever
        ? row.map((cell, c) => (c === assumptionColumns.indexOf(column) ? value : cell))
        : row
    );

  test("reads back as the scenario of the copy", () => {
    expect(cells[0]).toEqual(assumptionColumns.map((column) => assumptionHeader(column, language)));
    expect(new Set(cells[0]).size).toBe(assumptionColumns.length);
    const { policy, parameters, title } = valueOf(read(cells));
    expect(Object.keys(policy)).toEqual(["demandShock"]);
    const years = policy.demandShock as readonly number[];
    expect(years).toHaveLength(31);
    expect(years.slice(0, 16)).toEqual(record.policy.demandShock);
    expect(years.slice(16)).toEqual(Array(15).fill(null));
    expect({ parameters, title }).toEqual({ parameters: {}, title: "Demand crisis" });
  });

  test("gives the scenario what was changed in it", () => {
    expect(valueOf(read(changed("tariffOutput", "value", 0.4))).policy.tariffOutput).toBe(0.4);
    expect(valueOf(read(changed("substitution", "value", 3))).parameters).toEqual({
      substitution: 3,
    });
  });

  test.each([
    ["tariffOutput", "id", "tarifOutput", "unknownName"],
    ["tariffOutput", "unit", "per cent", "wrongUnit"],
    ["tariffOutput", "value", 40, "outOfRange"],
    ["tariffOutput", "value", "much", "notANumber"],
    ["demandShock", "value", "2 = 7", "outOfRange"],
    ["rentTo", "value", "nobody", "notAChoice"],
    ["substitution", "value", 0.5, "outOfRange"],
    ["pillarFloor", "value", 0.05, "limitsViolated"],
  ] as const)("tells that %s has the %s %s, with its cell", (lever, column, value, code) => {
    const row = cells.findIndex((each) => each[1] === lever);
    expect(read(changed(lever, column, value))).toMatchObject({
      ok: false,
      faults: [{ code, where: { row: row + 1, column: assumptionColumns.indexOf(column) + 1 } }],
    });
  });
});

test("a sheet in another language than its record's is told by the column that is missing", async () => {
  const { record } = await published({ scenario: "Demand crisis" });
  const header = assumptionColumns.map((column) => assumptionHeader(column, languages.fr));
  expect(readAssumptions([header], "Assumptions", record, languages.en)).toMatchObject({
    ok: false,
    faults: [{ code: "columnMissing" }, { code: "columnMissing" }, { code: "columnMissing" }],
  });
});
