// One engine in a process of its own, started by speed.mjs: builds an index, then asks. Tells each figure as soon as it is known, so that
// an engine that is stopped has its first figures all the same.
//
//   node --expose-gc speed/built.mjs ENGINE TEXTS FILE     FILE: where an engine that can saves its index

import { writeFileSync } from "node:fs";
import { load } from "../shared/engines.mjs";
import { heldBytes } from "./memory.mjs";
import { generatedTexts, queryOf, sourceOf } from "./generated.mjs";
import { report, tell } from "./report.mjs";

const QUERIES = 500;

report(async () => {
  const [engine, count, file] = process.argv.slice(2);
  const peer = await load(engine);
  await tell({ name: peer.name });
  const texts = generatedTexts(Number(count));
  const docs = texts.map((text) => ({ title: "", text }));
  const index = await measureBuild(peer, docs);
  for (let number = 0; number < QUERIES; number++) await measureQuery(index, texts, number);
  if (index.save) await save(index, file);
});

async function measureBuild(peer, docs) {
  const before = await heldBytes();
  const start = performance.now();
  const index = await peer.build(docs);
  await tell({ build: performance.now() - start });
  const grown = (await heldBytes()) - before;
  // The whole wasm memory, also what was there before the first text: the engine cannot run without it.
  await tell({ memory: grown + (peer.memoryBytes?.() ?? 0) });
  return index;
}

async function measureQuery(index, texts, number) {
  const query = queryOf(texts, number);
  const start = performance.now();
  const found = await index.search(query, 10);
  const took = performance.now() - start;
  await tell({ query: { took, found: found.includes(sourceOf(texts, number)) } });
}

async function save(index, file) {
  const bytes = index.save();
  writeFileSync(file, bytes);
  await tell({ saved: bytes.length });
}
