// Runs a measuring process and gathers what it tells.

import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";

// A heap for the peers that need a gigabyte; a collector that can be called, so that only what is held is counted.
const NODE = ["--expose-gc", "--max-old-space-size=8192"];

/** The figures of a process: those it told before it ended, or before it was stopped after `limit` seconds. */
export function figuresOf(file, args, limit) {
  const figures = { queries: [] };
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), args.map(String), { execArgv: NODE });
  const clock = setTimeout(() => {
    figures.problem = `stopped after ${limit} s, with ${figures.queries.length} queries answered`;
    child.kill("SIGKILL");
  }, limit * 1000);
  child.on("message", ({ query, ...others }) => (query ? figures.queries.push(query) : Object.assign(figures, others)));
  return new Promise((done) => {
    child.on("close", (code, signal) => {
      clearTimeout(clock);
      if (code || signal) figures.problem ??= `ended with ${code ?? signal}`;
      done(figures);
    });
  });
}
