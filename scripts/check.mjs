/** `npm run check`: everything that can be told without running the code, a line each. */
import { spawn } from "node:child_process";
import { root } from "./support/root.mjs";

/** Two at a time, the longest first, so that all are done soonest on a small computer. */
const AT_ONCE = 2;
const CHECKS = [
  ["format", "node_modules/prettier/bin/prettier.cjs", ["--check", ".", "--log-level", "warn"]],
  ["lint", "node_modules/eslint/bin/eslint.js", [".", "--max-warnings", "0"]],
  ["types", "node_modules/oxlint/bin/oxlint", []],
  ["unused", "node_modules/knip/bin/knip.js", []],
  ["pure types", "node_modules/typescript/bin/tsc", ["-p", "src/tsconfig.pure.json"]],
  [
    "imports",
    "node_modules/dependency-cruiser/bin/dependency-cruise.mjs",
    ["src", "tests", "scripts"],
  ],
];

function run([name, program, parameters]) {
  const began = Date.now();
  return new Promise((resolve) => {
    const check = spawn(process.execPath, [program, ...parameters], { cwd: root });
    let output = "";
    for (const stream of [check.stdout, check.stderr])
      stream.on("data", (text) => (output += text));
    check.on("close", (code) => {
      const seconds = ((Date.now() - began) / 1000).toFixed(0);
      console.log(`${code === 0 ? "passed" : "FAILED"}  ${name.padEnd(12)} ${seconds} s`);
      if (code !== 0) console.log(output.trim());
      resolve(code === 0);
    });
  });
}

async function runInTurn(waiting, results) {
  for (let check = waiting.shift(); check; check = waiting.shift()) results.push(await run(check));
}

const waiting = [...CHECKS];
const results = [];
await Promise.all(Array.from({ length: AT_ONCE }, () => runInTurn(waiting, results)));
if (results.includes(false)) process.exitCode = 1;
