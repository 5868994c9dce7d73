import type { ObjectClass } from "./objectClass";
import type { RemoteObject } from "./remoteObject";

/** Every class of an object model by name, and the object everything starts from. */
export class ObjectModel<Context> {
  private readonly classes: ReadonlyMap<string, ObjectClass<Context>>;

  constructor(
    readonly root: RemoteObject,
    /** What an add-in may create by name, outside the root. */
    readonly services: Readonly<Record<string, RemoteObject>>,
    classes: readonly ObjectClass<Context>[]
  ) {
    this.classes = new Map(classes.map((each) => [each.name, each]));
  }

  /** A missing class is a mistake of the model, not of the add-in. */
  classOf(object: RemoteObject): ObjectClass<Context> {
    const found = this.classes.get(object.className);
    if (!found) throw new Error(`The object model has no class ${object.className}.`);
    return found;
  }

  /** Class by class, the members that are there, as add-ins name them. */
  coverage(): Record<string, string[]> {
    const members = (each: ObjectClass<Context>): string[] =>
      [
        ...Object.entries(each.properties ?? {})
          .filter(([, property]) => !property.alias)
          .map(([name, property]) => (property.write ? `${name} (read, write)` : name)),
        ...Object.keys(each.links ?? {}),
        ...(each.items ? ["items"] : []),
        ...Object.keys(each.methods ?? {}).map((name) => `${name}()`),
      ].filter((name) => !name.startsWith("_"));
    return Object.fromEntries(
      [...this.classes.values()].map((each): [string, string[]] => [
        each.name,
        members(each).sort(),
      ])
    );
  }
}
