import { type Action, ActionType, type RequestBody } from "./protocol/wire";

/**
 * `command`: what an add-in asked for. `functions`: results of custom functions. `housekeeping`:
 * what office.js sends by itself, to let go of references or to say that it is there.
 */
export type RequestKind = "command" | "functions" | "housekeeping";

const results: ReadonlySet<string> = new Set(["SetInvocationArrayResults", "SetInvocationResults"]);

const quiet: ReadonlySet<string> = new Set([
  "_RemoveReference",
  "_GetEnabledFeatures",
  "_SetOsfControlContainerReadyForCustomFunctions",
  "NotifyActionHandlerReady",
]);

const calls = ({ ActionType: type, Name }: Action, names: ReadonlySet<string>): boolean =>
  type === ActionType.method && names.has(Name);

export const requestKind = ({ Actions }: RequestBody): RequestKind => {
  if (Actions.some((action) => calls(action, results))) return "functions";
  const byItself = Actions.every(
    (action) => action.ActionType === ActionType.instantiate || calls(action, quiet)
  );
  return byItself ? "housekeeping" : "command";
};
