// How well our engine and the peers answer the questions of a test collection, each peer with and without a stemmer.
//
//   node quality.mjs [--collection FOLDER]
//
// FOLDER has docs.jsonl, queries.jsonl and qrels.tsv. Only questions with a judgement count.

import { existsSync } from "node:fs";
import { join } from "node:path";
import { readCollection } from "./quality/collection.mjs";
import { ndcg, recall } from "./quality/scores.mjs";
import { ENGINES, OURS, load } from "./shared/engines.mjs";
import { readOptions } from "./shared/options.mjs";
import { pathOf } from "./shared/paths.mjs";
import { table, verdict } from "./shared/table.mjs";

const USAGE = "node quality.mjs [--collection FOLDER]";
const BAR = 0.81;
const MOST = 10;

/** The rows of an engine; where it cannot run, none, and a line that tells why. */
async function rowsOf(engine, collection) {
  try {
    return await measure(engine, collection);
  } catch (error) {
    console.log(`${engine}: ${error.message}`);
    return [];
  }
}

/** Every variant of an engine with its mean scores. */
async function measure(engine, collection) {
  const peer = await load(engine);
  const rows = [];
  for (const [variant, settings] of Object.entries(peer.variants)) {
    const index = await peer.build(collection.docs, settings);
    rows.push({ engine, name: peer.name, variant, ...(await meanScores(index, collection)) });
  }
  return rows;
}

async function meanScores(index, { docs, queries }) {
  const sums = { ndcg: 0, recall: 0 };
  for (const { text, relevant } of queries) {
    const found = (await index.search(text, MOST)).map((number) => docs[number].id);
    sums.ndcg += ndcg(found, relevant);
    sums.recall += recall(found, relevant);
  }
  return { ndcg: sums.ndcg / queries.length, recall: sums.recall / queries.length };
}

/** .811 rather than 0.811, as in docs/measurements.md. */
const score = (value) => value.toFixed(3).replace(/^0/, "");

const scoresTable = (rows) =>
  table(["engine", "variant", "nDCG@10", "recall@10"], rows.map((row) => [row.name, row.variant, score(row.ndcg), score(row.recall)]));

/** Whether ours is above the best variant of each peer, and reaches the bar. The rows are sorted: an engine's first is its best. */
function barsTable(rows) {
  const best = ENGINES.map((engine) => rows.find((row) => row.engine === engine)).filter(Boolean);
  const [ours, ...peers] = best;
  const line = (bar, limit, met) => [bar, score(ours.ndcg), score(limit), verdict(met)];
  const above = peers.map((peer) => line(`above ${peer.name}, ${peer.variant}`, peer.ndcg, ours.ndcg > peer.ndcg));
  return table(["bar, nDCG@10", "ours", "it", ""], [...above, line("reaches", BAR, ours.ndcg >= BAR)]);
}

async function main(folder) {
  if (!existsSync(join(folder, "docs.jsonl"))) {
    console.log(`Quality: no collection in ${folder}. Name its folder with --collection, or the one above norquad_dev in MAKKER_EVAL.`);
    return;
  }
  const collection = readCollection(folder);
  console.log(`Quality: ${collection.docs.length} texts, ${collection.queries.length} questions\n`);
  const rows = [];
  for (const engine of ENGINES) rows.push(...(await rowsOf(engine, collection)));
  rows.sort((a, b) => b.ndcg - a.ndcg);
  console.log(scoresTable(rows));
  if (rows.some(({ engine }) => engine === OURS)) console.log(`\n${barsTable(rows)}`);
}

const { collection } = readOptions(USAGE, { collection: join(pathOf("MAKKER_EVAL", "../shared/eval"), "norquad_dev") });
await main(collection);
