import { readEvidence } from "../../../src/model/evidence/readEvidence";

const header = ["segment", "item", "value", "stage", "informant"];

const evidenceOf = (...rows: (string | number | null)[][]) => {
  const table = readEvidence([header, ...rows], "Evidence");
  if (!table.ok) throw new Error(JSON.stringify(table.faults));
  return table.value;
};

test("informants who disagree are flagged with who said what, and nothing is averaged", () => {
  const { items, disagreements } = evidenceOf(
    ["Kumasi", "power", 1, 2, "owners"],
    ["Kumasi", "power", 0.6, 4, "electricity office"],
    ["Kumasi", "horizontal", 0, 2, "owners"],
    ["Techiman", "power", 0.2, 2, "owners"]
  );
  expect(disagreements).toEqual([
    expect.objectContaining({
      code: "informantsDisagree",
      kind: "warning",
      details: {
        item: "Kumasi, power",
        found: "1 (owners, stage 2); 0.6 (electricity office, stage 4)",
      },
    }),
  ]);
  expect(items.map(({ segment, item, findings }) => [segment, item, findings.length])).toEqual([
    ["Kumasi", "power", 2],
    ["Kumasi", "horizontal", 1],
    ["Techiman", "power", 1],
  ]);
});

test("informants who agree are not flagged", () => {
  const { disagreements } = evidenceOf(
    ["Kumasi", "power", 0.5, 2, "owners"],
    ["Kumasi", "power", "0.5", 3, "traders"]
  );
  expect(disagreements).toEqual([]);
});

test("a value its item cannot have is a fault, and is left out", () => {
  const { items, faults } = evidenceOf(
    ["Kumasi", "power", 1.4, 2, "owners"],
    ["Kumasi", "power", "good", 2, "owners"],
    ["Kumasi", "originTrigger", "imports fell away", 2, "owners"],
    ["Kumasi", "colour", "red", 2, "owners"]
  );
  expect(faults.map(({ code, where }) => [code, where.row])).toEqual([
    ["outOfRange", 2],
    ["notANumber", 3],
    ["notAChoice", 5],
  ]);
  expect(items.map(({ item }) => item)).toEqual(["originTrigger"]);
});
