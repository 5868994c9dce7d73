import fc from "fast-check";
import { pillarFormula } from "../../../src/app/publish/formulas/pillarFormulas";
import { conditionIds } from "../../../src/model/indicators/assessment";
import { jointAction } from "../../../src/model/indicators/pillars/jointAction";
import { mass } from "../../../src/model/indicators/pillars/mass";
import { network } from "../../../src/model/indicators/pillars/network";
import { pillarOf } from "../../../src/model/indicators/pillars/pillar";
import { skills } from "../../../src/model/indicators/pillars/skills";
import { constants } from "../../../src/model/parameters/constants";
import type { NumberColumnId, SegmentNumbers } from "../../../src/model/segments/segmentRow";
import { columnLetters } from "../../../src/core/table/address";
import { createSpreadsheet } from "../../../src/spreadsheet/exceltsSpreadsheet";

const counts = ["firms", "workers", "regionWorkers", "industryWorkers", "nationalWorkers"] as const;
const small = [
  "suppliersMaterials",
  "suppliersTools",
  "suppliersNewMachines",
  "suppliersUsedMachines",
  "suppliersSpares",
  "suppliersRepair",
  "stepsInProduct",
  "stepsFarmedOut",
] as const;
const levels = ["backward", "forward", "horizontal", "multilateral"] as const;
const flags = [
  "shortageDesign",
  "shortageProduction",
  "shortageMarketing",
  "shortageManagement",
] as const;
const shares = [
  "valueAdded",
  "revenue",
  "sectorValueAddedRatio",
  "specialisedSubcontracting",
  "learningChannel",
  "power",
  "massScore",
  "networkScore",
  "skillsScore",
  "jointScore",
] as const;
const columns: readonly NumberColumnId[] = [...counts, ...small, ...levels, ...flags, ...shares];

const maybe = (ids: readonly NumberColumnId[], arbitrary: fc.Arbitrary<number>) =>
  fc.record(Object.fromEntries(ids.map((id) => [id, fc.option(arbitrary, { nil: undefined })])));

const segments = fc
  .tuple(
    maybe(counts, fc.integer({ min: 1, max: 1_000_000 })),
    maybe(small, fc.integer({ min: 0, max: 9 })),
    maybe(levels, fc.integer({ min: 0, max: 3 })),
    maybe(flags, fc.integer({ min: 0, max: 1 })),
    maybe(
      shares,
      fc.double({ min: 0, max: 1, noNaN: true }).map((x) => Math.round(x * 1e4) / 1e4)
    )
  )
  .map((parts) => Object.assign({}, ...parts) as SegmentNumbers);

/** What a formula over the numbers of a segment gives in a spreadsheet. */
const computed = (numbers: SegmentNumbers, formulas: readonly (string | undefined)[]) => {
  const book = createSpreadsheet();
  const sheet = book.addSheet("Data");
  book.write(sheet.id, 0, 0, [columns.map((id) => numbers[id] ?? null)]);
  book.write(sheet.id, 1, 0, [formulas.map((formula) => formula ?? null)]);
  book.recalculate();
  const [row = []] = book.read(sheet.id, { row: 1, column: 0, rows: 1, columns: formulas.length });
  return row.map(({ value }) => value ?? undefined);
};

test("pillars as formulas give what the model computes, whatever is known", () => {
  fc.assert(
    fc.property(segments, (numbers) => {
      const at = {
        numbers,
        cell: (id: NumberColumnId) => `Data!${columnLetters(columns.indexOf(id))}1`,
        constant: (id: keyof typeof constants) => String(constants[id].value),
      };
      const expected = [
        mass(numbers),
        network(numbers),
        skills(numbers),
        jointAction(numbers),
        pillarOf(numbers.power, [numbers.power], undefined),
      ].map(({ value }) => value);
      const found = computed(
        numbers,
        conditionIds.map((id) => pillarFormula(id, at))
      );
      expected.forEach((value, i) => {
        if (value === undefined) expect(found[i]).toBeUndefined();
        else expect(found[i]).toBeCloseTo(value, 11);
      });
    }),
    { numRuns: 200 }
  );
}, 60_000);
