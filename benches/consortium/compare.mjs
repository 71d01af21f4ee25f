// Solves the problems of the bench with HiGHS and with ours, both in wasm, in one process, and compares worth and time.
//
//   npm ci && node compare.mjs [--first N]
//
// First the command line writes the problems and its own answers (an optimised native build), then both solve each file, ours as the worker
// runs it (target/bench, which scripts/measure builds). The integer programme
// is written here from the file alone, so that a mistake in our reading of the rules would show. Exit code 1 when any worth differs.
// --first: only so many problems of each size. Problems of 600 candidates take HiGHS some seconds each.

import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import loadHighs from "highs";

const here = dirname(fileURLToPath(import.meta.url));
const option = (name, otherwise) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};

/** Sum of terms as LP text, a line each: the reader of HiGHS takes lines of limited length. */
const sum = (terms) => terms.map(([factor, name]) => `${factor < 0 ? "-" : "+"} ${Math.abs(factor)} ${name}`).join("\n ");

const means = (where = {}, it) =>
  ["kind", "size", "county", "country", "id"].every((key) => !where[key]?.length || where[key].includes(it[key] ?? ""));

/** The integer programme of a problem file, in LP format. */
export function programme(problem) {
  const { candidates, facets, ties = [], rules = {}, locked = [], excluded = [], coordination = 0 } = problem;
  const place = new Map(candidates.map((it, nth) => [it.id, nth]));
  const objective = candidates.map((it, nth) => [(it.value ?? 0) - coordination, `x${nth}`]).filter(([factor]) => factor !== 0);
  const rows = [];
  const row = (terms, sign, limit) => {
    const real = terms.filter(([factor]) => factor !== 0);
    if (real.length) rows.push(`${sum(real)} ${sign} ${limit}`);
  };
  facets.forEach(({ id, weight }, facet) => {
    const carriers = candidates.map((it, nth) => [it.scores?.[id] ?? 0, nth]).filter(([score]) => score > 0);
    for (const [score, nth] of carriers) {
      objective.push([weight * score, `y${nth}_${facet}`]);
      row([[1, `y${nth}_${facet}`], [-1, `x${nth}`]], "<=", 0);
    }
    row(carriers.map(([, nth]) => [1, `y${nth}_${facet}`]), "<=", 1);
  });
  ties.forEach(([a, b, points], nth) => {
    const [first, second] = [`x${place.get(a)}`, `x${place.get(b)}`];
    objective.push([points, `z${nth}`]);
    row([[1, `z${nth}`], [-1, first]], "<=", 0);
    row([[1, `z${nth}`], [-1, second]], "<=", 0);
    row([[1, `z${nth}`], [-1, first], [-1, second]], ">=", -1);
  });
  const over = (part) => candidates.map((it, nth) => [part(it), `x${nth}`]);
  const [least, most] = rules.members ?? [];
  if (least) row(over(() => 1), ">=", least);
  if (most != null) row(over(() => 1), "<=", most);
  for (const { where, min, max } of rules.counts ?? []) {
    if (min) row(over((it) => +means(where, it)), ">=", min);
    if (max != null) row(over((it) => +means(where, it)), "<=", max);
  }
  if (rules.budget != null) row(over((it) => it.cost), "<=", rules.budget);
  for (const { where, min_percent } of rules.cost_shares ?? []) row(over((it) => (100 * means(where, it) - min_percent) * it.cost), ">=", 0);
  if (rules.max_per_county != null) {
    for (const county of new Set(candidates.map((it) => it.county).filter(Boolean))) row(over((it) => +(it.county === county)), "<=", rules.max_per_county);
  }
  if (rules.min_countries) {
    const countries = [...new Set(candidates.map((it) => it.country).filter(Boolean))];
    countries.forEach((country, nth) => row([[1, `k${nth}`], ...over((it) => -(it.country === country))], "<=", 0));
    row(countries.map((_, nth) => [1, `k${nth}`]), ">=", rules.min_countries);
    countries.forEach((_, nth) => row([[1, `k${nth}`]], "<=", 1));
  }
  for (const id of locked) row([[1, `x${place.get(id)}`]], ">=", 1);
  for (const id of excluded) row([[1, `x${place.get(id)}`]], "<=", 0);
  const numbered = rows.map((text, nth) => ` r${nth}: ${text}`).join("\n");
  return `Maximize\n obj: ${sum(objective)}\nSubject To\n${numbered}\nBinary\n ${candidates.map((_, nth) => `x${nth}`).join("\n ")}\nEnd\n`;
}

