/** The places of the pane, in the order of the navigation. */
export const places = ["data", "indices", "scenarios", "explain", "share"] as const;

/** The places that each answer one of the three questions. */
export const questions = ["data", "indices", "scenarios"] as const satisfies readonly Place[];

/** `start` asks the three questions and leads to the others. */
export type Place = "start" | (typeof places)[number];
