import { ApiError, itemNotFound, NotImplemented } from "./apiError";
import { Arguments } from "./arguments";
import { memberName } from "./objectClass";
import { RemoteObject } from "./remoteObject";
import type { Session } from "./session";
import { type ArgumentInfo, type ObjectPath, ObjectPathType, type RequestBody } from "./wire";

/** Finds the objects a request speaks of; each path is followed once. `null` is a null object. */
export class ObjectPaths<Context> {
  private readonly found = new Map<number, RemoteObject | null>();

  constructor(
    private readonly session: Session<Context>,
    private readonly paths: RequestBody["ObjectPaths"],
    /** Hears which member is being called, for the location of an error. */
    private readonly enter: (member: string) => void
  ) {}

  resolve(id: number): RemoteObject | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.paths[String(id)];
    if (!path) throw new ApiError("InvalidObjectPath", `The request has no object path ${id}.`);
    const object = this.follow(path);
    this.found.set(id, object);
    return object;
  }

  arguments(info: ArgumentInfo | undefined): Arguments {
    const values = info?.Arguments ?? [];
    const ids = info?.ReferencedObjectPathIds;
    return new Arguments(
      values.map((value, i) =>
        isPlainData(value) ? this.withObjects(value) : ids ? this.substitute(value, ids[i]) : value
      )
    );
  }

  /** Objects within plain data, such as the range of a rule, stand there by the id of their path. */
  private withObjects(data: Record<string, unknown>): unknown {
    const id = data["_ObjectPathId"];
    if (typeof id === "number") return this.substitute(data, id);
    return Object.fromEntries(
      Object.entries(data).map(([key, value]) => [
        key,
        isPlainData(value) ? this.withObjects(value) : value,
      ])
    );
  }

  private substitute(value: unknown, id: unknown): unknown {
    if (Array.isArray(id) && Array.isArray(value))
      return value.map((each: unknown, i) => this.substitute(each, (id as unknown[])[i]));
    if (typeof id !== "number" || id === 0) return value;
    const object = this.resolve(id);
    if (!object) throw itemNotFound();
    return object;
  }

  private follow(path: ObjectPath): RemoteObject | null {
    switch (path.ObjectPathType) {
      case ObjectPathType.root:
        return this.session.model.root;
      case ObjectPathType.newObject:
        return this.service(path.Name);
      case ObjectPathType.method:
        return this.member(path, memberName(path.Name));
      case ObjectPathType.property:
        return this.link(path, memberName(path.Name));
      case ObjectPathType.indexer:
        return this.member(path, "getItem");
      case ObjectPathType.reference:
        return this.kept(path.Name);
      case ObjectPathType.nullObject:
        return null;
      default:
        throw new NotImplemented(`object path type ${path.ObjectPathType}`);
    }
  }

  private service(name: string): RemoteObject {
    const object = this.session.model.services[name];
    if (!object) throw new NotImplemented(name);
    return object;
  }

  private kept(id: string): RemoteObject {
    const object = this.session.references.get(id);
    const { exists } = this.session.model.classOf(object);
    if (exists && !exists(object.state, this.session.context)) throw itemNotFound();
    return object;
  }

  private parent(path: ObjectPath): RemoteObject | null {
    return this.resolve(path.ParentObjectPathId ?? 0);
  }

  private member(path: ObjectPath, name: string): RemoteObject | null {
    const parent = this.parent(path);
    if (!parent) return null;
    const location = `${parent.className}.${name}`;
    const args = this.arguments(path.ArgumentInfo);
    this.enter(location);
    const method = this.session.model.classOf(parent).methods?.[name];
    if (!method) throw new NotImplemented(location);
    this.session.onUse(location);
    return asObject(method(parent.state, args, this.session.context), location);
  }

  private link(path: ObjectPath, name: string): RemoteObject | null {
    const parent = this.parent(path);
    if (!parent) return null;
    const location = `${parent.className}.${name}`;
    this.enter(location);
    const link = this.session.model.classOf(parent).links?.[name];
    if (!link) throw new NotImplemented(location);
    return link(parent.state, this.session.context);
  }
}

const isPlainData = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const asObject = (value: unknown, location: string): RemoteObject | null => {
  if (value === null || value instanceof RemoteObject) return value;
  throw new Error(`${location} answers a value where an object is asked for.`);
};
