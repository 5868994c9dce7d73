import type { OfficeHost } from "../officeHost";
import { frameName, type PaneContext } from "./appContext";
import { OfficeChannel, type ChannelOptions } from "./officeChannel";

export interface FrameOptions {
  /** The page of the pane: https, on the host name of the page that holds it. */
  readonly url: string;
  readonly parent: HTMLElement;
  readonly locale: string;
  readonly dataLocale?: string;
  readonly title?: string;
  /** Of the document, as an earlier session saved them. */
  readonly settings?: PaneContext["settings"];
  /** Moves the focus on when the user tabs out of the pane. */
  readonly onLeave?: ChannelOptions["onLeave"];
}

export interface FrameConnection {
  readonly frame: HTMLIFrameElement;
  /** Resolves when the pane has asked for something of the workbook, and has been answered. */
  readonly answered: Promise<void>;
  /** Runs a command of the ribbon; resolves when the add-in says that it is done. */
  invokeCommand(name: string): Promise<void>;
  close(): void;
}

const appId = "cluster-policy-lab";

/**
 * Opens the add-in's page in a frame and answers it as Excel on the web would. Messages count only
 * if they come from that frame and from its origin.
 */
export const connectFrame = (host: OfficeHost, options: FrameOptions): FrameConnection => {
  const url = new URL(options.url, window.location.href);
  const pane: PaneContext = {
    appId,
    locale: options.locale,
    settings: options.settings ?? [],
    ...(options.dataLocale !== undefined && { dataLocale: options.dataLocale }),
  };
  const conversation = `pane-${crypto.randomUUID()}`;
  const frame = document.createElement("iframe");
  const { origin } = window.location;
  const channel = new OfficeChannel(
    host,
    {
      ...pane,
      conversation,
      origin,
      documentUrl: `${origin}/${encodeURIComponent(host.name)}`,
      ...(options.onLeave && { onLeave: options.onLeave }),
    },
    (message) => frame.contentWindow?.postMessage(message, url.origin)
  );
  const receive = (event: MessageEvent): void => {
    if (event.source === frame.contentWindow && event.origin === url.origin)
      channel.receive(event.data);
  };
  window.addEventListener("message", receive);
  // office.js reads the name while it loads, so it must be there before the page is.
  frame.name = frameName(pane, conversation, `${origin}${window.location.pathname}`);
  frame.title = options.title ?? "Task pane";
  frame.src = url.href;
  options.parent.append(frame);
  return {
    frame,
    answered: channel.answered,
    invokeCommand: (name) => channel.invokeCommand(name),
    close: () => {
      window.removeEventListener("message", receive);
      channel.close();
      frame.remove();
    },
  };
};
