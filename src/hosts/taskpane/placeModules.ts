/** Screens that are not there from the start, each in a file of its own: the places, and what helps where no table can be read. */
export const placeModules = {
  data: () => import("./data/Data"),
  indices: () => import("./indices/Indices"),
  scenarios: () => import("./scenarios/Scenarios"),
  explain: () => import("./explain/Explain"),
  share: () => import("./share/Share"),
  unreadable: () => import("./start/Unreadable"),
};
