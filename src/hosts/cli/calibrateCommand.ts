import type { LabSegment } from "../../app/labData";
import { prepareSegment } from "../../app/runScenario";
import { nearest } from "../../core/catalogue/nearest";
import { failure, fault, then, type Result } from "../../core/fault";
import { calibrate, type Calibration } from "../../model/calibration/calibrate";
import { fittedIds, usuallyFitted, type FittedId } from "../../model/calibration/fitted";
import { chooseSegments } from "./chooseSegments";
import { openLab, say } from "./openLab";
import { CommandError, type Terminal } from "./terminal";
import { textTable } from "./textTable";

export interface CalibrateOptions {
  readonly file: string;
  readonly table?: string;
  readonly segment?: string;
  /** Names of what is fitted, parted by commas. */
  readonly fit?: string;
  readonly json: boolean;
}

const idsOf = (fit: string | undefined): readonly FittedId[] => {
  if (fit === undefined) return usuallyFitted;
  return fit.split(",").map((word) => {
    const id = fittedIds.find((each) => each === word.trim());
    if (id) return id;
    const guess = nearest(word.trim(), fittedIds);
    throw new CommandError(
      `Nothing called "${word.trim()}" can be fitted.${guess ? ` Did you mean ${guess}?` : ""}`
    );
  });
};

const calibrateSegment = (segment: LabSegment, ids: readonly FittedId[]): Result<Calibration> => {
  const { history, row } = segment;
  if (!history)
    return failure(
      fault("tableMissing", { name: row.label }, { found: "History" }, "notAvailable")
    );
  return then(prepareSegment(segment), ({ inputs }) => calibrate(inputs, history, ids));
};

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

const verdictOf = ({ beatsNoChange, forecastError, noChangeError, forecastYears }: Calibration) =>
  `Forecast of the last ${forecastYears} year${forecastYears === 1 ? "" : "s"} from the earlier ones: off by ${percent(forecastError)}; to say that nothing changes any more is off by ${percent(noChangeError)}. ${
    beatsNoChange
      ? "The model forecasts better than that."
      : "The model does not forecast better than that: do not use it to forecast this cluster."
  }`;

const asText = (label: string, found: Calibration): string =>
  [
    `${label}: fitted to ${found.observations} figures`,
    textTable(
      ["fitted", "before", "after", "low", "high", ""],
      found.fitted.map(({ id, start, value, range, atLimit }) => [
        id,
        start,
        value,
        ...range,
        atLimit ? "at the end of its range" : "",
      ])
    ),
    `Typical error over all years: ${percent(found.errorBefore)} before, ${percent(found.errorAfter)} after. A good fit is no proof: several numbers can make up for each other.`,
    verdictOf(found),
  ].join("\n\n");

/** Fits the model to the history of segments, and says whether it forecasts better than no change. */
export const calibrateCommand = async (
  options: CalibrateOptions,
  terminal: Terminal
): Promise<number> => {
  const ids = idsOf(options.fit);
  const { data } = await openLab(options.file, options.table, terminal);
  const chosen = chooseSegments(data.segments, options.segment);
  const found = chosen.flatMap((segment) => {
    const result = calibrateSegment(segment, ids);
    if (result.ok) return [{ segment: segment.row.label, ...result.value }];
    terminal.err(`${segment.row.label} is left out. ${say(result.faults)}\n`);
    return [];
  });
  if (found.length === 0)
    throw new CommandError("No segment can be fitted; the reasons stand above.");
  terminal.out(
    options.json
      ? `${JSON.stringify(found, null, 2)}\n`
      : `${found.map(({ segment, ...each }) => asText(segment, each)).join("\n\n")}\n`
  );
  return 0;
};
