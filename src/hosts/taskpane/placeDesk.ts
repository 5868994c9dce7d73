import type { Place } from "./places";

let wanted: Place | undefined;
let listener: ((place: Place) => void) | undefined;

/** Shows a place of the pane, at once or as soon as the pane is there. */
const goTo = (place: Place): void => {
  if (listener) listener(place);
  else wanted = place;
};

/** The pane hears of places that are asked for outside it. Returns how to stop. */
export const onPlace = (heard: (place: Place) => void): (() => void) => {
  listener = heard;
  if (wanted) heard(wanted);
  wanted = undefined;
  return () => {
    listener = undefined;
  };
};

/** Where the commands of the ribbon lead, by their names in the manifest. */
export const ribbonPlaces = {
  checkData: () => goTo("data"),
  indices: () => goTo("indices"),
  scenarios: () => goTo("scenarios"),
  publishCopy: () => goTo("share"),
  help: () => goTo("start"),
};
