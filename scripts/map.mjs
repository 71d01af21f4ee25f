// Draws the outline of Norway for the maps of the page: `node scripts/map.mjs` writes public/norway.txt, one SVG path in whole map units.
//
// The coast is Natural Earth's 1:10m (public domain, naturalearthdata.com) as the npm package world-atlas carries it. The packages are fetched into
// a temporary folder and are no part of the project. The projection is that of EPSG:25833 (ETRS89 / UTM 33), written out below, and the frame is
// the one of src/picture/project.rs: a test there reads the constants of this file.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

// The frame, in metres of EPSG:25833: its north-west corner, the metres of one map unit, and its size in map units.
const WEST = -110000;
const NORTH = 7980000;
const METRES_A_UNIT = 1500;
const WIDTH = 850;
const HEIGHT = 1040;

// What is left out: corners that make a triangle below this area, and islands below this one, in square map units.
const LEAST_TRIANGLE = 1.65;
const LEAST_ISLAND = 12;

/** ETRS89 degrees to metres of UTM zone 33, by Krueger's series to the third order (L. Krueger 1912; C. F. F. Karney 2011, eq. 7 to 11 and 35). */
function utm33(longitude, latitude) {
  const [a, f, scale, falseEast, meridian] = [6378137, 1 / 298.257222101, 0.9996, 500000, 15];
  const n = f / (2 - f);
  const radius = (a / (1 + n)) * (1 + n ** 2 / 4 + n ** 4 / 64);
  const alpha = [n / 2 - (2 * n ** 2) / 3 + (5 * n ** 3) / 16, (13 * n ** 2) / 48 - (3 * n ** 3) / 5, (61 * n ** 3) / 240];
  const [phi, lambda] = [latitude, longitude - meridian].map((degrees) => (degrees * Math.PI) / 180);
  const e = (2 * Math.sqrt(n)) / (1 + n);
  const t = Math.sinh(Math.atanh(Math.sin(phi)) - e * Math.atanh(e * Math.sin(phi)));
  const xi = Math.atan2(t, Math.cos(lambda));
  const eta = Math.atanh(Math.sin(lambda) / Math.sqrt(1 + t * t));
  const sum = (of) => alpha.reduce((all, it, at) => all + it * of(2 * (at + 1)), 0);
  return [
    falseEast + scale * radius * (eta + sum((j) => Math.cos(j * xi) * Math.sinh(j * eta))),
    scale * radius * (xi + sum((j) => Math.sin(j * xi) * Math.cosh(j * eta))),
  ];
}

const onMap = ([longitude, latitude]) => {
  const [east, north] = utm33(longitude, latitude);
  return [(east - WEST) / METRES_A_UNIT, (NORTH - north) / METRES_A_UNIT];
};

const area = (ring) => Math.abs(ring.reduce((sum, [x, y], at) => sum + x * ring[(at + 1) % ring.length][1] - ring[(at + 1) % ring.length][0] * y, 0)) / 2;
const triangle = ([ax, ay], [bx, by], [cx, cy]) => Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;

/** Takes away the corner that changes the shape least, again and again (Visvalingam and Whyatt 1993). */
function simplified(ring, least) {
  const kept = [...ring];
  while (kept.length > 4) {
    let [at, smallest] = [-1, least];
    for (let i = 0; i < kept.length; i++) {
      const size = triangle(kept[(i + kept.length - 1) % kept.length], kept[i], kept[(i + 1) % kept.length]);
      if (size < smallest) [at, smallest] = [i, size];
    }
    if (at < 0) break;
    kept.splice(at, 1);
  }
  return kept;
}

/** Whole units, no corner twice in a row, as a path of relative steps. */
function path(ring) {
  const whole = ring.map((point) => point.map(Math.round));
  const corners = whole.filter(([x, y], at) => at === 0 || x !== whole[at - 1][0] || y !== whole[at - 1][1]);
  const steps = corners.slice(1).map(([x, y], at) => [x - corners[at][0], y - corners[at][1]]);
  const numbers = steps.flat().reduce((text, number) => text + (text === "" || number < 0 ? "" : " ") + number, "");
  return `M${corners[0].join(" ")}l${numbers}z`;
}

function norway() {
  const folder = mkdtempSync(join(tmpdir(), "map-"));
  try {
    execFileSync("npm", ["install", "--prefix", folder, "--no-audit", "--no-fund", "--silent", "world-atlas@2", "topojson-client@3"], { stdio: "inherit" });
    const load = createRequire(join(folder, "index.js"));
    const atlas = JSON.parse(readFileSync(load.resolve("world-atlas/countries-10m.json"), "utf8"));
    const country = atlas.objects.countries.geometries.find((it) => it.id === "578");
    return load("topojson-client").feature(atlas, country).geometry.coordinates;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

// Svalbard, Jan Mayen and Bouvet lie outside the frame and would make the rest a third of its size.
const inFrame = (ring) => ring.every(([x, y]) => x >= 0 && x <= WIDTH && y >= 0 && y <= HEIGHT);
const rings = norway()
  .map(([outer]) => outer.slice(0, -1).map(onMap))
  .filter((ring) => inFrame(ring) && area(ring) >= LEAST_ISLAND)
  .sort((a, b) => area(b) - area(a))
  .map((ring) => simplified(ring, LEAST_TRIANGLE));
const text = rings.map(path).join("");
const all = rings.flat();
const bounds = [0, 1].map((axis) => all.map((point) => point[axis])).map((list) => `${Math.floor(Math.min(...list))} to ${Math.ceil(Math.max(...list))}`);
writeFileSync(fileURLToPath(new URL("../public/norway.txt", import.meta.url)), `${text}\n`);
console.log(`${rings.length} shapes, ${all.length} corners, ${text.length} bytes; x ${bounds[0]}, y ${bounds[1]}`);
