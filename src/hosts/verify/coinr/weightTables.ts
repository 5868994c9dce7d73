import type { Framework } from "../../../core/index/framework/framework";
import { levelOf } from "./asem";
import type { OurTable, ReferenceTable } from "./check";

/** The weights of a file, by code. */
export const weightsIn = ({ header, rows }: ReferenceTable): Readonly<Record<string, number>> => {
  const [code, weight] = [header.indexOf("iCode"), header.indexOf("Weight")];
  return Object.fromEntries(rows.map((row) => [row[code] ?? "", Number(row[weight])]));
};

/** Weights as COINr lists them, a row a node. */
export const weightTable = (framework: Framework, weight: (code: string) => number): OurTable => ({
  header: ["iCode", "Level", "Weight"],
  rows: [...framework.nodes.keys()].map((code) => [code, levelOf(framework, code), weight(code)]),
});
