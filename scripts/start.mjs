/** `npm start`: builds what is stale, then serves the workbench to this computer. */
import { createRequire } from "node:module";
import path from "node:path";
import { parseArgs } from "node:util";
import { ensureBuilt } from "./support/build.mjs";
import { trustCertificate, trustedCertificate } from "./support/certificates.mjs";
import { openBrowser } from "./support/openBrowser.mjs";
import { root } from "./support/root.mjs";

const MANIFEST_PORT = 3000;

const USAGE = `npm start -- [options]
  --port N     the port to try first (default ${MANIFEST_PORT}); a taken one gives way to the next
  --no-open    do not open the browser
  --trust      have this computer trust the certificate; asks first
  --excel      serve the pane to Excel itself instead of the workbench`;

const EXCEL = `The pane for Excel is served at https://localhost:${MANIFEST_PORT}/taskpane.html
In another terminal: npx -y office-addin-debugging@7.0.0 start manifest.xml`;

const EXCEL_UNTRUSTED = `
Excel does not open pages with a certificate it does not trust: start with --excel --trust.`;

const say = (text) => console.log(text);

class UsageError extends Error {}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: "string" },
        "no-open": { type: "boolean", default: false },
        trust: { type: "boolean", default: false },
        excel: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    });
    return { ...values, port: readPort(values) };
  } catch (error) {
    throw new UsageError(`${error.message}\n\n${USAGE}`);
  }
}

function readPort({ port = String(MANIFEST_PORT), excel }) {
  const number = /^\d+$/.test(port) ? Number(port) : NaN;
  if (!(number <= 65535)) throw new UsageError(`--port wants a number to 65535, not "${port}".`);
  if (excel && number !== MANIFEST_PORT) {
    throw new UsageError(`--excel needs port ${MANIFEST_PORT}, because manifest.xml names it.`);
  }
  return number;
}

async function serve({ port, excel, trust, "no-open": noOpen }) {
  await ensureBuilt("web", say);
  const certificate = trust ? await trustCertificate(say) : await trustedCertificate();
  const { announcement, startServer } = createRequire(import.meta.url)(
    path.join(root, "dist/node/serve.js")
  );
  const server = await startServer({
    port,
    root,
    anyPort: !excel,
    office: excel ? "microsoft" : "local",
    ...(certificate ? { certificate } : {}),
  });
  if (excel) say(certificate ? EXCEL : EXCEL + EXCEL_UNTRUSTED);
  else say(announcement(server.url, Boolean(certificate)));
  if (!excel && !noOpen) openBrowser(server.url);
  stopOnRequest(server);
}

function stopOnRequest(server) {
  for (const signal of ["SIGINT", "SIGTERM"]) {
    process.once(signal, async () => {
      await server.close();
      say("\nStopped.");
      process.exit(0);
    });
  }
}

function explain(error) {
  if (error.code === "EADDRINUSE") {
    return `Port ${error.port} is in use. Stop the program that uses it, or choose another with --port.`;
  }
  return error.message;
}

try {
  const options = readOptions();
  if (options.help) say(USAGE);
  else await serve(options);
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
