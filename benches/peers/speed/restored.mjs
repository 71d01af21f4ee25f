// Our engine in a fresh process, started by speed.mjs: from the bytes of a saved index to the first answer.
//
//   node --expose-gc speed/restored.mjs FILE

import { readFileSync } from "node:fs";
import { load, OURS } from "../shared/engines.mjs";
import { generatedTexts, queryOf } from "./generated.mjs";
import { heldBytes } from "./memory.mjs";
import { report, tell } from "./report.mjs";

report(async () => {
  const bytes = readFileSync(process.argv[2]);
  const makker = await load(OURS);
  const query = queryOf(generatedTexts(1), 0);
  const before = await heldBytes();
  const start = performance.now();
  const index = makker.restore(bytes);
  const found = index.search(query, 10);
  await tell({ ready: performance.now() - start });
  if (!found.length) throw new Error(`the saved index finds nothing for: ${query}`);
  await tell({ restoredMemory: (await heldBytes()) - before + makker.memoryBytes() });
});
