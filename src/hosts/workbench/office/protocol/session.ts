import { type Gap, Gaps } from "./gaps";
import type { ObjectModel } from "./objectModel";
import { References } from "./references";
import type { RemoteObject } from "./remoteObject";

/** What the parts of the interpreter share: the model, what it acts on, and what is kept. */
export class Session<Context> {
  readonly references = new References();
  readonly gaps = new Gaps();
  /** Hears of every member that is called or set, as `Class.member`. */
  onUse: (member: string) => void = () => undefined;

  constructor(
    readonly model: ObjectModel<Context>,
    readonly context: Context
  ) {}

  get gapList(): readonly Gap[] {
    return this.gaps.list;
  }

  /** What tells an item from others, and the reference under which it is kept. */
  identity(object: RemoteObject): Record<string, unknown> {
    const { identity } = this.model.classOf(object);
    const reference = this.references.idOf(object);
    return {
      ...(identity && { [identity.key]: identity.of(object.state, this.context) }),
      ...(reference !== undefined && { _ReferenceId: reference }),
    };
  }
}
