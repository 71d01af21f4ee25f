// Draws the icons that shops and home screens ask for as PNG, from public/icon.svg: `node scripts/icons.mjs`. The files are kept in the repository.
import { createRequire } from "node:module";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const { chromium } = createRequire(new URL("../tests/e2e/package.json", import.meta.url))("playwright-core");
const folder = fileURLToPath(new URL("../public/", import.meta.url));
const mark = readFileSync(`${folder}icon.svg`, "utf8");
// A maskable icon is cut to a circle or whatever a phone likes: the ground reaches every edge, and the mark keeps to the inner eighty per cent.
const ground = mark.replace(/rx="7"/, "");
const cut = ground.replaceAll(/(<path.*\/>)(?=<\/svg>)/gs, '<g transform="translate(4.8 4.8) scale(0.7)">$1</g>');
const ICONS = [["icon-192.png", mark, 192], ["icon-512.png", mark, 512], ["icon-maskable.png", cut, 512]];

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
for (const [name, svg, size] of ICONS) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${svg}`);
  const bytes = await page.screenshot({ omitBackground: true });
  writeFileSync(folder + name, bytes);
  console.log(`${name}: ${(bytes.length / 1000).toFixed(1)} kB`);
}
await browser.close();
