// Our engine, in wasm as the page runs it; scripts/measure builds it for Node.

import { existsSync, readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { ROOT, pathOf } from "../shared/paths.mjs";

export const name = "Makker";
// One way only: stems, compounds and typing errors are what the engine is.
export const variants = { "as it is": {} };

const { Bench, memoryBytes } = wasmModule();
const lexicon = readFileSync(lexiconFile());
export { memoryBytes };

/** Texts that cross at a time. What crosses is copied, and wasm never gives memory back. */
const BATCH = 1_000;

export async function build(docs) {
  const bench = new Bench(lexicon);
  for (let at = 0; at < docs.length; at += BATCH) {
    const batch = docs.slice(at, at + BATCH);
    bench.extend(lines(batch.map(({ title }) => title)), lines(batch.map(({ text }) => text)));
  }
  bench.freeze();
  return { ...searchable(bench), save: () => bench.save() };
}

/** An engine from the bytes of a saved one. */
export const restore = (bytes) => searchable(Bench.fromIndex(lexicon, bytes));

const searchable = (bench) => ({ search: (query, most) => Array.from(bench.search(query, most)) });

/** One a line, so that thousands cross into wasm as one string. */
const lines = (texts) => texts.map((text) => text.replaceAll(/[\r\n]+/g, " ")).join("\n");

function wasmModule() {
  const path = pathOf("MAKKER_BENCH", "target/bench/bench.js");
  if (!existsSync(path)) throw new Error("it is not built: run scripts/measure, or name its module in MAKKER_BENCH");
  return createRequire(import.meta.url)(path);
}

/** The lexicon of the built catalogue; its name may carry a hash. */
function lexiconFile() {
  if (process.env.MAKKER_LEXICON) return pathOf("MAKKER_LEXICON");
  const folder = join(ROOT, "public/catalogue");
  const file = existsSync(folder) && readdirSync(folder).find((file) => file.startsWith("lexicon"));
  if (!file) throw new Error("there is no lexicon: run scripts/serve, or name the file in MAKKER_LEXICON");
  return join(folder, file);
}
