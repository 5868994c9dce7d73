import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import {
  startServer,
  type RunningServer,
} from "../../../../src/hosts/workbench/server/startServer";
import { get, type Answer } from "./get";
import { projectFolder } from "./projectFolder";

let root: string;
let server: RunningServer;
let authority: Buffer;

const ask = (address: string, headers: Record<string, string> = {}, method = "GET") =>
  get(server.url, address, authority, { headers, method });

beforeAll(async () => {
  // The library that makes certificates says so on the console.
  jest.spyOn(console, "log").mockReturnValue();
  root = await projectFolder();
  server = await startServer({ port: 0, root });
  authority = await readFile(path.join(root, ".certs/ca.crt"));
});

afterAll(async () => {
  await server.close();
  await rm(root, { recursive: true });
});

describe("what it gives out", () => {
  test("the workbench at the address alone", async () => {
    const answer = await ask("/");
    expect(answer.status).toBe(200);
    expect(answer.text).toContain("<title>Workbench</title>");
    expect(answer.headers["content-type"]).toBe("text/html; charset=utf-8");
  });

  test.each([
    ["/taskpane.js", "text/javascript; charset=utf-8"],
    ["/functions.json", "application/json; charset=utf-8"],
    ["/assets/icon-16.png", "image/png"],
    ["/taskpane.js?f0347", "text/javascript; charset=utf-8"],
  ])("%s as %s", async (address, type) => {
    const answer = await ask(address);
    expect([answer.status, answer.headers["content-type"]]).toEqual([200, type]);
  });

  test("over a connection that a page may rest on", async () => {
    const { headers } = await ask("/", { connection: "keep-alive" });
    expect(headers["keep-alive"]).toBe("timeout=600");
  });

  test("the parts of office.js in whatever case they are asked for", async () => {
    const answers = await Promise.all(
      ["/officejs/office.js", "/officejs/en-US/Office_Strings.js"].map((address) => ask(address))
    );
    expect(answers.map((answer) => answer.text)).toEqual(["office();", "strings();"]);
  });

  test("the pane with office.js from here, all else untouched", async () => {
    const { text, headers } = await ask("/taskpane.html");
    const built = await readFile(path.join(root, "dist/web/taskpane.html"), "utf8");
    expect(text).toContain('src="/officejs/office.js"');
    expect(text.split("/officejs/office.js")).toEqual(
      built.split("https://appsforoffice.microsoft.com/lib/1/hosted/office.js")
    );
    expect(headers["content-length"]).toBe(String(Buffer.byteLength(text)));
  });

  test("the head alone when only that is asked for", async () => {
    const answer = await ask("/taskpane.js", {}, "HEAD");
    expect([answer.status, answer.headers["content-length"], answer.text]).toEqual([200, "8", ""]);
  });
});

describe("what it keeps to itself", () => {
  test.each([
    "/../secret.txt",
    "/../../secret.txt",
    "/../secret.js",
    "/%2e%2e/secret.js",
    "/..%2fsecret.js",
    "/..%2f..%2fsecret.txt",
    "/assets/..%2f..%2fsecret.js",
    "/%2e%2e%5csecret.js",
    "//etc/passwd",
    "/%00",
    "/%",
    "/assets",
    "/.built.json",
    "/officejs/..%2fpackage.json",
    "/officejs/",
    "/missing.js",
  ])("%s is not found", async (address) => {
    const answer = await ask(address);
    expect(answer.status).toBe(404);
    expect(answer.text).not.toContain("not for the browser");
  });

  test("nothing is taken in", async () => {
    const answer = await ask("/taskpane.js", {}, "POST");
    expect([answer.status, answer.headers.allow]).toEqual([405, "GET, HEAD"]);
  });
});

describe("its headers", () => {
  const policy = (answer: Answer) => String(answer.headers["content-security-policy"]).split("; ");

  test("let scripts come from here only, and nothing be framed elsewhere", async () => {
    const rules = policy(await ask("/taskpane.html"));
    expect(rules).toContain("script-src 'self' 'wasm-unsafe-eval'");
    expect(rules).toContain("connect-src 'self'");
    expect(rules).toContain("frame-ancestors 'self'");
    expect(rules.join()).not.toContain("'unsafe-eval'");
  });

  test("are the same on a page that is not there", async () => {
    expect(policy(await ask("/missing"))).toEqual(policy(await ask("/")));
  });

  test("let a browser ask whether a file changed", async () => {
    const first = await ask("/taskpane.js");
    expect(first.headers["cache-control"]).toBe("no-cache");
    const tag = String(first.headers.etag);
    const again = await ask("/taskpane.js", { "If-None-Match": tag });
    expect([again.status, again.text]).toEqual([304, ""]);
    const other = await ask("/functions.json", { "If-None-Match": tag });
    expect(other.status).toBe(200);
  });

  test("let files with a fingerprint be kept", async () => {
    const answer = await ask("/publish.0123abcd.js");
    expect(answer.headers["cache-control"]).toMatch(/immutable/);
  });
});

test("for Excel itself the pane is as built, with Microsoft's address allowed", async () => {
  const forExcel = await startServer({ port: 0, root, office: "microsoft" });
  const answer = await get(forExcel.url, "/taskpane.html", authority);
  await forExcel.close();
  expect(answer.text).toBe(await readFile(path.join(root, "dist/web/taskpane.html"), "utf8"));
  const policy = answer.headers["content-security-policy"];
  expect(policy).toContain(
    "script-src 'self' 'wasm-unsafe-eval' https://appsforoffice.microsoft.com;"
  );
  expect(policy).not.toContain("frame-ancestors");
});

describe("ports", () => {
  const taken = () => Number(new URL(server.url).port);

  test("a taken port gives way to a free one after it", async () => {
    const second = await startServer({ port: taken(), root });
    expect(Number(new URL(second.url).port)).toBeGreaterThan(taken());
    expect((await get(second.url, "/", authority)).status).toBe(200);
    await second.close();
  });

  test("a taken port is refused where only that one will do", async () => {
    await expect(startServer({ port: taken(), root, anyPort: false })).rejects.toThrow(
      /EADDRINUSE/
    );
  });

  test("closing frees the port though a connection is open", async () => {
    const first = await startServer({ port: 0, root });
    const port = Number(new URL(first.url).port);
    await get(first.url, "/", authority, { headers: { connection: "keep-alive" } });
    await first.close();
    const second = await startServer({ port, root, anyPort: false });
    await second.close();
    expect(second.url).toBe(first.url);
  });
});
