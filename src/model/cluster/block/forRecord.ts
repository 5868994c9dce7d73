import { exps } from "../../../core/numeric/exp";
import type { BlockYear } from "./blockYear";
import type { RecordId } from "./recordColumns";
import { derived, institutions, market, parameters, scratch, year } from "./workspace";

const { marketDemand } = parameters;
const { marketResponse } = derived;
const { largeAtCost, importsAtCost } = institutions;
const { logIndex, logImportPrice, homeIndex } = market;
const { importPremium, priceIndex, largeOutput, largeCap, imports } = year;
const { tariffRevenue, consumerSurplus } = year;
const { a: exponent, b: exponential } = scratch;

/** A pass over the draws of a year. */
type Pass = (now: BlockYear, count: number) => void;

/** Price of competing imports over their cost. */
const premiums: Pass = ({ policy, logImportCost }, count) => {
  if (policy.importQuota === undefined) return void importPremium.fill(1, 0, count);
  for (let i = 0; i < count; i++) exponent[i] = logImportPrice[i]! - logImportCost;
  exps(exponent, importPremium, count);
};

const priceIndices: Pass = (_, count) => exps(logIndex, priceIndex, count);

/** The others sell what is asked at their cost, or what they may. */
const others: Pass = ({ policy, market: size }, count) => {
  const quota = policy.importQuota ?? Infinity;
  for (let i = 0; i < count; i++) {
    const home = size * homeIndex[i]!;
    const large = home * largeAtCost[i]!;
    const bought = home * importsAtCost[i]!;
    largeOutput[i] = large < largeCap[i]! ? large : largeCap[i]!;
    imports[i] = bought < quota ? bought : quota;
  }
};

/** Change of tariff revenue on competing imports, base home market = 1. */
const customs: Pass = ({ segment, policy }, count) => {
  const before = segment.shareImports / (1 + segment.tariffOutput);
  const rate = policy.tariffOutput * before * (1 + policy.devaluation);
  const lost = segment.tariffOutput * before;
  for (let i = 0; i < count; i++) tariffRevenue[i] = rate * imports[i]! - lost;
};

/** ΔCS = M·(Π^(1−η) − 1)/(η − 1), −M·ln Π at η = 1. */
const buyers: Pass = ({ market: size }, count) => {
  for (let i = 0; i < count; i++) exponent[i] = marketResponse[i]! * logIndex[i]!;
  exps(exponent, exponential, count);
  for (let i = 0; i < count; i++)
    consumerSurplus[i] =
      marketDemand[i] === 1
        ? -size * logIndex[i]!
        : (size * (exponential[i]! - 1)) / (marketDemand[i]! - 1);
};

/** In the order in which they are done. */
const passes: readonly { readonly of: readonly RecordId[]; readonly pass: Pass }[] = [
  { of: ["importPremium"], pass: premiums },
  { of: ["priceIndex"], pass: priceIndices },
  { of: ["largeOutput", "imports", "tariffRevenue"], pass: others },
  { of: ["tariffRevenue"], pass: customs },
  { of: ["consumerSurplus"], pass: buyers },
];

/** What has to be computed only where it is kept, since no later number rests on it. */
export const passesFor = (ids: readonly RecordId[]): readonly Pass[] =>
  passes.filter(({ of }) => of.some((id) => ids.includes(id))).map(({ pass }) => pass);
