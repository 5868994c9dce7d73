/** The envelope office.js puts around everything it says to the page that holds it. */
export interface PaneMessage {
  readonly _messageType: number;
  /** 0: a call; 1 and 2: an event is listened to, or no longer. */
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data?: unknown;
}

export const messageRequest = 0;
export const messageResponse = 1;

export const registerEvent = 1;
export const unregisterEvent = 2;

/** The call a message of type `executeMethod` carries. */
export interface MethodCall {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  /** What is to be saved, name by name. */
  readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, string])[] };
}

/** What office.js tells of the focus: the user tabbed beyond the last control of the page, or the first. */
export const focusLeaves = { forwards: [13, 17], backwards: [14, 18] } as const;

export const DispatchId = {
  selectedData: 64,
  loadSettings: 75,
  saveSettings: 76,
  richApi: 93,
  commandCompleted: 94,
} as const;

export const parsePaneMessage = (data: unknown): PaneMessage | null => {
  if (typeof data !== "string") return null;
  try {
    const message = JSON.parse(data) as PaneMessage | null;
    return message && typeof message._actionName === "string" ? message : null;
  } catch {
    return null;
  }
};
