// SQLite FTS5 in wasm: BM25, the database in memory. It has no Norwegian stemmer and no stop words: the text is stemmed on its way in, and
// stop words are left out of queries.

import sqlite3 from "@sqlite.org/sqlite-wasm";
import { STOP_WORDS, stem } from "../shared/norwegian.mjs";

export const name = "SQLite FTS5";
export const variants = { stemmer: { stemmed: true }, "no stemmer": { stemmed: false } };

const sqlite = await sqlite3();
export const memoryBytes = () => sqlite.wasm.memory.buffer.byteLength;

// content = '': the index alone, without a copy of the texts; no peer is asked to give the texts back.
// remove_diacritics 0: å is a letter, not an a with a ring.
// rank: a word in the title counts twice.
const SCHEMA = `
  CREATE VIRTUAL TABLE texts USING fts5(title, text, content = '', tokenize = "unicode61 remove_diacritics 0");
  INSERT INTO texts(texts, rank) VALUES ('rank', 'bm25(2.0, 1.0)');
`;

const WORDS = /[\p{L}\p{N}]+/gu;

export async function build(docs, { stemmed } = variants.stemmer) {
  const database = new sqlite.oo1.DB(":memory:");
  database.exec(SCHEMA);
  const stemWord = stemmed ? stem : (word) => word;
  const prepared = (text) => text.toLowerCase().replace(WORDS, stemWord);
  // One transaction: a commit for each row would cost more than the row.
  database.transaction(() => {
    const row = database.prepare("INSERT INTO texts(rowid, title, text) VALUES (?, ?, ?)");
    docs.forEach(({ title, text }, id) => row.bind([id, prepared(title), prepared(text)]).stepReset());
    row.finalize();
  });
  const select = database.prepare("SELECT rowid FROM texts WHERE texts MATCH ? ORDER BY rank LIMIT ?");
  return { search: (query, most) => rowids(select, matchOf(query, stemWord), most) };
}

/** Any of the words may match; in quotes none of them is an operator. */
function matchOf(query, stemWord) {
  const words = query.toLowerCase().match(WORDS) ?? [];
  return words.filter((word) => !STOP_WORDS.has(word)).map((word) => `"${stemWord(word)}"`).join(" OR ");
}

function rowids(select, match, most) {
  if (!match) return [];
  const found = [];
  select.bind([match, most]);
  while (select.step()) found.push(select.getInt(0));
  select.reset();
  return found;
}
