// A test collection in a folder: docs.jsonl, queries.jsonl and qrels.tsv.

import { readFileSync } from "node:fs";
import { join } from "node:path";

const lines = (folder, file) => readFileSync(join(folder, file), "utf8").split("\n").filter((line) => line.trim());
const rows = (folder, file) => lines(folder, file).map((line) => JSON.parse(line));

/** The documents, and the questions that have a judgement, each with the set of ids that answer it. */
export function readCollection(folder) {
  const judged = judgements(lines(folder, "qrels.tsv"));
  const queries = rows(folder, "queries.jsonl").filter(({ id }) => judged.has(String(id)));
  return {
    docs: rows(folder, "docs.jsonl").map(({ id, title = "", text = "" }) => ({ id: String(id), title, text })),
    queries: queries.map(({ id, text }) => ({ text, relevant: judged.get(String(id)) })),
  };
}

/** Three columns (query, document, grade), or TREC's four with an iteration between. */
function judgements(rows) {
  const judged = new Map();
  for (const row of rows) {
    const columns = row.trim().split(/\s+/);
    const [query, document, grade] = [columns[0], columns.at(-2), columns.at(-1)];
    if (columns.length < 3 || grade === "0") continue;
    if (!judged.has(query)) judged.set(query, new Set());
    judged.get(query).add(document);
  }
  return judged;
}
