import "./optimiseLate";
import { createInterface } from "node:readline";
import { nodeRunner } from "../worker/nodeRunner";
import { command } from "./command";

const terminal = {
  get input() {
    return createInterface({ input: process.stdin, crlfDelay: Infinity });
  },
  out: (text: string) => void process.stdout.write(text),
  err: (text: string) => void process.stderr.write(text),
  // Its thread is started with the first work it gets.
  beside: nodeRunner(1),
};

void command(process.argv.slice(2), terminal).then((code) => {
  process.exitCode = code;
});
