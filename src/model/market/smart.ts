import { sum } from "../../core/numeric/sum";

/** Imports of one product from several partners, and a change of the tariffs on them. */
export interface SmartMarket {
  /** M_i: imports from each partner at world prices. */
  readonly imports: readonly number[];
  readonly tariffsBefore: readonly number[];
  readonly tariffsAfter: readonly number[];
  /** E_m below 0. */
  readonly importDemand: number;
  /** E_s above 0. */
  readonly substitution: number;
  /** E_x above 0, or Infinity. */
  readonly exportSupply: number;
}

export interface SmartPartner {
  readonly creation: number;
  /** Gained from other partners, or lost to them; sums to 0. */
  readonly diversion: number;
  readonly importsAfter: number;
}

export interface SmartResult {
  readonly partners: readonly SmartPartner[];
  readonly revenueChange: number;
  /** Half of both tariffs on the change of imports: not a consumer surplus. */
  readonly welfareChange: number;
}

const at = (list: readonly number[], i: number): number => list[i] ?? NaN;

const creationOf = (market: SmartMarket, i: number): number => {
  const change = at(market.tariffsAfter, i) - at(market.tariffsBefore, i);
  const passedOn = 1 - market.importDemand / market.exportSupply;
  return (
    (at(market.imports, i) * market.importDemand * change) /
    ((1 + at(market.tariffsBefore, i)) * passedOn)
  );
};

/**
 * Diversion from the partners whose price fell less than the average, or rose, to the others:
 * TD = M_b·M_n·x/(M_b + M_n + M_b·x), x = E_s·|change of the relative price|, prices weighted by
 * imports. Each group shares its part by imports.
 */
const diversions = ({
  imports,
  tariffsBefore,
  tariffsAfter,
  substitution,
}: SmartMarket): number[] => {
  const factors = imports.map((_, i) => (1 + at(tariffsAfter, i)) / (1 + at(tariffsBefore, i)));
  const weighted = imports.map((value, i) => value * at(factors, i));
  const average = sum(weighted) / sum(imports);
  const gains = factors.map((factor) => factor < average);
  const total = (list: readonly number[], gaining: boolean): number =>
    sum(list.filter((_, i) => gains[i] === gaining));
  const [gaining, losing] = [total(imports, true), total(imports, false)];
  if (gaining === 0 || losing === 0) return imports.map(() => 0);
  const relative = (total(weighted, true) / gaining) * (losing / total(weighted, false));
  const response = substitution * Math.abs(relative - 1);
  const moved = (gaining * losing * response) / (gaining + losing + gaining * response);
  return imports.map((value, i) =>
    gains[i] ? (value / gaining) * moved : -(value / losing) * moved
  );
};

/** Trade creation, trade diversion and revenue of a tariff change. Source: Laird and Yeats (1986). */
export const smart = (market: SmartMarket): SmartResult => {
  const { imports, tariffsBefore, tariffsAfter } = market;
  const diverted = diversions(market);
  const partners = imports.map((value, i): SmartPartner => {
    const creation = creationOf(market, i);
    const diversion = at(diverted, i);
    return { creation, diversion, importsAfter: value + creation + diversion };
  });
  const revenue = partners.map(
    ({ importsAfter }, i) =>
      at(tariffsAfter, i) * importsAfter - at(tariffsBefore, i) * at(imports, i)
  );
  const welfare = partners.map(
    ({ importsAfter }, i) =>
      ((at(tariffsBefore, i) + at(tariffsAfter, i)) / 2) * (importsAfter - at(imports, i))
  );
  return { partners, revenueChange: sum(revenue), welfareChange: sum(welfare) };
};
