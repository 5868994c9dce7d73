import { NotImplemented } from "./apiError";
import { memberName, type ObjectClass, wireName } from "./objectClass";
import type { RemoteObject } from "./remoteObject";
import type { Session } from "./session";
import type { QueryInfo } from "./wire";

type Answer = Record<string, unknown>;

/** `wire`: names begin with a capital, items are `_Items`. `json`: as add-ins write them. */
export type Naming = "wire" | "json";

/** Reads what an add-in loads from an object: the selected properties, or every one that is no object. */
export const query = <C>(
  session: Session<C>,
  object: RemoteObject,
  info: QueryInfo,
  naming: Naming
): Answer =>
  session.model.classOf(object).items
    ? queryCollection(session, object, info, naming)
    : queryObject(session, object, info, naming);

const names = (list: readonly string[] | undefined): string[] =>
  (list ?? []).map((name) => name.trim()).filter((name) => name !== "");

const isEverything = (name: string): boolean => name === "*" || name === "$all";

const queryObject = <C>(
  session: Session<C>,
  object: RemoteObject,
  info: QueryInfo,
  naming: Naming
): Answer => {
  const described = session.model.classOf(object);
  const select = names(info.Select);
  const expand = names(info.Expand);
  const scalars = new Set<string>();
  const nested = new Map<string, string[]>();
  const descend = (head: string, rest: string[]): void => {
    nested.set(head, [...(nested.get(head) ?? []), ...rest]);
  };
  if (select.length === 0 && expand.length === 0) everyProperty(described, scalars);
  for (const path of select) {
    const [head = "", ...rest] = path.split("/");
    const name = memberName(head);
    if (isEverything(name)) everyProperty(described, scalars);
    else if (rest.length > 0 || described.links?.[name])
      descend(name, rest.length > 0 ? [rest.join("/")] : []);
    else scalars.add(name);
  }
  for (const path of expand) {
    const [head = "", ...rest] = path.split("/");
    descend(memberName(head), rest.length > 0 ? [rest.join("/")] : []);
  }
  return {
    ...readScalars(session, object, scalars, naming),
    ...readLinks(session, object, nested, naming),
  };
};

const everyProperty = <C>(described: ObjectClass<C>, into: Set<string>): void => {
  for (const [name, property] of Object.entries(described.properties ?? {}))
    if (!property.alias) into.add(name);
};

const named = (name: string, naming: Naming): string => (naming === "wire" ? wireName(name) : name);

const readScalars = <C>(
  session: Session<C>,
  object: RemoteObject,
  wanted: ReadonlySet<string>,
  naming: Naming
): Answer => {
  const answer: Answer = {};
  for (const name of wanted) {
    if (name === "_ReferenceId") continue;
    const property = session.model.classOf(object).properties?.[name];
    if (!property) throw new NotImplemented(`${object.className}.${name}`);
    answer[named(name, naming)] = property.read(object.state, session.context);
  }
  return answer;
};

const readLinks = <C>(
  session: Session<C>,
  object: RemoteObject,
  wanted: ReadonlyMap<string, readonly string[]>,
  naming: Naming
): Answer => {
  const answer: Answer = {};
  for (const [name, Select] of wanted) {
    const link = session.model.classOf(object).links?.[name];
    if (!link) throw new NotImplemented(`${object.className}.${name}`);
    const target = link(object.state, session.context);
    answer[named(name, naming)] = target && {
      ...session.identity(target),
      ...query(session, target, { Select }, naming),
    };
  }
  return answer;
};

const queryCollection = <C>(
  session: Session<C>,
  object: RemoteObject,
  info: QueryInfo,
  naming: Naming
): Answer => {
  const described = session.model.classOf(object);
  const own = new Set<string>();
  const ofItems: string[] = [];
  for (const path of names(info.Select)) {
    const rest = path.replace(/^items(\/|$)/i, "");
    if (rest === "") ofItems.push("*");
    else if (rest === path && described.properties?.[memberName(rest)]) own.add(memberName(rest));
    else ofItems.push(rest);
  }
  const onlyOwn = own.size > 0 && ofItems.length === 0;
  if (own.size === 0) everyProperty(described, own);
  const answer = readScalars(session, object, own, naming);
  if (onlyOwn) return answer;
  const Expand = names(info.Expand)
    .map((path) => path.replace(/^items(\/|$)/i, ""))
    .filter((path) => path !== "");
  const skip = info.Skip ?? 0;
  const items = (described.items?.(object.state, session.context) ?? []).slice(
    skip,
    info.Top === undefined ? undefined : skip + info.Top
  );
  answer[naming === "wire" ? "_Items" : "items"] = items.map((item) => ({
    ...session.identity(item),
    ...query(session, item, { Select: ofItems, Expand }, naming),
  }));
  return answer;
};
