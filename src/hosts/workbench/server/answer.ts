import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import path from "node:path";
import { contentType } from "./contentTypes";
import type { FindFile } from "./files";
import { OFFICE_SCRIPT, securityHeaders, type OfficeSource } from "./headers";

/** Names with a fingerprint of their content, which therefore never change. */
const FINGERPRINTED = /\.[0-9a-f]{8}\.\w+$/;

/** Answers requests for the built pages and for office.js, and nothing else. */
export function answerRequests(findFile: FindFile, office: OfficeSource): RequestListener {
  return (request, response) => {
    void answer(request, response, findFile, office);
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  findFile: FindFile,
  office: OfficeSource
): Promise<void> {
  for (const [name, value] of Object.entries(securityHeaders(office))) {
    response.setHeader(name, value);
  }
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.setHeader("Allow", "GET, HEAD");
    return sayInstead(response, 405, "This server only gives out files.");
  }
  const file = findFile(request.url ?? "/");
  const content = file && (await contentOf(file, office));
  if (!file || !content) return sayInstead(response, 404, "There is no such file here.");
  sendFile(request, response, file, content);
}

/** The file's bytes, or undefined where there is no such file. */
async function contentOf(file: string, office: OfficeSource): Promise<Buffer | undefined> {
  try {
    const content = await readFile(file);
    const ownOffice = office === "local" && path.basename(file) === "taskpane.html";
    return ownOffice
      ? Buffer.from(content.toString().replace(OFFICE_SCRIPT, "/officejs/office.js"))
      : content;
  } catch {
    return undefined;
  }
}

function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  file: string,
  content: Buffer
): void {
  const tag = `"${createHash("sha256").update(content).digest("base64url").slice(0, 22)}"`;
  response.setHeader("ETag", tag);
  response.setHeader(
    "Cache-Control",
    FINGERPRINTED.test(file) ? "public, max-age=31536000, immutable" : "no-cache"
  );
  if (request.headers["if-none-match"] === tag) {
    response.writeHead(304).end();
    return;
  }
  response.writeHead(200, {
    "Content-Type": contentType(file),
    "Content-Length": content.byteLength,
  });
  response.end(request.method === "HEAD" ? undefined : content);
}

function sayInstead(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, { "Content-Type": contentType("reason.txt") }).end(`${sentence}\n`);
}
