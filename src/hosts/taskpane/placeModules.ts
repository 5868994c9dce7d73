/** The screens of the places that are not there from the start, each in a file of its own. */
export const placeModules = {
  data: () => import("./data/Data"),
  indices: () => import("./indices/Indices"),
  scenarios: () => import("./scenarios/Scenarios"),
  explain: () => import("./explain/Explain"),
  share: () => import("./share/Share"),
};
