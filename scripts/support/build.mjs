import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { root } from "./root.mjs";

const SOURCES = [
  "src",
  "assets",
  "scripts/webpack",
  "webpack.config.js",
  "manifest.xml",
  "package-lock.json",
];
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
  const stamps = await Promise.all(bundles.map(readStamp));
  const newest = Math.max(...(await Promise.all(SOURCES.map(newestChange))));
  return stamps.some((stamp) => stamp?.mode !== "production" || stamp.begun < newest);
}

async function readStamp(bundle) {
  try {
    return JSON.parse(await readFile(path.join(root, "dist", bundle, ".built.json"), "utf8"));
  } catch {
    return undefined;
  }
}

/** Folders count too, since theirs is the time that changes when a file goes. */
async function newestChange(name) {
  const top = path.join(root, name);
  const own = await stat(top);
  if (!own.isDirectory()) return own.mtimeMs;
  const inside = await readdir(top, { recursive: true });
  const times = await Promise.all(inside.map((file) => changed(path.join(top, file))));
  return times.reduce((latest, time) => Math.max(latest, time), own.mtimeMs);
}

/** A file may go while the folder is read: its folder's time tells. */
async function changed(file) {
  try {
    return (await stat(file)).mtimeMs;
  } catch {
    return 0;
  }
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
