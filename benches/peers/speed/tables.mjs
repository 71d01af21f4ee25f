// The printed tables of speed.mjs.

import { OURS, REFERENCE } from "../shared/engines.mjs";
import { table, verdict } from "../shared/table.mjs";

const SECOND = 1000;
const MB = 1_000_000;

/** The figure that this share of the queries stays below, in ms. */
function quantile({ queries }, share) {
  const times = queries.map(({ took }) => took).sort((a, b) => a - b);
  return times[Math.floor(times.length * share)];
}

const COLUMNS = [
  ["build s", (figures) => figures.build / SECOND],
  ["memory MB", (figures) => figures.memory / MB],
  ["median ms", (figures) => quantile(figures, 0.5)],
  ["p95 ms", (figures) => quantile(figures, 0.95)],
];

const isKnown = (figure) => figure !== undefined && !Number.isNaN(figure);
const rounded = (figure) => (isKnown(figure) ? figure.toFixed(figure < 100 ? 2 : 0) : "-");
const times = (figure, reference) => (isKnown(figure) && isKnown(reference) ? `${(figure / reference).toFixed(2)}x` : "-");

/** An engine that could not be loaded has not told its name. */
export const nameOf = (engine, { name }) => name ?? engine;

/** Every figure with its ratio to FlexSearch's: below 1 is better than FlexSearch. */
export function figuresTable(measured) {
  const reference = measured.get(REFERENCE) ?? { queries: [] };
  const head = ["engine", ...COLUMNS.flatMap(([title]) => [title, "ratio"]), "own text found"];
  const rows = [...measured].map(([engine, figures]) => {
    const cells = COLUMNS.flatMap(([, of]) => [rounded(of(figures)), times(of(figures), of(reference))]);
    return [nameOf(engine, figures), ...cells, foundShare(figures)];
  });
  return table(head, rows);
}

/** How many queries gave the text they were taken from among the ten: whether an engine searches at all, not how well it ranks. */
function foundShare({ queries }) {
  return queries.length ? `${Math.round((100 * queries.filter(({ found }) => found).length) / queries.length)} %` : "-";
}

/** What our engine must reach, each line with pass or short. */
export function barsTable(measured) {
  const [ours, reference] = [measured.get(OURS), measured.get(REFERENCE)];
  const [build, memory, , p95] = COLUMNS.map(([, of]) => ({ ours: of(ours), theirs: of(reference) }));
  const bars = [
    ["build faster than FlexSearch, s", build.ours, build.theirs],
    ["ready from a saved index, s", ours.ready / SECOND, 0.5],
    ["query p95 at most half of FlexSearch's, ms", p95.ours, p95.theirs / 2],
    ["memory at most half of FlexSearch's, MB", memory.ours, memory.theirs / 2],
  ];
  return table(["bar", "ours", "at most", ""], bars.map(([bar, value, most]) => [bar, rounded(value), rounded(most), verdict(value <= most)]));
}

/** What a page that loads the prebuilt index needs; for this there is no bar. */
export const savedLine = ({ saved, restoredMemory }) =>
  `The saved index has ${rounded(saved / MB)} MB; loaded in a fresh process it holds ${rounded(restoredMemory / MB)} MB.`;
