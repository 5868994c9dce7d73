/** What several sheets say. */
export const common = {
  honesty:
    "Signs and orderings may be trusted; years, percentages and head counts are illustrative until the model is calibrated.",
  segment: "Segment",
  year: "Year",
  change: "Change",
  againstNoPolicy: "Change against no policy",
};
