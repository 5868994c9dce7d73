import { customFunctionService } from "./functions/customFunctionService";
import { ActionType, type RequestBody } from "./protocol/wire";

/**
 * `command`: what an add-in asked for. `functions`: results of custom functions. `housekeeping`:
 * what office.js sends by itself, to let go of references or to say that it is there.
 */
export type RequestKind = "command" | "functions" | "housekeeping";

export const requestKind = (body: RequestBody): RequestKind => {
  const paths = Object.values(body.ObjectPaths);
  if (paths.some((path) => path.Name === customFunctionService)) return "functions";
  const quiet = body.Actions.every(
    ({ ActionType: type, Name }) =>
      type === ActionType.instantiate ||
      (type === ActionType.method &&
        (Name === "_RemoveReference" || Name === "NotifyActionHandlerReady"))
  );
  return quiet ? "housekeeping" : "command";
};
