// Prints the sizes of the built page and fails above budget. Brotli at quality 11, kB of 1 000 bytes.
import { readFileSync, readdirSync } from "node:fs";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { join } from "node:path";

const dist = process.argv[2] ?? "dist";
const files = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? files(join(folder, entry.name)) : [join(folder, entry.name)]));
const all = files(dist).map((path) => path.slice(dist.length + 1));
const of = (pattern) => all.filter((path) => pattern.test(path));

// The budgets of the design; the page's glue has the ecosystem note's.
const ROWS = [
  ["page wasm", 200, of(/^app.*_bg\.wasm$/)],
  ["page glue", 12, of(/^(app.*|boot)\.js$/)],
  ["styles", 25, of(/\.css$/)],
  ["first load, all told", 300, [...of(/^index\.html$/), ...of(/^app.*_bg\.wasm$/), ...of(/^(app.*|boot)\.js$/), ...of(/\.css$/)]],
  ["worker wasm", 120, of(/^worker_bg\.wasm$/)],
  ["lexicon and concept map", 300, of(/^catalogue\/lexicon\.bin$/)],
  ["catalogue and lexicon", 500, of(/^catalogue\/.*\.bin$/)],
];

let failed = 0;
console.log("| what | raw kB | gzip kB | brotli kB | budget |   |");
console.log("|---|---:|---:|---:|---:|---|");
for (const [name, budget, paths] of ROWS) {
  const sum = (size) => paths.map((path) => size(readFileSync(join(dist, path)))).reduce((a, b) => a + b, 0) / 1000;
  const [raw, gzip, brotli] = [sum((b) => b.length), sum((b) => gzipSync(b, { level: 9 }).length), sum((b) => brotliCompressSync(b).length)];
  const good = paths.length > 0 && brotli <= budget;
  failed += good ? 0 : 1;
  console.log(`| ${name} | ${raw.toFixed(1)} | ${gzip.toFixed(1)} | ${brotli.toFixed(1)} | ${budget} | ${good ? "pass" : paths.length ? "ABOVE BUDGET" : "MISSING"} |`);
}
console.log(`${ROWS.length - failed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
