// Makes the scripts of a built page small: `node scripts/minify.mjs dist`. Trunk runs it on its staging folder, before the sums are taken. It
// leaves what wasm-bindgen writes as it is, with every name and comment: a quarter of the script that a first visit loads.
// Run again on the same folder it changes nothing.
import { createRequire } from "node:module";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** scripts/precache.mjs writes into it by the line, and nobody waits for it. */
const LEFT_AS_IT_IS = "sw.js";
/** It tells old browsers that they are too old, so it must be one they can read; all others are modules. */
const FOR_OLD_BROWSERS = "fallback.js";

function minifier() {
  try {
    return createRequire(new URL("../.tools/package.json", import.meta.url))("esbuild");
  } catch {
    throw new Error("esbuild is not installed: build the page with scripts/serve or scripts/test, which install what they need");
  }
}

// A debug build stays readable.
if (process.env.TRUNK_PROFILE !== "debug") {
  const folder = process.argv[2] ?? process.env.TRUNK_STAGING_DIR ?? "dist";
  const { transformSync } = minifier();
  for (const name of readdirSync(folder).filter((name) => name.endsWith(".js") && name !== LEFT_AS_IT_IS)) {
    const target = name === FOR_OLD_BROWSERS ? "es5" : "es2022";
    const { code } = transformSync(readFileSync(join(folder, name), "utf8"), { minify: true, legalComments: "none", target });
    writeFileSync(join(folder, name), code);
  }
}