/** Worth of the members HiGHS names, in whole points. */
function worth(problem, columns) {
  const members = problem.candidates.filter((_, nth) => (columns[`x${nth}`]?.Primal ?? 0) > 0.5);
  const ids = new Set(members.map((it) => it.id));
  const carried = problem.facets.reduce((all, { id, weight }) => all + weight * Math.max(0, ...members.map((it) => it.scores?.[id] ?? 0)), 0);
  const single = members.reduce((all, it) => all + (it.value ?? 0) - (problem.coordination ?? 0), 0);
  return carried + single + (problem.ties ?? []).reduce((all, [a, b, points]) => all + (ids.has(a) && ids.has(b) ? points : 0), 0);
}

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];

/** Milliseconds of a piece of work, and what it gave. */
function timed(work) {
  const start = performance.now();
  const result = work();
  return { ms: performance.now() - start, result };
}

/** One problem, solved by both. */
function both(highs, { name, value }) {
  const file = readFileSync(join(here, "problems", `${name}.json`), "utf8");
  const ours = timed(() => solve(file) ?? null);
  const problem = JSON.parse(file);
  const text = programme(problem);
  const theirs = timed(() => highs.solve(text, { mip_rel_gap: 0, mip_abs_gap: 0.5, output_flag: false }));
  const found = theirs.result.Status === "Optimal" ? worth(problem, theirs.result.Columns) : null;
  const different = found !== value || ours.result !== value;
  if (different) console.log(`${name}: natively ${value}, in wasm ${ours.result}, HiGHS ${found} (${theirs.result.Status})`);
  return { ours: ours.ms, theirs: theirs.ms, different };
}

function main(highs) {
  const answers = JSON.parse(readFileSync(join(here, "problems", "ours.json"), "utf8"));
  const first = option("--first", Infinity);
  const sizes = new Map();
  for (const it of answers) {
    const size = it.name.split("-")[0];
    sizes.set(size, [...(sizes.get(size) ?? []), it]);
  }
  let [compared, different] = [0, 0];
  console.log("size        problems  native ms median (max)  wasm ms median (max)  HiGHS ms median (max)  HiGHS / wasm  different");
  for (const [size, all] of sizes) {
    const some = all.slice(0, first);
    const solved = some.map((it) => both(highs, it));
    const [native, ours, theirs] = [some.map((it) => it.micros / 1000), solved.map((it) => it.ours), solved.map((it) => it.theirs)];
    const off = solved.filter((it) => it.different).length;
    [compared, different] = [compared + some.length, different + off];
    const pair = (list) => `${median(list).toFixed(1)} (${Math.max(...list).toFixed(1)})`;
    const ratio = (median(theirs) / median(ours)).toFixed(0);
    console.log([size.padEnd(10), String(some.length).padStart(9), pair(native).padStart(23), pair(ours).padStart(21), pair(theirs).padStart(22), ratio.padStart(13), String(off).padStart(10)].join(" "));
  }
  console.log(`${compared} problems compared, ${different} different`);
  console.log("\nThe bench's own table, in wasm");
  console.log(consortiumTable(() => performance.now() * 1000));
  process.exitCode = different ? 1 : 0;
}

const { solve, consortiumTable } = createRequire(import.meta.url)(join(here, "../../target/bench/bench.js"));
const build = ["run", "--profile", "native", "--no-default-features", "--bin", "makker", "--", "bench", "consortium", "--write", "benches/consortium/problems"];
const exported = spawnSync("cargo", build, { cwd: join(here, "../.."), stdio: ["ignore", "ignore", "inherit"] });
if (exported.status !== 0) throw new Error("our solver did not write its problems: run cargo as above and see why");
main(await loadHighs());
