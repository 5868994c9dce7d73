import { log } from "../../../core/numeric/log";
import { logs } from "../../../core/numeric/log";
import type { BlockYear } from "./blockYear";
import { parameters, scratch, state, year } from "./workspace";

const { largeReplaceability } = parameters;
const { network } = state;
const { logCap, logLargeCap } = year;
const { a: needed, b: logNeeded, c: replaceability } = scratch;

/** ln of q/(1 − λS), the largest output on rationed inputs; Infinity where λS reaches 1. */
const logInputCap = (
  logAvailability: number,
  replaced: Float64Array,
  result: Float64Array,
  count: number
): void => {
  for (let i = 0; i < count; i++) {
    const rest = 1 - replaced[i]! * network[i]!;
    // Where nothing is needed the logarithm is not looked at.
    needed[i] = rest > 0 ? rest : 1;
    result[i] = rest;
  }
  logs(needed, logNeeded, count);
  for (let i = 0; i < count; i++)
    result[i] = result[i]! > 0 ? logAvailability - logNeeded[i]! : Infinity;
};

/** What the imported inputs at hand permit, of the cluster and of large firms. */
export const inputCaps = ({ segment, policy }: BlockYear, count: number): void => {
  const { inputAvailability } = policy;
  const rationed = inputAvailability !== undefined;
  const logAvailability = rationed ? log(inputAvailability) : Infinity;
  if (rationed && segment.importedInputShare > 0) {
    replaceability.fill(segment.replaceability, 0, count);
    logInputCap(logAvailability, replaceability, logCap, count);
  } else logCap.fill(Infinity, 0, count);
  if (rationed && segment.largeImportedInputShare > 0)
    logInputCap(logAvailability, largeReplaceability, logLargeCap, count);
  else logLargeCap.fill(Infinity, 0, count);
};
