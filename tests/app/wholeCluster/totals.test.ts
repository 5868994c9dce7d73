import { wholeCluster } from "../../../src/app/wholeCluster/members";
import { clusterRemarks, gapTexts } from "../../../src/app/wholeCluster/remarks";
import { totalsOf } from "../../../src/app/wholeCluster/totals";
import { english } from "../../../src/locales/en";
import { repair, shoes, tannery, type SegmentCells } from "../../support/clusterTable";
import { labWith } from "./labWith";

const order = ["output", "revenue", "jobs", "pay"] as const;

const read = async (...rows: readonly SegmentCells[]) => {
  const cluster = wholeCluster(await labWith(...rows));
  const totals = totalsOf(cluster.members, order);
  return {
    totals: new Map(totals.totals.map((total) => [total.id, total])),
    gaps: gapTexts(cluster.members, totals, english),
    remarks: clusterRemarks(cluster, totals, english),
  };
};

it("adds jobs by workers, revenue and output by revenue, and pay by the wage bill", async () => {
  const { totals, gaps } = await read(tannery, shoes);
  expect(gaps).toEqual([]);
  expect(totals.get("jobs")).toMatchObject({
    weights: [1200, 9000],
    unitOfOne: 10200,
    natural: "workers",
  });
  expect(totals.get("revenue")).toMatchObject({
    weights: [300, 1500],
    unitOfOne: 1800,
    natural: "revenue",
  });
  expect(totals.get("output")).toEqual({ id: "output", weights: [300, 1500], unitOfOne: 100 });
  const pay = totals.get("pay");
  expect(pay?.weights).toEqual([1200 * 4, 9000 * 2.5]);
  expect(pay?.unitOfOne).toBeCloseTo((1200 * 4 + 9000 * 2.5) / 10200, 12);
});

it("weighs pay by workers where pay is unknown of some, counts from 100 and says so", async () => {
  const { totals, remarks } = await read(tannery, { ...shoes, pay: null });
  expect(totals.get("pay")).toEqual({ id: "pay", weights: [1200, 9000], unitOfOne: 100 });
  expect(remarks).toContain(
    "Pay is the mean over all workers, each segment with as many as today. Its base year is 100, since the table gives no “Pay” for Sinos Valley, footwear."
  );
});

it("adds nothing up that a segment lacks the column for, and names both", async () => {
  const { totals, gaps } = await read(tannery, { ...shoes, revenue: null }, repair);
  expect([...totals.keys()]).toEqual(["jobs", "pay"]);
  expect(gaps).toEqual([
    "Output, Revenue: no total, since the table gives no “Revenue” for Sinos Valley, footwear.",
  ]);
});

it("says it in one sentence a column where no segment has it", async () => {
  const bare = (row: SegmentCells) => ({ ...row, workers: null, revenue: null, pay: null });
  const { totals, gaps } = await read(bare(tannery), bare(shoes));
  expect(totals.size).toBe(0);
  expect(gaps).toEqual([
    "Output, Revenue: no total, since the table gives no “Revenue” for any segment.",
    "Jobs, Pay: no total, since the table gives no “Workers” for any segment.",
  ]);
});

it("gives no total of nothing but zeros", async () => {
  const { totals } = await read({ ...tannery, revenue: 0 }, { ...shoes, revenue: 0 });
  expect([...totals.keys()]).toEqual(["jobs", "pay"]);
  const { totals: some } = await read({ ...tannery, revenue: 0 }, shoes);
  expect(some.get("revenue")?.weights).toEqual([0, 1500]);
});

it("names a few segments and counts the others", async () => {
  const many = Array.from({ length: 6 }, (_, n) => ({
    ...shoes,
    subsector: `trade ${n}`,
    workers: null,
  }));
  const { gaps } = await read(tannery, ...many);
  expect(gaps[0]).toBe(
    "Jobs, Pay: no total, since the table gives no “Workers” for Sinos Valley, trade 0; Sinos Valley, trade 1; Sinos Valley, trade 2 and 3 others."
  );
});

it("warns of other years, other countries, older rows and what is left out", async () => {
  const { remarks } = await read(
    { ...tannery, country: "Brazil", year: 2015 },
    { ...shoes, country: "Argentina", year: 2019 },
    { ...shoes, country: "Argentina", year: 2010 },
    { ...repair, power: 7 }
  );
  expect(remarks).toEqual([
    "Left out, since they cannot be simulated: Sinos Valley, repair of machines.",
    "Of several rows the one of the latest year counts: Sinos Valley, footwear (2019).",
    "Output is added up at today’s prices; its base year is 100.",
    "Pay is the mean over all workers, each segment with as many workers as today.",
    "The numbers are of the years 2015 to 2019 and are added up as if they were of one.",
    "The segments lie in 2 countries: their money is added up as it stands, so it must be in one currency.",
    "Every segment is run in a market of its own: what one takes from another is not subtracted.",
  ]);
});
