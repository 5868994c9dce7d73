import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { root } from "./root.mjs";

/** Stands for the packages: their files are too many to look at. */
const PACKAGES = "package-lock.json";
const LOCK = path.join(root, "node_modules/.cache/build-lock");
const webpack = path.join(root, "node_modules/webpack/bin/webpack.js");

/**
 * Builds `dist` unless it is as new as the sources.
 * @param {"node" | "web"} wanted the node bundle alone, or the pages, which need it as well
 * @param {(line: string) => void} say hears what is going on
 * @throws when the build fails; the message is what webpack said
 */
export async function ensureBuilt(wanted, say) {
  if (!(await isStale(wanted))) return;
  await locked(async () => {
    // Somebody else may have built it while this waited.
    if (!(await isStale(wanted))) return;
    say(wanted === "node" ? "Building the command line…" : "Building, which takes a minute or so…");
    await runWebpack(wanted === "node" ? ["--config-name", "node"] : []);
    say("Built.");
  });
}

async function isStale(wanted) {
  const bundles = wanted === "node" ? ["node"] : ["node", "web"];
  return (await Promise.all(bundles.map(isBundleStale))).includes(true);
}

async function isBundleStale(bundle) {
  try {
    const stamp = path.join(root, "dist", bundle, ".built.json");
    const { mode, begun, sources } = JSON.parse(await readFile(stamp, "utf8"));
    const changes = await Promise.all([PACKAGES, ...sources].map(lastChange));
    return mode !== "production" || changes.some((time) => time > begun);
  } catch {
    // Never built, or made from a file that is gone.
    return true;
  }
}

async function lastChange(source) {
  return (await stat(path.join(root, source))).mtimeMs;
}

function runWebpack(more) {
  return new Promise((resolve, reject) => {
    const build = spawn(process.execPath, [webpack, "--mode", "production", ...more], {
      cwd: root,
    });
    let output = "";
    for (const stream of [build.stdout, build.stderr]) {
      stream.on("data", (text) => (output += text));
    }
    build.on("error", reject);
    build.on("close", (code) => (code === 0 ? resolve() : reject(new Error(output.trim()))));
  });
}

/** One build at a time, however many commands find it stale at once. */
async function locked(work) {
  await mkdir(path.dirname(LOCK), { recursive: true });
  while (!(await takeLock())) await wait(200);
  try {
    await work();
  } finally {
    await rm(LOCK, { force: true });
  }
}

async function takeLock() {
  try {
    await writeFile(LOCK, String(process.pid), { flag: "wx" });
    return true;
  } catch {
    if (existsSync(LOCK) && !isRunning(Number(await readFile(LOCK, "utf8").catch(() => "")))) {
      await rm(LOCK, { force: true });
    }
    return false;
  }
}

function isRunning(id) {
  if (!id) return true;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}
