// Makes the built page load the program that is asked for, and no other: `node scripts/preload.mjs dist`. Trunk preloads the program it knows as the
// main one, whatever page is opened; a link to a consortium would load both. Its two addresses go to fallback.js instead, which preloads by the path.
// Trunk runs this on its staging folder, before the copy for unknown paths is made.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const page = join(process.argv[2] ?? process.env.TRUNK_STAGING_DIR ?? "dist", "index.html");
const html = readFileSync(page, "utf8");
// The addresses as boot.js has them; the page is minified, so quotes may be gone.
const addresses = ["js", "wasm"].map((name) => html.match(new RegExp(`\\bdata-${name}=("[^"]+"|[^\\s>]+)`))?.[0]);
const early = /<script\s[^>]*fallback\.js[^>]*>/;
if (addresses.includes(undefined) || !early.test(html)) throw new Error(`${page} has no program or no fallback.js to tell it to`);
const without = html.replace(/\s*<link\b[^>]*\brel="?(?:module)?preload\b[^>]*>/g, "");
writeFileSync(page, without.replace(early, `<script src="fallback.js" ${addresses.join(" ")}>`));
