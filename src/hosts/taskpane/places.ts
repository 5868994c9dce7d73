/** The places of the pane, in the order of the navigation. */
export const places = ["data", "indices", "scenarios"] as const;

/** `start` asks the three questions and leads to the others. */
export type Place = "start" | (typeof places)[number];
