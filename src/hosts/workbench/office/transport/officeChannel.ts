import type { OfficeHost } from "../officeHost";
import { appContext, type PaneContext } from "./appContext";
import { CommandQueue } from "./commandQueue";
import {
  DispatchId,
  focusLeaves,
  messageRequest,
  messageResponse,
  type MethodCall,
  type PaneMessage,
  parsePaneMessage,
  registerEvent,
  unregisterEvent,
} from "./messages";

export interface ChannelOptions extends PaneContext {
  readonly conversation: string;
  readonly documentUrl: string;
  readonly origin: string;
  /** The user tabbed out of the pane, at its end or at its beginning. */
  readonly onLeave?: (where: "forwards" | "backwards") => void;
}

const succeeded = { Error: 0, Version: 1 };
const notSupported = { Error: 5001, Version: 1 };

/** The host's end of the conversation with one office.js, as Excel on the web holds it. */
export class OfficeChannel {
  /** Resolves when the pane has asked for something of the workbook, and has been answered. */
  readonly answered: Promise<void>;
  private settings: PaneContext["settings"];
  private readonly listeners = new Map<string, number>();
  private readonly commands = new CommandQueue((name, id) => this.fireCommand(name, id));
  private readonly stop: (() => void)[];
  private announceAnswer: () => void = () => undefined;

  constructor(
    private readonly host: OfficeHost,
    private readonly options: ChannelOptions,
    private readonly post: (message: string) => void
  ) {
    this.settings = options.settings;
    this.answered = new Promise((resolve) => (this.announceAnswer = resolve));
    this.stop = [
      host.onMessage((ArrayData) => this.fire("richApiMessage", { ArrayData })),
      host.onSelect(() => this.fire("documentSelectionChanged", {})),
    ];
  }

  /** Runs a command of the ribbon; resolves when the add-in says that it is done. */
  invokeCommand(name: string): Promise<void> {
    return this.commands.invoke(name);
  }

  close(): void {
    this.stop.forEach((stop) => stop());
    this.listeners.clear();
    this.host.disconnect();
  }

  receive(data: unknown): void {
    const message = parsePaneMessage(data);
    if (message?._messageType !== messageRequest) return;
    if (message._conversationId !== this.options.conversation) return;
    if (message._actionType === registerEvent) this.listen(message);
    else if (message._actionType === unregisterEvent) this.listeners.delete(message._actionName);
    this.answer(message, this.reply(message));
    if (message._actionName === "executeMethod") this.announceAnswer();
  }

  private listen(message: PaneMessage): void {
    this.listeners.set(message._actionName, message._correlationId);
    if (message._actionName === "appCommandInvoked") queueMicrotask(() => this.commands.begin());
  }

  private reply(message: PaneMessage): unknown {
    if (message._actionType !== 0) return succeeded;
    if (message._actionName === "ContextActivationManager_getAppContextAsync") return this.begin();
    if (message._actionName === "ContextActivationManager_notifyHost") this.notice(message._data);
    if (message._actionName === "executeMethod") return this.execute(message._data as MethodCall);
    return null;
  }

  /** Also when the pane loads anew: what the page before registered is gone with it. */
  private begin(): object {
    this.listeners.clear();
    this.host.disconnect();
    return appContext({ ...this.options, settings: this.settings }, this.options.documentUrl);
  }

  /** office.js keeps the Tab key to itself, so the host has to move the focus at either end. */
  private notice(data: unknown): void {
    const action: unknown = Array.isArray(data) ? data[1] : undefined;
    for (const where of ["forwards", "backwards"] as const)
      if (focusLeaves[where].some((each) => each === action)) this.options.onLeave?.(where);
  }

  private execute(call: MethodCall): object {
    switch (call.DdaMethod.DispatchId) {
      case DispatchId.richApi:
        return { ...succeeded, Data: [200, [], this.host.process(String(call.ArrayData?.[4]))] };
      case DispatchId.saveSettings:
        this.settings = call.DdaSettingsMethod?.Properties ?? [];
        return succeeded;
      case DispatchId.loadSettings:
        return {
          ...succeeded,
          Properties: { Settings: this.settings.map(([Name, Value]) => ({ Name, Value })) },
        };
      case DispatchId.selectedData:
        return { ...succeeded, Data: this.host.selectedValues() };
      case DispatchId.commandCompleted:
        this.commands.complete();
        return succeeded;
      default:
        this.host.recordGap(`Office method ${call.DdaMethod.DispatchId}`);
        return notSupported;
    }
  }

  private answer(message: PaneMessage, data: unknown): void {
    this.send({
      _actionName: message._actionName,
      _correlationId: message._correlationId,
      _responseType: 0,
      _data: data,
    });
  }

  private fire(event: string, data: object): void {
    const listener = this.listeners.get(event);
    if (listener === undefined) return;
    this.send({ _actionName: event, _correlationId: listener, _responseType: 1, _data: data });
  }

  private fireCommand(name: string, id: string): void {
    this.fire("appCommandInvoked", { 0: id, 1: name, 2: JSON.stringify({ source: { id: name } }) });
  }

  private send(message: object): void {
    this.post(
      JSON.stringify({
        _messageType: messageResponse,
        _conversationId: this.options.conversation,
        _errorCode: 0,
        _serializerVersion: 1,
        _origin: this.options.origin,
        ...message,
      })
    );
  }
}
