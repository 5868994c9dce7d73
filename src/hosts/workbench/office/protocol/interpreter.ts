import { ApiError, itemNotFound, NotImplemented } from "./apiError";
import { memberName } from "./objectClass";
import { ObjectPaths } from "./objectPaths";
import { type Naming, query } from "./query";
import type { RemoteObject } from "./remoteObject";
import type { Session } from "./session";
import {
  type Action,
  ActionType,
  type RequestBody,
  type ResponseBody,
  type WireError,
} from "./wire";

/**
 * Carries out one request of the rich API over any object model. The results of what came before
 * a refusal stay, as in Excel; nothing after it is carried out.
 */
export const processRequest = <C>(session: Session<C>, body: RequestBody): ResponseBody =>
  new Request(session, body).run();

class Request<C> {
  private location: string | undefined;
  private readonly paths: ObjectPaths<C>;
  private readonly response: ResponseBody = { Results: [], TraceIds: [] };

  constructor(
    private readonly session: Session<C>,
    private readonly body: RequestBody
  ) {
    this.paths = new ObjectPaths(session, body.ObjectPaths, (member) => (this.location = member));
  }

  run(): ResponseBody {
    for (const [index, action] of this.body.Actions.entries()) {
      this.location = undefined;
      try {
        this.response.Results.push({ ActionId: action.Id, Value: this.perform(action) ?? null });
      } catch (error) {
        this.response.Error = this.refusal(error, index);
        break;
      }
    }
    return this.response;
  }

  private perform(action: Action): unknown {
    if (action.ActionType === ActionType.trace) {
      this.response.TraceIds.push(action.Id);
      return null;
    }
    const object = this.paths.resolve(action.ObjectPathId);
    if (!object) return onNullObject(action);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return this.session.identity(object);
      case ActionType.query:
        return { ...this.session.identity(object), ...this.read(object, action, "wire") };
      case ActionType.queryAsJson:
        return this.read(object, action, "json");
      case ActionType.method:
        return this.call(object, action);
      case ActionType.setProperty:
        return this.set(
          object,
          memberName(action.Name),
          this.paths.arguments(action.ArgumentInfo).at(0)
        );
      case ActionType.update:
        return Object.entries(action.ObjectState ?? {}).forEach(([name, value]) =>
          this.set(object, memberName(name), value)
        );
      default:
        throw new NotImplemented(`action type ${action.ActionType}`);
    }
  }

  private read(object: RemoteObject, action: Action, naming: Naming): Record<string, unknown> {
    this.location = object.className;
    return query(this.session, object, action.QueryInfo ?? {}, naming);
  }

  private call(object: RemoteObject, action: Action): unknown {
    if (action.Name === "_KeepReference") return void this.session.references.keep(object);
    const args = this.paths.arguments(action.ArgumentInfo);
    if (action.Name === "_RemoveReference") return this.session.references.release(args.text(0));
    const name = memberName(action.Name);
    this.location = `${object.className}.${name}`;
    const method = this.session.model.classOf(object).methods?.[name];
    if (!method) throw new NotImplemented(this.location);
    this.session.onUse(this.location);
    return method(object.state, args, this.session.context);
  }

  private set(object: RemoteObject, name: string, value: unknown): void {
    this.location = `${object.className}.${name}`;
    const write = this.session.model.classOf(object).properties?.[name]?.write;
    if (!write) throw new NotImplemented(this.location, "it cannot be written");
    this.session.onUse(this.location);
    write(object.state, value, this.session.context);
  }

  private refusal(error: unknown, ActionIndex: number): WireError {
    if (error instanceof NotImplemented)
      this.session.gaps.record(error.location ?? this.location ?? "", error.message);
    const known = error instanceof ApiError ? error : undefined;
    const message = error instanceof Error ? error.message : String(error);
    return {
      Code: known?.code ?? "GeneralException",
      Message: known
        ? message
        : `There was an internal error while processing the request. ${message}`,
      Location: known?.location ?? this.location,
      ActionIndex,
      HttpStatusCode: known?.status ?? 500,
    };
  }
}

/** A null object answers every reading with null; it cannot be changed. */
const onNullObject = (action: Action): null => {
  if (action.ActionType === ActionType.setProperty || action.ActionType === ActionType.update)
    throw itemNotFound();
  return null;
};
