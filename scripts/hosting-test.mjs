// Tests docs/hosting.md: starts nginx with the block that stands there, on the built page, and checks every header, deep links and types.
// `node scripts/hosting-test.mjs [dist]`. Installs nginx on Debian when it runs as root.
import { execFileSync, spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { HEADERS } from "./server.mjs";

const dist = resolve(process.argv[2] ?? "dist");
const doc = readFileSync(new URL("../docs/hosting.md", import.meta.url), "utf8");
const blockOf = (language) => doc.match(new RegExp("```" + language + "\\n([\\s\\S]*?)```"))[1];
let failed = 0;
let passed = 0;
function same(what, found, wanted) {
  const good = wanted instanceof RegExp ? wanted.test(found ?? "") : found === wanted;
  if (good) passed += 1;
  else failed += 1;
  if (!good) console.error(`${what}: found ${found}, wanted ${wanted}`);
}

const directives = (policy) => new Map(policy.split(";").map((part) => part.trim().split(/\s+/)).map(([name, ...values]) => [name, values.join(" ")]));

/** What the document says is what the development server sends and what the page itself says. */
function compareWords() {
  const nginx = blockOf("nginx").match(/Content-Security-Policy "([^"]*)"/)[1];
  const caddy = blockOf("caddy").match(/Content-Security-Policy "([^"]*)"/)[1];
  const page = directives(readFileSync(new URL("../index.html", import.meta.url), "utf8").match(/content="(default-src[^"]*)"/)[1]);
  same("policy of Caddy", caddy, nginx);
  same("policy of scripts/server.mjs", HEADERS["Content-Security-Policy"], nginx);
  for (const [name, values] of directives(nginx)) if (name !== "frame-ancestors") same(`${name} of index.html`, page.get(name), values);
  for (const name of ["Referrer-Policy", "Permissions-Policy", "X-Content-Type-Options"]) {
    const value = HEADERS[name];
    same(`${name} in the block of nginx`, blockOf("nginx").includes(`${name} "${value}"`), true);
    same(`${name} in the block of Caddy`, blockOf("caddy").includes(value), true);
  }
}

const freePort = () =>
  new Promise((done) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });

function nginxPath() {
  const find = () => execFileSync("sh", ["-c", "PATH=$PATH:/usr/sbin command -v nginx"], { encoding: "utf8" }).trim();
  try {
    return find();
  } catch {
    if (process.getuid() !== 0) throw new Error("nginx is missing. Install it: 'sudo apt-get install nginx-light' on Debian.");
    execFileSync("apt-get", ["install", "-y", "-q", "nginx-light"], { stdio: "inherit" });
    return find();
  }
}

/** The document's block, with another port and folder, inside the least an nginx needs. */
function configuration(folder, port) {
  const server = blockOf("nginx").replace("listen 8080;", `listen 127.0.0.1:${port};`).replace("root /srv/makker;", `root ${folder}/site;`);
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${folder}/${name};`).join(" ");
  return `daemon off; worker_processes 1; pid ${folder}/pid; error_log ${folder}/error.log;\nevents { worker_connections 64; }\n` +
    `http { access_log off; ${temporary}\n${server}\n}\n`;
}

const ask = (port, path, headers = {}) =>
  new Promise((done, fail) => {
    get({ port, host: "127.0.0.1", path, headers }, (answer) => {
      let size = 0;
      answer.on("data", (part) => (size += part.length));
      answer.on("end", () => done({ status: answer.statusCode, headers: answer.headers, size }));
    }).on("error", fail);
  });

async function up(port) {
  for (let tries = 0; tries < 50; tries += 1) {
    if (await ask(port, "/").then(() => true, () => false)) return;
    await new Promise((wait) => setTimeout(wait, 100));
  }
  throw new Error("nginx does not answer");
}

const KEEP = "public, max-age=31536000, immutable";
async function check(port) {
  const names = readdirSync(dist);
  const named = (pattern) => `/${names.find((name) => pattern.test(name))}`;
  // Path, status, type, how long it is kept.
  const TABLE = [
    ["/", 200, /^text\/html/, "no-cache"],
    ["/treff", 200, /^text\/html/, "no-cache"],
    ["/partner/sintef-manufacturing", 200, /^text\/html/, "no-cache"],
    ["/index.html", 200, /^text\/html/, "no-cache"],
    ["/sw.js", 200, /^text\/javascript/, "no-cache"],
    ["/boot.js", 200, /^text\/javascript/, "no-cache"],
    ["/worker_bg.wasm", 200, "application/wasm", "no-cache"],
    ["/catalogue/catalogue.bin", 200, "application/octet-stream", "no-cache"],
    ["/manifest.webmanifest", 200, "application/manifest+json", "no-cache"],
    ["/icon.svg", 200, "image/svg+xml", "no-cache"],
    ["/icon-192.png", 200, "image/png", "no-cache"],
    ["/robots.txt", 200, /^text\/plain/, "no-cache"],
    [named(/^app-.*\.wasm$/), 200, "application/wasm", KEEP],
    [named(/^app-.*\.js$/), 200, /^text\/javascript/, KEEP],
    [named(/^app-.*\.css$/), 200, /^text\/css/, KEEP],
    ["/no-such-file.js", 404, /./, "no-cache"],
    ["/../etc/passwd", 400, /./, undefined],
  ];
  for (const [path, status, type, cache] of TABLE) {
    const { status: found, headers } = await ask(port, path);
    same(`${path} status`, found, status);
    if (cache === undefined) continue;
    same(`${path} type`, headers["content-type"], type);
    same(`${path} Cache-Control`, headers["cache-control"], cache);
    for (const [name, value] of Object.entries(HEADERS)) same(`${path} ${name}`, headers[name.toLowerCase()], value);
  }
  const packed = await ask(port, "/worker_bg.wasm", { "Accept-Encoding": "gzip" });
  same("packed wasm", packed.headers["content-encoding"], "gzip");
  same("packed beforehand", packed.size, statSync(join(folder, "site/worker_bg.wasm.gz")).size);
  const { headers: { etag } } = await ask(port, "/sw.js");
  same("asked anew", (await ask(port, "/sw.js", { "If-None-Match": etag })).status, 304);
}

compareWords();
const folder = mkdtempSync(join(tmpdir(), "makker-hosting-"));
// nginx gives up its rights as root, and must still be able to read.
execFileSync("chmod", ["755", folder]);
cpSync(dist, join(folder, "site"), { recursive: true });
execFileSync("node", [new URL("compress.mjs", import.meta.url).pathname, join(folder, "site")]);
const port = await freePort();
writeFileSync(join(folder, "nginx.conf"), configuration(folder, port));
const nginx = spawn(nginxPath(), ["-p", folder, "-c", join(folder, "nginx.conf")], { stdio: "inherit" });
try {
  await up(port);
  await check(port);
} finally {
  nginx.kill("SIGQUIT");
  await new Promise((done) => nginx.once("exit", done));
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
