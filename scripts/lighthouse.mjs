// Lighthouse, mobile preset, on the built page: `node scripts/lighthouse.mjs [dist] [runs] [simulate|devtools]`. The median of each figure as a Markdown table.
// The packages stand apart, in benches/lighthouse, because they are many: `npm ci --prefix benches/lighthouse` first.
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { readdirSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { serve } from "./server.mjs";

// "simulate" reckons from a fast run what a slow line would give, as Lighthouse does by default; "devtools" makes the line and the processor slow.
const [dist = "dist", runs = "3", throttlingMethod = "simulate"] = process.argv.slice(2);
const packages = createRequire(new URL("../benches/lighthouse/package.json", import.meta.url));
const load = (name) => import(pathToFileURL(packages.resolve(name)).href);
const [{ default: lighthouse }, { launch }] = await Promise.all([load("lighthouse"), load("chrome-launcher")]).catch(() => {
  console.error("Lighthouse is not installed: npm ci --prefix benches/lighthouse");
  process.exit(1);
});

const NEED = encodeURIComponent("Vannverket sliter med farge og humus om våren. Vi trenger hjelp til å styre membranrensingen.");
const PAGES = [
  ["start", "/"], ["need writer", "/skriv"], ["matches", `/treff#behov=${NEED}&rolle=kommune`], ["programmes", "/program"],
  ["consortium", `/konsortium#behov=${NEED}&rolle=kommune`], ["one's own data", "/eget"], ["about", "/om"], ["a partner", `/partner/sintef-manufacturing#behov=${NEED}`],
];
const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(2)} s`;
// The heading, where the figure stands in a report, and how it is written.
const COLUMNS = [
  ["performance", (it) => it.categories.performance.score, (it) => Math.round(it * 100)],
  ["accessibility", (it) => it.categories.accessibility.score, (it) => Math.round(it * 100)],
  ["best practices", (it) => it.categories["best-practices"].score, (it) => Math.round(it * 100)],
  ["SEO", (it) => it.categories.seo.score, (it) => Math.round(it * 100)],
  ["FCP", (it) => it.audits["first-contentful-paint"].numericValue, seconds],
  ["LCP", (it) => it.audits["largest-contentful-paint"].numericValue, seconds],
  ["SI", (it) => it.audits["speed-index"].numericValue, seconds],
  ["TBT", (it) => it.audits["total-blocking-time"].numericValue, (it) => `${Math.round(it)} ms`],
  ["CLS", (it) => it.audits["cumulative-layout-shift"].numericValue, (it) => it.toFixed(3)],
  ["transfer", (it) => it.audits["total-byte-weight"].numericValue, (it) => `${Math.round(it / 1000)} kB`],
];
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** What a report holds against the page, by name, so that a lost point can be found. */
const complaints = (report) =>
  Object.values(report.categories).flatMap(({ auditRefs }) =>
    auditRefs.filter(({ id, weight }) => weight > 0 && (report.audits[id].score ?? 1) < 0.9).map(({ id }) => id));

async function measure(url) {
  // A browser of its own each time: nothing is cached and no service worker is there.
  const chrome = await launch({ chromePath: process.env.CHROMIUM ?? "/usr/bin/chromium", chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu"] });
  try {
    const { lhr } = await lighthouse(url, { port: chrome.port, logLevel: "error", throttlingMethod, onlyCategories: ["performance", "accessibility", "best-practices", "seo"] });
    if (lhr.runtimeError) throw new Error(lhr.runtimeError.message);
    return lhr;
  } finally {
    await chrome.kill();
  }
}

const server = await serve(dist);
const address = (path) => `http://localhost:${server.address().port}${path}`;
// The server packs each file when it is first asked for; that is no part of what is measured.
await Promise.all(readdirSync(dist, { recursive: true }).map((path) => fetch(address(`/${path}`)).then((answer) => answer.arrayBuffer())));
const before = loadavg()[0];
console.log(`| page | ${COLUMNS.map(([name]) => name).join(" | ")} |\n|---|${COLUMNS.map(() => "---:|").join("")}`);
const notes = [];
for (const [name, path] of PAGES) {
  const reports = [];
  for (let run = 0; run < Number(runs); run += 1) reports.push(await measure(address(path)));
  console.log(`| ${name} | ${COLUMNS.map(([, of, written]) => written(median(reports.map(of)))).join(" | ")} |`);
  notes.push(`${name}: ${[...new Set(reports.flatMap(complaints))].join(", ") || "nothing"}`);
}
server.close();
console.log(`\nMedian of ${runs} runs, mobile preset (simulated slow 4G, a processor four times slower), load ${before.toFixed(1)} on ${cpus().length} cores.`);
console.log(`Below 0.9:\n- ${notes.join("\n- ")}`);
