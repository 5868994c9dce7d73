import { ApiError } from "./apiError";
import type { RemoteObject } from "./remoteObject";

/** The objects an add-in asked to keep from one request to the next. */
export class References {
  private readonly kept = new Map<string, RemoteObject>();
  private readonly ids = new WeakMap<RemoteObject, string>();
  private last = 0;

  get size(): number {
    return this.kept.size;
  }

  keep(object: RemoteObject): string {
    const known = this.ids.get(object);
    if (known !== undefined) return known;
    const id = `reference-${++this.last}`;
    this.kept.set(id, object);
    this.ids.set(object, id);
    return id;
  }

  idOf(object: RemoteObject): string | undefined {
    return this.ids.get(object);
  }

  find(id: string): RemoteObject | undefined {
    return this.kept.get(id);
  }

  get(id: string): RemoteObject {
    const object = this.kept.get(id);
    if (!object)
      throw new ApiError(
        "InvalidReference",
        "This reference is not valid for the current operation.",
        400
      );
    return object;
  }

  release(id: string): void {
    const object = this.kept.get(id);
    if (object) this.ids.delete(object);
    this.kept.delete(id);
  }

  clear(): void {
    for (const id of [...this.kept.keys()]) this.release(id);
  }
}
