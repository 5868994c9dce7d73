import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { performance } from "node:perf_hooks";
import { root } from "../support/root.mjs";

const segments = 50;
const repetitions = 5;
const header =
  "cluster,subsector,isic,firms,workers,regionWorkers,massScore,networkScore,skillsScore,jointScore,power,labourSurplus,enforcement";

/** On a computer that is busy with other things the clock says little; processor time says more. */
const sayProcessorTime =
  "data:text/javascript,process.on('exit',()=>{const{user,system}=process.cpuUsage();process.stdout.write(String(user+system))})";

const row = (i) =>
  [`Town ${i + 1}`, "shoes", 152, 40 + i, 900 + 7 * i, 30000].join(",") +
  [7, 11, 13, 17, 19].map((step) => `,${(((i * step) % 60) / 100 + 0.3).toFixed(2)}`).join("") +
  ",0.2,0.1";

/** The copy of a workbook of 50 segments, by the command line: from starting the program to the written file. */
function bench() {
  const folder = mkdtempSync(path.join(tmpdir(), "bench-"));
  const file = path.join(folder, "segments.csv");
  const copy = path.join(folder, "copy.xlsx");
  writeFileSync(file, [header, ...Array.from({ length: segments }, (_, i) => row(i))].join("\n"));
  const lab = path.join(root, "dist/node/lab.js");
  const args = [
    "--import",
    sayProcessorTime,
    lab,
    "publish",
    file,
    "--scenario",
    "Import strangulation",
    "--out",
    copy,
  ];
  const runs = Array.from({ length: repetitions }, () => {
    const begun = performance.now();
    const out = execFileSync(process.execPath, args, { stdio: ["ignore", "pipe", "ignore"] });
    return { clock: (performance.now() - begun) / 1000, processor: Number(out) / 1e6 };
  });
  const bytes = statSync(copy).size;
  rmSync(folder, { recursive: true });
  const median = (values) => values.sort((a, b) => a - b)[Math.floor(repetitions / 2)].toFixed(3);
  return {
    what: `lab publish of ${segments} segments over 15 years, program start to written file`,
    secondsMedian: Number(median(runs.map(({ clock }) => clock))),
    processorSecondsMedian: Number(median(runs.map(({ processor }) => processor))),
    targetSeconds: 2,
    bytes,
  };
}

console.log(JSON.stringify(bench(), null, 2));
