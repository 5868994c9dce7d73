import type { ArgumentInput } from "../../src/core/catalogue/arguments/argument";

/** What goes wrong with markets, linkages and records: what the user did, function, arguments. */
export const badMarketCalls: readonly (readonly [string, string, ...ArgumentInput[]])[] = [
  ["a duty that wipes imports out", "SMART", [[100, 50]], [[0, 0]], [[1, 0]], -3, 1],
  ["import demand above 0", "SMART", [[100]], [[0.2]], [[0.1]], 1, 2],
  ["no imports at all", "SMART", [[0, 0]], [[0.2, 0.2]], [[0.1, 0.1]], -1, 2],
  ["tariffs of another size", "SMART", [[100, 50]], [[0.2]], [[0.1]], -1, 2],
  [
    "trade that is not square",
    "GSIM",
    [
      [1, 2],
      [3, 4],
      [5, 6],
    ],
    [[1]],
    [[1]],
    -1,
    1,
    4,
  ],
  ["a tariff as a share", "GSIM", [[5]], [[0]], [[1.1]], -1, 1, 4],
  ["supply that never stops", "TARIFF", 10, 1, 20, 1, 5, 1],
  ["curves without slope", "QUOTA", 10, 0, 2, 0, 5, 1],
  ["a tariff below 0", "TARIFF", 22, -1, -2, 1, 5, -5],
  ["eight factors", "REINVESTRATE", 0.5, [[1, 0, 0, 0, 0, 0, 0, 0]]],
  ["a factor of 2", "REINVESTRATE", 0.5, [[2, 0, 0, 0, 0, 0, 0, 0, 0]]],
  [
    "more bought than made",
    "LEONTIEF",
    [
      [5, 9],
      [9, 5],
    ],
    [[10, 10]],
  ],
  [
    "outputs of another size",
    "LEONTIEF",
    [
      [5, 1],
      [2, 5],
    ],
    [[10, 10, 10]],
  ],
  ["a history without years", "RECORD", [["firms"], [10]]],
  [
    "a history without figures",
    "RECORD",
    [
      ["year", "firm"],
      [1980, 10],
    ],
  ],
  [
    "a year that is not there",
    "RECORD",
    [
      ["year", "firms"],
      [1980, 10],
      [1985, 12],
    ],
    1981,
  ],
  [
    "one year only",
    "RECORD",
    [
      ["year", "firms"],
      [1980, 10],
    ],
  ],
  [
    "a year twice",
    "RECORD",
    [
      ["year", "firms"],
      [1980, 10],
      [1980, 12],
    ],
  ],
  [
    "a blank year",
    "RECORD",
    [
      ["year", "firms"],
      [null, 10],
      [1980, 12],
    ],
  ],
  ["a table without the column cluster", "CHECK", [["firms"], [10]]],
];
