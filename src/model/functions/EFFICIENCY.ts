import { choice } from "../../core/catalogue/arguments/wordArguments";
import { defineFunction, type ResultCell } from "../../core/catalogue/defineFunction";
import { fault, success, type Result } from "../../core/fault";
import { assess, type Assessment } from "../indicators/assessment";
import { rankBands, type RankBand } from "../indicators/rankBand";
import { defaultParameters } from "../parameters";
import type { SegmentRow, SegmentTable } from "../segments/segmentRow";
import { sources } from "../sources";
import { headersArgument, segmentsArgument } from "./arguments";

const names = [
  "segment",
  "collectiveEfficiency",
  "rankBand",
  "mass",
  "network",
  "skills",
  "jointAction",
  "power",
  "coverage",
  "warning",
] as const;

const bandText = ({ best, worst }: RankBand): string =>
  best === worst ? `${best}` : `${best}–${worst}`;

const assessedRow = (segment: SegmentRow, found: Assessment, band: RankBand): ResultCell[] => {
  const { mass, network, skills, jointAction, power } = found.conditions;
  const words: ResultCell = found.warnings.length > 0 ? { sentences: found.warnings } : "";
  return [
    segment.label,
    found.collectiveEfficiency,
    bandText(band),
    mass,
    network,
    skills,
    jointAction,
    power,
    found.coverage,
    words,
  ];
};

/** A segment without a score: the reason stands in the score's cell and in the last column. */
const refusedRow = (
  segment: SegmentRow,
  result: Extract<Result<Assessment>, { ok: false }>
): ResultCell[] => {
  const first = result.faults[0] ?? fault("unexpected");
  const blanks = names.slice(2, -1).map((): ResultCell => "");
  return [segment.label, first, ...blanks, { sentences: result.faults }];
};

const tableRows = ({ rows }: SegmentTable): ResultCell[][] => {
  const results = rows.map((row) => assess(row, defaultParameters));
  const conditions = results.flatMap((result) => (result.ok ? [result.value.conditions] : []));
  const bands = rankBands(conditions, defaultParameters);
  let scored = 0;
  return rows.map((row, r) => {
    const result = results[r];
    if (!result?.ok) return refusedRow(row, result ?? { ok: false, faults: [] });
    const band = bands[scored] ?? { best: NaN, worst: NaN };
    scored += 1;
    return assessedRow(row, result.value, band);
  });
};

export const EFFICIENCY = defineFunction({
  id: "EFFICIENCY",
  group: "clusterIndices",
  purpose:
    "Collective efficiency of every segment of a table, with its pillars, coverage and warnings.",
  help: "Each pillar comes from those of its items that are known; where they give no value a coder's judgement (massScore, networkScore, skillsScore, jointScore) stands in and is named in the warning. A score needs three fifths of its items and at least one in each pillar, else #N/A with the reason: nothing is filled in silently. The rank band runs over five ways of building the score; a wide band means that the rank hangs on the method. A row that cannot be used says why and leaves the others alone.",
  arguments: {
    segments: segmentsArgument,
    output: choice({
      choices: ["table", "score"],
      default: "table",
      doc: 'The whole "table", or the "score" alone, one cell for each segment.',
    }),
    headers: headersArgument,
  },
  result: {
    type: "any",
    dimensionality: "matrix",
    doc: "A row for each segment: score 0 to 100, rank band, pillars and power 0 to 1, coverage 0 to 1, warning.",
  },
  sources: [sources.schmitz1990, sources.phelpsWijaya2016, sources.assumption],
  examples: [
    {
      say: "Two segments from a coder's judgement, scores only.",
      args: [
        [
          ["cluster", "massScore", "networkScore", "skillsScore", "jointScore", "power"],
          ["Kumasi", 1, 0.67, 0.5, 0.2, 1],
          ["Techiman", 0.33, 0.1, 0.33, 0.05, 0.2],
        ],
        "score",
        false,
      ],
      value: [[40.6983], [5.2644]],
    },
  ],
  evaluate: ({ segments, output, headers }) => {
    const rows = tableRows(segments);
    const width = output === "score" ? [1, 2] : [0, names.length];
    const cut = (row: readonly ResultCell[]): ResultCell[] => row.slice(...width);
    return success([...(headers ? [cut(names)] : []), ...rows.map(cut)]);
  },
});
