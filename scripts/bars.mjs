// One table of all bars: where a figure is printed, what it must reach, and whether it does. Reads what scripts/measure printed.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folder = process.argv[2] ?? "target/measure";
const logs = new Map();
const log = (part) => {
  if (!logs.has(part)) {
    const path = join(folder, `${part}.log`);
    logs.set(part, existsSync(path) ? readFileSync(path, "utf8") : "");
  }
  return logs.get(part);
};

/** The numbers a pattern catches in what a part printed; undefined when it did not print them. */
const caught = (part, pattern) => log(part).match(pattern)?.slice(1).map(Number);
const one = (part, pattern) => caught(part, pattern)?.[0];
/** A duration as Rust prints it, in milliseconds. */
const duration = (part, pattern) => {
  const found = log(part).match(pattern);
  return found && Number(found[1]) * { ns: 1e-6, µs: 1e-3, ms: 1, s: 1e3 }[found[2]];
};
/** Word forms found in some categories. */
const found = (categories) => {
  const counts = [...categories].map((name) => one("text", new RegExp(`^${name} (\\d+)/`, "m")));
  return counts.includes(undefined) ? undefined : counts.reduce((a, b) => a + b, 0);
};
const engine = (group, figure) => one("collaborations", new RegExp(`^engine\\n(?:.*\\n)*?  ${group} .*${figure} ([\\d.]+)`, "m"));
/** Of owner groups, how far the lowest of the small ones lies below the large municipalities. */
const behind = () => {
  const [large, medium, small] = ["municipality large", "municipality medium", "owner smallbusiness"].map((group) => engine(group, "nDCG@10"));
  return large === undefined ? undefined : large - Math.min(medium, small);
};
/** A peer's nDCG@10, by the best of its variants. */
const peer = (name) => {
  const all = [...log("peers").matchAll(new RegExp(`^${name}\\s.*?(\\.\\d{3})\\s+\\.\\d{3}$`, "gm"))].map((hit) => Number(hit[1]));
  return all.length ? Math.max(...all) : undefined;
};
const speed = (name, column) => {
  const row = log("peers").match(new RegExp(`^${name}\\s+([\\d.]+)\\s+[\\d.]+x\\s+([\\d.]+)\\s+[\\d.]+x\\s+([\\d.]+)\\s+[\\d.]+x\\s+([\\d.]+)`, "m"));
  return row && Number(row[{ build: 1, memory: 2, median: 3, p95: 4 }[column]]);
};
const ratio = (column) => (speed("Makker", column) === null || !speed("FlexSearch", column) ? undefined : speed("Makker", column) / speed("FlexSearch", column));
const size = (name) => one("sizes", new RegExp(`^\\| ${name} \\| [\\d.]+ \\| [\\d.]+ \\| ([\\d.]+)`, "m"));
const solver = (column) => {
  const row = log("solvers").match(/^600x10 +\d+ +([\d.]+) \([\d.]+\) +([\d.]+) \([\d.]+\) +([\d.]+) \([\d.]+\) +([\d.]+)/m);
  return row && Number(row[column]);
};
const table = (part, cell) => {
  const row = log(part).match(/^ +600 +10 +\d+ +([\d.]+) \([\d.]+\) +([\d.]+) \([\d.]+\) +\d+ +(\d+) +([\d.]+) \(([\d.]+)\)/m);
  return row && Number(row[cell]);
};
const equal = () => {
  const [all, different] = caught("solvers", /^(\d+) problems compared, (\d+) different/m) ?? [];
  return different === 0 ? all : different === undefined ? undefined : 0;
};

const unflipped = () => {
  const [tried, flipped] = caught("consortium", /(\d+) repairs, (\d+) of them flip/) ?? [];
  return tried === undefined ? undefined : tried - flipped;
};

const least = (bar) => ({ words: `at least ${bar}`, good: (figure) => figure >= bar });
const most = (bar) => ({ words: `at most ${bar}`, good: (figure) => figure <= bar });
const above = (other) => ({ words: `above ${other ?? "?"}`, good: (figure) => figure > other });

// What, the figure, the bar.
const BARS = [
  ["word forms A-D of 45", found("ABCD"), least(44)],
  ["word forms E of 10", found("E"), least(9)],
  ["word forms F of 8", found("F"), least(7)],
  ["word forms G of 6", found("G"), least(6)],
  ["word forms H of 8", found("H"), least(7)],
  ["decoys returned of 16", found("X"), most(0)],
  ["lexicon and concept map, kB brotli", size("lexicon and concept map"), most(300)],
  ["collaborations nDCG@10", engine("all", "nDCG@10"), least(0.52)],
  ["collaborations recall@10", engine("all", "recall@10"), least(0.8)],
  ["small below large owners, nDCG@10", behind(), most(0.05)],
  ["passages nDCG@10", one("passages", /nDCG@10 ([\d.]+)/), least(0.81)],
  ...["MiniSearch", "Lunr", "FlexSearch", "Orama", "SQLite FTS5"].map((name) => [`passages nDCG@10 in wasm, beside ${name}`, peer("Makker"), above(peer(name))]),
  ["100 000 texts in wasm: build / FlexSearch's", ratio("build"), most(1)],
  ["100 000 texts in wasm: p95 / FlexSearch's", ratio("p95"), most(0.5)],
  ["100 000 texts in wasm: memory / FlexSearch's", ratio("memory"), most(0.5)],
  ["100 000 texts in wasm: ready from saved, s", one("peers", /ready from a saved index, s +([\d.]+)/), most(0.5)],
  ["100 000 texts natively: p95 / tantivy's", one("tantivy", /p95 against tantivy's: ([\d.]+)/), most(2)],
  ["1 000 000 texts natively: p95, ms", duration("scale", /1000000 texts.*p95 ([\d.]+)(ns|µs|ms|s)/), { words: "answers at all", good: (figure) => figure > 0 }],
  ["10 000 partners, key to paint p95, ms", one("typing", /p95 (\d+)/), most(50)],
  ["10 000 random instances: rules broken", one("consortium", /(\d+) violations/), most(0)],
  ["repairs that do not flip the verdict", unflipped(), most(0)],
  ["consortium: problems equal to HiGHS", equal(), least(200)],
  ["600 x 10 in wasm: proof, ms (median)", solver(2), most(150)],
  ["600 x 10 in wasm: HiGHS / ours", solver(4), least(10)],
  ["600 x 10 in wasm: first bound, ms (median)", table("solvers", 1), most(50)],
  ["600 x 10 in wasm: five further teams, ms (median)", table("solvers", 4), most(1000)],
  ["page wasm, kB brotli", size("page wasm"), most(200)],
  ["worker wasm, kB brotli", size("worker wasm"), most(120)],
  ["styles, kB brotli", size("styles"), most(25)],
  ["first load, kB brotli", size("first load, all told"), most(300)],
  ["catalogue and lexicon, kB brotli", size("catalogue and lexicon"), most(500)],
];

const shown = (figure) => (figure === undefined || figure === null || Number.isNaN(figure) ? "-" : Number.isInteger(figure) ? String(figure) : figure.toFixed(figure < 10 ? 3 : 1));
console.log("| what | figure | bar | |");
console.log("|---|---:|---|---|");
for (const [name, figure, bar] of BARS) {
  const verdict = shown(figure) === "-" ? "missing" : bar.good(figure) ? "pass" : "short";
  console.log(`| ${name} | ${shown(figure)} | ${bar.words} | ${verdict} |`);
}
