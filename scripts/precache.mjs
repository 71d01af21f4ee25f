// Writes into sw.js of a built page what the build consists of: `node scripts/precache.mjs dist`. Trunk runs it last, on its staging folder.
// The list is made here, not read out of index.html by the service worker, because only the build knows every file (the worker's, the
// catalogue's) and its sum: with the sums an install either is this build or fails, also when the host is changed in the middle of it.
// And because sw.js then differs from build to build, the browser finds a new build by itself.
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** Not kept: the worker itself, the copy of index.html, what only robots and shops read, and what a server sends under another name. */
const LEFT_OUT = /^(sw\.js|404\.html|robots\.txt|screens\/.*)$|\.(br|gz|map)$/;

const paths = (folder, below = "") =>
  readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? paths(folder, `${below}${entry.name}/`) : [below + entry.name]);
const sumOf = (bytes) => `sha256-${createHash("sha256").update(bytes).digest("base64")}`;

/** Fills in the two lines; gives the name of the build. Running it again on the same folder changes nothing. */
export function precache(folder) {
  const files = {};
  for (const path of paths(folder).filter((path) => !LEFT_OUT.test(path)).sort()) {
    // Under "./" and not under its name: some hosts send on from /index.html to /, and a sent-on answer cannot show a page.
    files[path === "index.html" ? "./" : path] = sumOf(readFileSync(join(folder, path)));
  }
  const script = join(folder, "sw.js");
  const text = readFileSync(script, "utf8").replace(/^const BUILD = .*$/m, 'const BUILD = "";');
  const list = `const FILES = ${JSON.stringify(files)};`;
  const blank = text.replace(/^const FILES = .*$/m, () => list);
  if (!blank.includes(list) || !blank.includes('const BUILD = "";')) throw new Error(`${script} has no lines for BUILD and FILES`);
  const build = createHash("sha256").update(blank).digest("hex").slice(0, 12);
  writeFileSync(script, blank.replace('const BUILD = "";', `const BUILD = "${build}";`));
  return build;
}

// A debug build keeps the blank lines: its service worker refuses to install, and `trunk serve` shows what was just written.
if (import.meta.url === pathToFileURL(process.argv[1]).href && process.env.TRUNK_PROFILE !== "debug") {
  const folder = process.argv[2] ?? process.env.TRUNK_STAGING_DIR ?? "dist";
  console.log(`offline build ${precache(folder)}`);
}
