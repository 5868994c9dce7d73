import type { IncomingHttpHeaders } from "node:http";
import { request, type RequestOptions } from "node:https";

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/**
 * Asks as a browser that trusts the given authority would. The address goes out letter for letter,
 * dots and all, which `fetch` would tidy up.
 */
export function get(
  server: string,
  address: string,
  authority: Buffer,
  more: RequestOptions = {}
): Promise<Answer> {
  const { hostname, port } = new URL(server);
  return new Promise((resolve, reject) => {
    const asked = request(
      { hostname, port, path: address, ca: authority, family: 4, ...more },
      (answer) => {
        let text = "";
        answer.setEncoding("utf8");
        answer.on("data", (part: string) => (text += part));
        answer.on("end", () =>
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text })
        );
      }
    );
    asked.on("error", reject);
    asked.end();
  });
}
