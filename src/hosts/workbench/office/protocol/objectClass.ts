import type { Arguments } from "./arguments";
import type { RemoteObject } from "./remoteObject";

/** A function whose parameters are compared both ways, so that classes of any state fit one list. */
type Loose<Parameters extends readonly unknown[], Result> = {
  member(...parameters: Parameters): Result;
}["member"];

export interface Property<Context, State> {
  readonly read: Loose<[state: State, context: Context], unknown>;
  /** Absent where the host has no way to change it. */
  readonly write?: Loose<[state: State, value: unknown, context: Context], void>;
  /** Only a second name, which office.js uses on the wire. */
  readonly alias?: true;
}

/** One class of the object model, by its members' names as add-ins write them. */
export interface ObjectClass<Context, State = unknown> {
  readonly name: string;
  /** How collections tell their items apart on the wire. */
  readonly identity?: {
    readonly key: "Id" | "_Id";
    readonly of: Loose<[state: State, context: Context], string | number>;
  };
  /** Is what a kept object stands for still there? It is, unless this says otherwise. */
  readonly exists?: Loose<[state: State, context: Context], boolean>;
  readonly properties?: Readonly<Record<string, Property<Context, State>>>;
  /** Properties that are objects. `null` is a null object. */
  readonly links?: Readonly<
    Record<string, Loose<[state: State, context: Context], RemoteObject | null>>
  >;
  readonly methods?: Readonly<
    Record<string, Loose<[state: State, args: Arguments, context: Context], unknown>>
  >;
  /** For collections only. */
  readonly items?: Loose<[state: State, context: Context], readonly RemoteObject[]>;
}

/** The wire writes `GetRange` where add-ins write `getRange`; names with an underscore stay as they are. */
export const memberName = (wireName: string): string =>
  wireName.charAt(0).toLowerCase() + wireName.slice(1);

export const wireName = (member: string): string =>
  member.charAt(0).toUpperCase() + member.slice(1);
