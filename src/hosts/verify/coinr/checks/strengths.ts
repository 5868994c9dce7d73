import { columnOf } from "../../../../core/index/indicatorData";
import { extent } from "../../../../core/numeric/extent";
import { ranks } from "../../../../core/numeric/ranks";
import { ancestorAt, asem } from "../asem";
import type { OurTable, ReadReference } from "../check";

const [unitShown, mostShown, digits] = ["AUT", 5, 3] as const;

/** The best and the worst ranks of a unit among its indicators, leaving out where it shares the last. */
export const strengths = (read: ReadReference): OurTable => {
  const { data, framework } = asem(read);
  const unit = data.units.indexOf(unitShown);
  const found = framework.indicators
    .map((code) => {
      const direction = framework.nodes.get(code)?.direction === -1 ? "ascending" : "descending";
      const column = columnOf(data, code);
      const all = ranks(column, direction, "min");
      return { code, value: column[unit] ?? NaN, rank: all[unit] ?? NaN, last: extent(all).high };
    })
    .filter(({ rank, last }) => !Number.isNaN(rank) && rank < last)
    .sort((a, b) => a.rank - b.rank);
  const row = (kind: string) => (each: (typeof found)[number]) => [
    kind,
    each.code,
    ancestorAt(framework, each.code, 2),
    each.rank,
    Number(each.value.toPrecision(digits)),
  ];
  return {
    header: ["kind", "Code", "Pillar", "Rank", "Value"],
    rows: [
      ...found.slice(0, mostShown).map(row("strength")),
      ...found.slice(-mostShown).map(row("weakness")),
    ],
  };
};
