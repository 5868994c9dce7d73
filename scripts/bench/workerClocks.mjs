import { readdirSync, readFileSync } from "node:fs";

/** As Chromium names them; Linux keeps fifteen letters of a name. */
const ofWorkers = "DedicatedWorker";
const perMillisecond = 1e6;

const entries = (folder) => {
  try {
    return readdirSync(folder);
  } catch {
    // A process that has ended, or a system that tells nothing.
    return [];
  }
};

const contents = (file) => {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
};

const threads = () =>
  entries("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((id) => entries(`/proc/${id}/task`).map((thread) => `/proc/${id}/task/${thread}`))
    .filter((thread) => contents(`${thread}/comm`).startsWith(ofWorkers));

/**
 * Reads the clocks of the browser's workers, which Linux keeps.
 *
 * @returns for each how long it has run on a processor and how long it has waited for one, in
 *   milliseconds; none elsewhere
 */
export const workerClocks = () => {
  const workers = threads();
  return () =>
    workers.map((thread) => {
      const [ran, waited] = contents(`${thread}/schedstat`).split(" ").map(Number);
      return { ran: ran / perMillisecond, waited: waited / perMillisecond };
    });
};
