/** Something an add-in can hold a proxy of: the name of its class, and what tells it from its like. */
export class RemoteObject<State = unknown> {
  constructor(
    readonly className: string,
    readonly state: State
  ) {}
}
