import { readChoice } from "../../catalogue/arguments/readChoice";
import { failure, fault, then, success, type Result, type Where } from "../../fault";
import type { Aggregation } from "./aggregation";
import { benefitOfTheDoubt } from "./benefitOfTheDoubt";
import { arithmetic, geometric, harmonic, powerMean } from "./means";
import { copeland } from "./outranking";
import { adjustedMazziottaPareto, mazziottaPareto, middle, minimum } from "./unbalanced";

const named = Object.freeze({
  arithmetic,
  geometric,
  harmonic,
  mpi: mazziottaPareto,
  ampi: adjustedMazziottaPareto,
  copeland,
  min: minimum,
  median: middle,
  benefitOfTheDoubt,
});

const powerPrefix = "power:";

/** Names of the methods; `power:p` stands for any exponent p. */
export const aggregationIds: readonly string[] = [...Object.keys(named), `${powerPrefix}p`];

/** The method of a name such as `geometric` or `power:2`. */
export const readAggregation = (name: string, where: Where): Result<Aggregation> => {
  const word = name.trim().toLowerCase();
  if (word.startsWith(powerPrefix)) {
    const text = word.slice(powerPrefix.length).trim();
    const exponent = Number(text);
    return text === "" || !Number.isFinite(exponent)
      ? failure(fault("notANumber", where, { found: word, expected: "an exponent, as in power:2" }))
      : success(powerMean(exponent));
  }
  return then(readChoice(word, aggregationIds, where), (id) =>
    id in named
      ? success(named[id as keyof typeof named])
      : failure(fault("notANumber", where, { found: id, expected: "an exponent, as in power:2" }))
  );
};
