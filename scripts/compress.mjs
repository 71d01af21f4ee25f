// Packs the built page beforehand, for hosts that hand out packed files: `node scripts/compress.mjs dist` writes .br and .gz beside each file.
import { readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";

const folder = process.argv[2] ?? "dist";
for (const path of readdirSync(folder, { recursive: true })) {
  const file = join(folder, path);
  // PNG is packed as it is.
  if (!/\.(html|css|js|wasm|bin|svg|webmanifest|txt)$/.test(path) || !statSync(file).isFile()) continue;
  const bytes = readFileSync(file);
  writeFileSync(`${file}.br`, brotliCompressSync(bytes));
  writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
}
