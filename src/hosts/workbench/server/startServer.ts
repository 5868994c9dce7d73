import { once } from "node:events";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { answerRequests } from "./answer";
import { localCertificate, type Certificate } from "./certificate";
import { fileFinder } from "./files";
import type { OfficeSource } from "./headers";

/** How many ports after the wanted one are tried. */
const FURTHER_PORTS = 50;
/**
 * A connection left idle stays open for so long, in milliseconds. The usual five seconds end just
 * when a page that rested asks again, and a browser gives up after a few such meetings.
 */
const KEEP_ALIVE = 600_000;

export interface ServerOptions {
  /** The port to try first; 0 takes any free one. Default 3000. */
  readonly port?: number;
  /** The project's folder, with `dist/web` and `node_modules` in it. */
  readonly root: string;
  /** Take the next free port when the wanted one is taken? Default true. */
  readonly anyPort?: boolean;
  /** Default `local`: no request ever leaves the computer. */
  readonly office?: OfficeSource;
  /** Default: one made for this project and kept in `.certs`. */
  readonly certificate?: Certificate;
}

export interface RunningServer {
  /** Without a slash at the end, such as `https://localhost:3000`. */
  readonly url: string;
  /** Ends open connections and frees the port. */
  close(): Promise<void>;
}

/**
 * Serves the built pages and office.js over https, to this computer only.
 * @throws when no port is free or the system refuses the port
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { port = 3000, root, anyPort = true, office = "local" } = options;
  const { cert, key } = options.certificate ?? (await localCertificate(path.join(root, ".certs")));
  const findFile = fileFinder({
    web: path.join(root, "dist/web"),
    office: path.join(root, "node_modules/@microsoft/office-js/dist"),
  });
  const secure = { cert, key, keepAliveTimeout: KEEP_ALIVE };
  const server = createServer(secure, answerRequests(findFile, office));
  const taken = await listenFrom(server, port, anyPort && port > 0 ? FURTHER_PORTS : 0);
  return { url: `https://localhost:${taken}`, close: () => close(server) };
}

async function listenFrom(server: Server, port: number, further: number): Promise<number> {
  try {
    return await listen(server, port);
  } catch (error) {
    if (!isTaken(error) || further === 0) throw error;
    return listenFrom(server, port + 1, further - 1);
  }
}

function isTaken(error: unknown): boolean {
  return (
    typeof error === "object" && error !== null && "code" in error && error.code === "EADDRINUSE"
  );
}

async function listen(server: Server, port: number): Promise<number> {
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  return (server.address() as AddressInfo).port;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
