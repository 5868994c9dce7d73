import { isChoiceLever, type Lever } from "../core/catalogue/defineLevers";
import { unitRecord } from "../core/catalogue/unit";
import type { DeclaredScenario, Declarations } from "./declarations";
import { markdownTable } from "./markdownTable";

const steps = ({ actsIn }: Lever): string => actsIn.join(", ");

const leverRow = (lever: Lever): (string | number)[] =>
  isChoiceLever(lever)
    ? [
        `\`${lever.id}\``,
        lever.doc,
        "choice",
        lever.choices.join(" / "),
        lever.default,
        "single value",
        steps(lever),
      ]
    : [
        `\`${lever.id}\``,
        lever.doc,
        unitRecord(lever.unit).label,
        `${lever.range[0]} to ${lever.range[1]}`,
        typeof lever.default === "number" ? Number(lever.default.toPrecision(4)) : lever.default,
        lever.yearly ? "one value or one a year" : "single value",
        steps(lever),
      ];

const scenariosTable = (scenarios: readonly DeclaredScenario[]): string =>
  markdownTable(
    ["scenario", "what it stands for", "levers"],
    scenarios.map(({ label, doc, levers }) => [
      label,
      doc,
      levers.map(([id, value]) => `\`${id}\` ${value}`).join(", ") || "none",
    ])
  );

/** What a policy can move, the policies there are, and what a run records. */
export const leversPage = ({ levers, outcomes, presets, worldStates }: Declarations): string =>
  [
    "# Levers, scenarios and outcomes",
    "A scenario is the base plus the levers it names. `base` is the segment's own value; `none` means that the lever is not there: it limits nothing and guarantees nothing. The last column names the steps of the year in section 5 of [the model](model.md).",
    markdownTable(
      ["lever", "meaning", "unit", "range", "default", "takes", "acts in step"],
      levers.map(leverRow)
    ),
    "## Scenarios from the paper",
    "Directions are the paper's, with the section in brackets; every size is an assumption to start from. `2 = 0.3` is 0.3 in year 2 alone.",
    scenariosTable(presets),
    "## States of the world",
    "What policies are held against to find how much each leaves to regret. Sizes are assumptions as well.",
    scenariosTable(worldStates),
    "## Outcomes, every year before the states move",
    markdownTable(
      ["outcome", "meaning", "unit"],
      outcomes.map(({ id, doc, unit }) => [`\`${id}\``, doc, unitRecord(unit).label])
    ),
  ].join("\n\n");
