import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { root } from "./root.mjs";

const cache = path.join(root, "node_modules/.cache");
const packageFolder = path.join(root, "node_modules/@sparticuz/chromium");
const FONT_SETTINGS = "font-settings.xml";
const libraryFolders = ["/usr/lib/x86_64-linux-gnu", "/usr/lib64", "/usr/lib"];

/**
 * The Chromium that npm installed, unpacked once and kept. It runs on a Linux that has neither a
 * browser nor a browser's libraries.
 * @returns where the program is and the environment it needs; undefined on other systems
 */
export async function unpackChromium() {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  const { version } = JSON.parse(await readFile(path.join(packageFolder, "package.json"), "utf8"));
  const folder = path.join(cache, `chromium-${version}`);
  const executablePath = path.join(folder, "chromium");
  if (!existsSync(executablePath)) await unpackTo(folder);
  return { executablePath, environment: environmentFor(folder) };
}

/** Unpacked aside and then renamed: several test runs may begin at the same time. */
async function unpackTo(folder) {
  await mkdir(cache, { recursive: true });
  const aside = await mkdtemp(`${folder}-`);
  // The package unpacks to the temporary folder and changes its process, so it gets its own of both.
  const unpack =
    'import("@sparticuz/chromium").then((chromium) => chromium.default.executablePath())';
  await promisify(execFile)(process.execPath, ["-e", unpack], {
    cwd: root,
    env: { ...process.env, TMPDIR: aside, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" },
  });
  await writeFile(path.join(aside, FONT_SETTINGS), fontSettings(folder));
  try {
    await rename(aside, folder);
  } catch (error) {
    await rm(aside, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

/** The libraries and the font that came along serve only where the system has none of its own. */
function environmentFor(folder) {
  const libraries = [path.join(folder, "al2023/lib"), process.env.LD_LIBRARY_PATH];
  const complete = libraryFolders.some((place) => existsSync(`${place}/libnss3.so`));
  const hasFonts = existsSync("/etc/fonts/fonts.conf");
  return {
    ...(complete ? {} : { LD_LIBRARY_PATH: libraries.filter(Boolean).join(":") }),
    ...(hasFonts ? {} : { FONTCONFIG_FILE: path.join(folder, FONT_SETTINGS) }),
  };
}

/** The package's own settings look for the font elsewhere. */
function fontSettings(folder) {
  const fonts = path.join(folder, "fonts/fonts");
  return `<?xml version="1.0"?><fontconfig><dir>${fonts}</dir><cachedir>${fonts}-cache</cachedir></fontconfig>\n`;
}
