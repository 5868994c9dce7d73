type Listener = (event: unknown) => void;

/** The page office.js believes to be in, and how to reach it. */
export interface StandIn {
  readonly globals: Record<string, unknown>;
  dispatch(type: string, event: unknown): void;
}

export interface StandInOptions {
  /** The name of the window, by which office.js finds its host. */
  readonly name: string;
  /** Where the page pretends to have loaded office.js from. */
  readonly base: string;
  readonly parent: { postMessage(message: string): void };
  /** Runs a script that the page asks for; false where there is none. */
  readonly load: (file: string) => boolean;
}

/** Timers of a library must not keep a process alive that has nothing else to do. */
const unreferenced =
  (start: typeof setInterval | typeof setTimeout) =>
  (handler: () => void, delay?: number, ...args: unknown[]): unknown =>
    (
      start as (
        handler: (...args: unknown[]) => void,
        delay?: number,
        ...args: unknown[]
      ) => NodeJS.Timeout
    )(handler, delay, ...args).unref();

const storage = (): object => {
  const entries = new Map<string, string>();
  return {
    getItem: (key: string) => entries.get(key) ?? null,
    setItem: (key: string, value: string) => void entries.set(key, value),
    removeItem: (key: string) => void entries.delete(key),
    key: (index: number) => [...entries.keys()][index] ?? null,
    get length() {
      return entries.size;
    },
  };
};

/** office.js parses addresses by way of links. */
const link = (): object => {
  const element: Record<string, unknown> = { style: {}, setAttribute: () => undefined };
  Object.defineProperty(element, "href", {
    get: () => element.address,
    set: (address: string) => {
      element.address = address;
      if (!URL.canParse(address)) return;
      const { protocol, hostname, port, host, pathname, search, hash } = new URL(address);
      Object.assign(element, { protocol, hostname, port, host, pathname, search, hash });
    },
  });
  return element;
};

const plainElement = (tagName: string): object => ({
  tagName: tagName.toUpperCase(),
  style: {},
  setAttribute: () => undefined,
  getAttribute: () => null,
  appendChild: () => undefined,
});

interface ScriptElement {
  readonly src?: string;
  readonly onload?: () => void;
  readonly onerror?: () => void;
}

const documentOf = (options: StandInOptions, page: string): object => {
  const head = {
    appendChild: ({ src, onload, onerror }: ScriptElement) => {
      if (src === undefined || !src.startsWith(options.base)) return;
      const file = new URL(src).pathname.slice(new URL(options.base).pathname.length);
      setTimeout(() => (options.load(file) ? onload?.() : onerror?.()), 0);
    },
  };
  const scripts = [{ src: `${options.base}office.js`, getAttribute: () => null }];
  return {
    URL: page,
    domain: new URL(page).hostname,
    readyState: "complete",
    cookie: "",
    body: { appendChild: () => undefined },
    addEventListener: () => undefined,
    querySelectorAll: () => [],
    createElement: (tag: string) => (tag === "a" ? link() : plainElement(tag)),
    getElementsByTagName: (tag: string) =>
      tag === "script" ? scripts : tag === "head" ? [head] : [],
  };
};

/** The few things of a browser that office.js touches, and nothing of a page. */
export const browserStandIn = (options: StandInOptions): StandIn => {
  const listeners = new Map<string, Listener[]>();
  const page = new URL("/pane.html", options.base).href;
  const location = new URL(page);
  const globals: Record<string, unknown> = {
    name: options.name,
    parent: options.parent,
    top: options.parent,
    opener: null,
    history: {},
    document: documentOf(options, page),
    location: {
      href: page,
      origin: location.origin,
      protocol: location.protocol,
      search: "",
      hash: "",
    },
    navigator: { userAgent: "Node" },
    sessionStorage: storage(),
    localStorage: storage(),
    console,
    performance,
    URL,
    TextEncoder,
    setTimeout: unreferenced(setTimeout),
    clearTimeout,
    setInterval: unreferenced(setInterval),
    clearInterval,
    focus: () => undefined,
    blur: () => undefined,
    addEventListener: (type: string, listener: Listener) =>
      void listeners.set(type, [...(listeners.get(type) ?? []), listener]),
    removeEventListener: (type: string, listener: Listener) =>
      void listeners.set(
        type,
        (listeners.get(type) ?? []).filter((each) => each !== listener)
      ),
  };
  globals.window = globals;
  globals.self = globals;
  return {
    globals,
    dispatch: (type, event) => listeners.get(type)?.forEach((listener) => listener(event)),
  };
};
