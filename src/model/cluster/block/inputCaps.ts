import { log, logs } from "../../../core/numeric/log";
import type { BlockYear } from "./blockYear";
import { parameters, scratch, state, year } from "./workspace";

const { largeReplaceability } = parameters;
const { network } = state;
const { logCap, logLargeCap, largeCap } = year;
const { a: rest, b: largeRest } = scratch;

/** Where less of the inputs is needed, the cap is beyond everything: its logarithm is above 600. */
const leastRest = 1e-290;

/** ln of q/(1 − λS), the cluster's largest output on rationed inputs. */
const clusterCap = (availability: number, replaceability: number, count: number): void => {
  const logAvailability = log(availability);
  for (let i = 0; i < count; i++) {
    const needed = 1 - replaceability * network[i]!;
    rest[i] = needed > leastRest ? needed : leastRest;
  }
  logs(rest, logCap, count);
  for (let i = 0; i < count; i++) logCap[i] = logAvailability - logCap[i]!;
};

/** The same for large firms, and the cap itself. */
const largeFirmsCap = (availability: number, count: number): void => {
  const logAvailability = log(availability);
  for (let i = 0; i < count; i++) {
    const needed = 1 - largeReplaceability[i]! * network[i]!;
    largeRest[i] = needed > leastRest ? needed : leastRest;
  }
  logs(largeRest, logLargeCap, count);
  for (let i = 0; i < count; i++) {
    logLargeCap[i] = logAvailability - logLargeCap[i]!;
    largeCap[i] = availability / largeRest[i]!;
  }
};

/** What the imported inputs at hand permit, of the cluster and of large firms. */
export const inputCaps = ({ segment, policy, settled }: BlockYear, count: number): void => {
  const { inputAvailability } = policy;
  const { importedInputShare, largeImportedInputShare, replaceability } = segment;
  if (inputAvailability !== undefined && importedInputShare > 0)
    clusterCap(inputAvailability, replaceability, count);
  else if (settled === 0) logCap.fill(Infinity, 0, count);
  if (inputAvailability !== undefined && largeImportedInputShare > 0)
    largeFirmsCap(inputAvailability, count);
  else if (settled === 0) {
    logLargeCap.fill(Infinity, 0, count);
    largeCap.fill(Infinity, 0, count);
  }
};
