import { unitRecord } from "../core/catalogue/unit";
import type { Declarations } from "./declarations";
import { markdownTable } from "./markdownTable";

const introduction = `Uncertain parameters: the default, and the range that draws come from. A draw takes all of them at once, each from a triangle over its range with the peak at its default. \`assumption\` means that the number is ours, without empirical source; where the paper stands beside it, the sign or the idea is the paper's and the size is ours.`;

const parametersTable = ({ parameters }: Declarations): string =>
  markdownTable(
    ["id", "meaning", "default", "low", "high", "unit", "evidence", "source"],
    parameters.map((p) => [
      `\`${p.id}\``,
      p.doc,
      p.default,
      p.low,
      p.high,
      unitRecord(p.unit).label,
      p.evidence,
      p.source.short,
    ])
  );

const constantsTable = ({ constants }: Declarations): string =>
  markdownTable(
    ["id", "meaning", "value", "unit", "evidence", "source"],
    constants.map((c) => [
      `\`${c.id}\``,
      c.doc,
      c.value,
      unitRecord(c.unit).label,
      c.evidence,
      c.source.short,
    ])
  );

const usesTable = ({ surplusUses }: Declarations): string =>
  markdownTable(
    ["id", "use", "quality", "counts as"],
    surplusUses.map(({ id, label, quality, productive }) => [
      `\`${id}\``,
      label,
      quality,
      productive,
    ])
  );

const factorsTable = ({ reinvestmentFactors }: Declarations): string =>
  markdownTable(
    ["id", "1 means; −1 the opposite", "weight"],
    reinvestmentFactors.map(({ id, doc, coefficient }) => [`\`${id}\``, doc, coefficient])
  );

const sourcesList = ({ parameters, constants }: Declarations): string =>
  [...new Set([...parameters, ...constants].map(({ source }) => source.citation))]
    .map((citation) => `- ${citation}`)
    .join("\n");

/** Every number of the model with its range, evidence and source. */
export const parametersPage = (declared: Declarations): string =>
  [
    "# Parameters and constants",
    introduction,
    parametersTable(declared),
    "## Constants, held fixed",
    constantsTable(declared),
    "## Uses of surplus",
    "How far each use builds the productive base where it is local, in the reinvestment index. The uses are the paper's (II.4.2); every quality is an assumption, which `REINVESTMENT` takes another for.",
    usesTable(declared),
    "## Factors around reinvestment",
    "What each adds to the log odds of the reinvestment rate. The factors are the paper's (II.4.2); it gives no sizes, so every weight is an assumption, which `REINVESTRATE` takes another for. Where the weight is 0 the paper gives no sign either.",
    factorsTable(declared),
    "## Sources",
    sourcesList(declared),
  ].join("\n\n");
