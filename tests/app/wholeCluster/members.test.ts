import {
  wholeCluster,
  wholeClusters,
  type WholeCluster,
} from "../../../src/app/wholeCluster/members";
import { repair, shoes, tannery } from "../../support/clusterTable";
import { labWith } from "./labWith";

const labels = ({ members }: WholeCluster): readonly string[] =>
  members.map(({ segment }) => segment.row.label);

it("offers the whole table, and each cluster of several segments where there are several", async () => {
  const elsewhere = { ...shoes, cluster: "Franca" };
  const data = await labWith(tannery, shoes, elsewhere);
  const offered = wholeClusters(data);
  expect(offered.map(({ cluster }) => cluster)).toEqual([undefined, "Sinos Valley"]);
  expect(offered.map(labels)).toEqual([
    ["Sinos Valley, leather", "Sinos Valley, footwear", "Franca, footwear"],
    ["Sinos Valley, leather", "Sinos Valley, footwear"],
  ]);
});

it("offers the only cluster of a table once", async () => {
  expect(wholeClusters(await labWith(tannery, shoes)).map(({ cluster }) => cluster)).toEqual([
    undefined,
  ]);
});

it("offers nothing where fewer than two segments can be run", async () => {
  const broken = { ...shoes, power: 7 };
  expect(wholeClusters(await labWith(tannery))).toEqual([]);
  expect(wholeClusters(await labWith(tannery, broken))).toEqual([]);
});

it("leaves out what cannot be simulated, be it in some futures only", async () => {
  const tight = { ...repair, importedInputShare: 0.6 };
  const all = wholeCluster(await labWith(tannery, { ...shoes, power: 7 }, tight));
  expect(labels(all)).toEqual(["Sinos Valley, leather"]);
  expect(all.leftOut.map(({ row }) => row.label)).toEqual([
    "Sinos Valley, footwear",
    "Sinos Valley, repair of machines",
  ]);
});

it("counts a segment of several years once, with the latest", async () => {
  const [older, newer] = [
    { ...shoes, year: 2012, workers: 1 },
    { ...shoes, year: 2019, workers: 2 },
  ];
  const all = wholeCluster(await labWith(newer, tannery, older));
  expect(labels(all)).toEqual(["Sinos Valley, footwear", "Sinos Valley, leather"]);
  expect(all.members[0]?.segment.row.numbers.workers).toBe(2);
  expect(all.newest.map(({ row }) => row.numbers.year)).toEqual([2019]);
});
