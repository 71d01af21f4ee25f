// Times and memory of our engine and of the peers on the same generated texts, in one run on one machine.
//
//   node speed.mjs [--texts N] [--limit SECONDS] [--only ENGINE,ENGINE]
//
// Each engine runs in a process of its own, one after the other. One that takes longer than the limit is stopped and reported as such.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ENGINES, OURS } from "./shared/engines.mjs";
import { readOptions, stop, wholeNumber } from "./shared/options.mjs";
import { figuresOf } from "./speed/start.mjs";
import { barsTable, figuresTable, nameOf, savedLine } from "./speed/tables.mjs";

const USAGE = `node speed.mjs [--texts N] [--limit SECONDS] [--only ${ENGINES.join(",")}]`;

function settings() {
  const { texts, limit, only } = readOptions(USAGE, { texts: "100000", limit: "300", only: ENGINES.join(",") });
  const unknown = only.split(",").filter((engine) => !ENGINES.includes(engine));
  if (unknown.length) stop(`There is no engine ${unknown.join(", ")}. Use: ${USAGE}`);
  const engines = ENGINES.filter((engine) => only.split(",").includes(engine));
  return { texts: wholeNumber(texts, "texts", USAGE), limit: wholeNumber(limit, "limit", USAGE), engines };
}

async function measure({ engines, texts, limit }, file) {
  const measured = new Map();
  for (const engine of engines) {
    const figures = await figuresOf("built.mjs", [engine, texts, file], limit);
    // A fresh process: what a page needs that has never built an index.
    if (figures.saved) Object.assign(figures, await readyFigures(file, limit));
    measured.set(engine, figures);
  }
  return measured;
}

async function readyFigures(file, limit) {
  const { ready, restoredMemory, problem } = await figuresOf("restored.mjs", [file], limit);
  return { ready, restoredMemory, problem };
}

function print(measured, { texts }) {
  console.log(`Speed: ${texts} texts of 25 words, queries of 3 words, the best 10. Ratios are to FlexSearch; below 1 is better.\n`);
  console.log(figuresTable(measured));
  for (const [engine, figures] of measured) if (figures.problem) console.log(`${nameOf(engine, figures)}: ${figures.problem}`);
  const ours = measured.get(OURS);
  if (ours?.saved) console.log(`\n${barsTable(measured)}\n\n${savedLine(ours)}`);
}

const chosen = settings();
const folder = mkdtempSync(join(tmpdir(), "makker-peers-"));
try {
  print(await measure(chosen, join(folder, "index")), chosen);
} finally {
  rmSync(folder, { recursive: true });
}
