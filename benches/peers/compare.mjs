// Both comparisons, one after the other; options go to speed.mjs. The quality comparison takes its collection from MAKKER_EVAL.

import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** Whether a part ended well. */
function run(part, options) {
  const script = fileURLToPath(new URL(part, import.meta.url));
  return spawnSync(process.execPath, [script, ...options], { stdio: "inherit" }).status === 0;
}

if (!run("speed.mjs", process.argv.slice(2))) process.exit(2);
console.log();
process.exitCode = run("quality.mjs", []) ? 0 : 1;
