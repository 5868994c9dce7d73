import { columnMatches } from "../../../src/app/columns/columnMatches";
import { columnsOfKind } from "../../../src/app/columns/tableKinds";
import type { TableMapping } from "../../../src/app/columns/tableMapping";
import type { Cells } from "../../../src/core/fault";

const cells: Cells = [
  ["Cluster", "Nb d'ouvriers", "creditAccess", "Entreprises"],
  ["Ksar Hellal", 1200, 35, 40],
];

const matchesOf = (said?: TableMapping) =>
  Object.fromEntries(
    columnMatches(cells, columnsOfKind.segments, said)
      .filter(({ state }) => state !== "open")
      .map(({ column, state, header, scale }) => [column.id, { state, header, scale }])
  );

test("our own names are taken, others are suggested, and a unit that cannot be ours too", () => {
  expect(matchesOf()).toEqual({
    cluster: { state: "own", header: "Cluster", scale: "same" },
    firms: { state: "suggested", header: "Entreprises", scale: "same" },
    workers: { state: "suggested", header: "Nb d'ouvriers", scale: "same" },
    creditAccess: { state: "suggested", header: "creditAccess", scale: "percent" },
  });
});

test("what the user said comes first", () => {
  const said: TableMapping = {
    table: "segments",
    headers: [],
    columns: {
      regionWorkers: { header: "Nb d'ouvriers", scale: "thousands" },
      creditAccess: { header: "creditAccess", scale: "same" },
      isic: { header: "CITI", scale: "same" },
    },
    absent: ["firms"],
  };
  expect(matchesOf(said)).toEqual({
    cluster: { state: "own", header: "Cluster", scale: "same" },
    regionWorkers: { state: "mapped", header: "Nb d'ouvriers", scale: "thousands" },
    creditAccess: { state: "mapped", header: "creditAccess", scale: "same" },
    isic: { state: "gone", header: "CITI", scale: "same" },
    firms: { state: "absent", header: undefined, scale: undefined },
  });
});
