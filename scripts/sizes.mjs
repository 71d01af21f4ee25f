// Prints the sizes of the built page, brotli at quality 11, kB of 1 000 bytes. Each has two limits: the bar of the design, and the limit held today,
// above which the run fails. Where the bar is not reached the table says "short". A held limit goes down with what is won.
import { readFileSync, readdirSync } from "node:fs";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { join } from "node:path";

const dist = process.argv[2] ?? "dist";
const files = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? files(join(folder, entry.name)) : [join(folder, entry.name)]));
const all = files(dist).map((path) => path.slice(dist.length + 1));
const of = (pattern) => all.filter((path) => pattern.test(path));

// Styles that index.html links; pictures, paper and one's own data bring theirs later.
const FIRST_STYLES = /^(app|index|theme)-\w+\.css$/;

// What, the bar, the limit held, and the files. What is loaded on demand has no bar in the design: its limit keeps it from growing unseen.
const ROWS = [
  ["page wasm", 200, 285, of(/^app.*_bg\.wasm$/)],
  ["page glue", 10, 10, of(/^(app.*|boot|fallback)\.js$/)],
  ["styles", 25, 25, of(FIRST_STYLES)],
  ["first load, all told", 300, 321, [...of(/^index\.html$/), ...of(/^app.*_bg\.wasm$/), ...of(/^(app.*|boot|fallback)\.js$/), ...of(FIRST_STYLES)]],
  ["worker wasm", 120, 249, of(/^worker_bg\.wasm$/)],
  ["programmes and consortia, on demand", 341, 341, of(/^plan_bg\.wasm$/)],
  ["one's own data, on demand", 385, 385, of(/^own_bg\.wasm$/)],
  ["reader of workbooks, on demand", 230, 230, of(/^sheet_bg\.wasm$/)],
  ["styles on demand", 5, 5, of(/^(own|picture|print)\.css$/)],
  ["lexicon and concept map", 300, 120, of(/^catalogue\/lexicon\.bin$/)],
  ["catalogue and lexicon", 500, 330, of(/^catalogue\/.*\.bin$/)],
];

let failed = 0;
console.log("| what | raw kB | gzip kB | brotli kB | bar | held | |");
console.log("|---|---:|---:|---:|---:|---:|---|");
for (const [name, bar, held, paths] of ROWS) {
  const sum = (size) => paths.map((path) => size(readFileSync(join(dist, path)))).reduce((a, b) => a + b, 0) / 1000;
  const [raw, gzip, brotli] = [sum((b) => b.length), sum((b) => gzipSync(b, { level: 9 }).length), sum((b) => brotliCompressSync(b).length)];
  const good = paths.length > 0 && brotli <= held;
  failed += good ? 0 : 1;
  const word = paths.length === 0 ? "MISSING" : brotli > held ? "ABOVE THE LIMIT" : brotli > bar ? "short" : "pass";
  console.log(`| ${name} | ${raw.toFixed(1)} | ${gzip.toFixed(1)} | ${brotli.toFixed(1)} | ${bar} | ${held} | ${word} |`);
}
console.log(`${ROWS.length - failed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
