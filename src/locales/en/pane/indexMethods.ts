/** How an index is made, step by step: each choice with what it does in one plain sentence. */
export const indexMethods = {
  minCoverage: {
    label: "Which units take part",
    choices: {
      "0": { label: "All", help: "Every unit takes part, however little is known of it." },
      "0.5": {
        label: "Half of the indicators known",
        help: "Units of which less than half of the indicators are known are left out.",
      },
      "0.65": {
        label: "65 % of the indicators known",
        help: "Units of which less than 65 % of the indicators are known are left out.",
      },
      "0.8": {
        label: "80 % of the indicators known",
        help: "Units of which less than 80 % of the indicators are known are left out.",
      },
      "1": {
        label: "All indicators known",
        help: "Units with a blank cell among their indicators are left out.",
      },
    },
  },
  fill: {
    label: "Missing cells",
    choices: {
      none: {
        label: "Left blank",
        help: "A unit is scored by what is known of it; the others count for nothing there.",
      },
      mean: {
        label: "Mean of the column",
        help: "A blank gets the mean of all other units: a guess that pulls towards the middle.",
      },
      median: {
        label: "Median of the column",
        help: "A blank gets the middle value of all other units, which outliers do not move.",
      },
    },
  },
  treat: {
    label: "Outliers",
    choices: {
      none: {
        label: "Left as they are",
        help: "One extreme unit can press all others together on the common scale.",
      },
      winsorise: {
        label: "Winsorised, else in logarithms",
        help: "Up to five extreme values of an indicator are moved to the next one; where that does not do, the logarithm is taken.",
      },
    },
  },
  normalise: {
    label: "Normalisation",
    choices: {
      minmax: {
        label: "Min-max, 0 to 100",
        help: "The worst unit gets 0, the best 100, the others in proportion between them.",
      },
      "minmax:1:100": {
        label: "Min-max, 1 to 100",
        help: "As min-max, but never 0, so that geometric and harmonic means can be taken.",
      },
      zscore: {
        label: "Z-scores",
        help: "Distance from the mean in standard deviations: 0 is average.",
      },
      "zscore:100:10": {
        label: "Z-scores around 100",
        help: "As z-scores, but with a mean of 100 and a standard deviation of 10.",
      },
      rank: { label: "Ranks", help: "1 for the worst unit; how far units lie apart is lost." },
      borda: { label: "Borda points", help: "How many units are worse." },
      percentrank: { label: "Percentile rank", help: "Which share of the other units is worse." },
      fractionofmax: {
        label: "Share of the best",
        help: "Each value as a share of the largest; where less is better, of the smallest.",
      },
      distancetomax: {
        label: "Distance to the best",
        help: "1 for the best unit, 0 for the worst.",
      },
      none: {
        label: "None",
        help: "Values enter as they are: only for indicators that share a unit already.",
      },
    },
  },
  weigh: {
    label: "Weights",
    choices: {
      given: { label: "Of the framework", help: "The column Weight counts." },
      equal: { label: "Equal", help: "All with the same parent weigh the same." },
      principalComponent: {
        label: "First principal component",
        help: "What moves together with the others weighs more; it says nothing about importance.",
      },
      equalImportance: {
        label: "Equal importance",
        help: "Weights with which the index follows each of its parts equally closely.",
      },
    },
  },
  aggregate: {
    label: "Aggregation",
    choices: {
      arithmetic: {
        label: "Arithmetic mean",
        help: "A low value is made good for in full by a high one.",
      },
      geometric: {
        label: "Geometric mean",
        help: "A low value is made good for in part only; needs values above 0.",
      },
      harmonic: {
        label: "Harmonic mean",
        help: "A low value is hardly made good for; needs values above 0.",
      },
      "power:0.5": {
        label: "Power mean, 0.5",
        help: "Between the arithmetic and the geometric mean; values of 0 are allowed.",
      },
      mpi: {
        label: "Mazziotta-Pareto",
        help: "The mean, less a penalty for units whose indicators lie far apart; for z-scores around 100.",
      },
      ampi: {
        label: "Adjusted Mazziotta-Pareto",
        help: "The same for scales with fixed ends, such as min-max.",
      },
      copeland: {
        label: "Copeland",
        help: "Units are compared two by two, and each victory counts: nothing is made good for.",
      },
      min: { label: "Minimum", help: "The weakest point decides." },
      median: { label: "Median", help: "The middle value decides." },
      benefitOfTheDoubt: {
        label: "Benefit of the doubt",
        help: "Every unit is judged by the weights that suit it best.",
      },
    },
  },
};
