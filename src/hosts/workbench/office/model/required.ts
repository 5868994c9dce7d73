import { itemNotFound } from "../protocol/apiError";
import type { RemoteObject } from "../protocol/remoteObject";

/** What was asked for; Excel's own error where there is none, as for every getItem. */
export const required = (object: RemoteObject | null): RemoteObject => {
  if (!object) throw itemNotFound();
  return object;
};
