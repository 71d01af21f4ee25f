// A static server with the headers the page is meant to have. Used by scripts/serve and by the browser tests.
import { createHash } from "node:crypto";
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { brotliCompress, constants } from "node:zlib";
import { promisify } from "node:util";
import { extname, join, normalize, sep } from "node:path";
import { pathToFileURL } from "node:url";

const compress = promisify(brotliCompress);
const TYPES = {
  ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8", ".wasm": "application/wasm",
  ".svg": "image/svg+xml", ".json": "application/json", ".webmanifest": "application/manifest+json", ".png": "image/png", ".ico": "image/x-icon", ".txt": "text/plain; charset=utf-8",
};
export const HEADERS = {
  "Content-Security-Policy":
    "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; connect-src 'self' https://data.brreg.no; object-src 'none'; base-uri 'self'; form-action 'none'; frame-ancestors 'none'",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
};
// Names without a hash (worker, catalogue, index) must be asked for anew each time; a name with one never means another file.
const ASK_ANEW = "no-cache";
const KEEP = "public, max-age=31536000, immutable";
const cacheControl = (path) => (/-[0-9a-f]{12,}[._]/.test(path) ? KEEP : ASK_ANEW);

/**
 * Starts a server of a folder, or of what a function gives when asked. `intercept(path)` may give `{ status, body }` to force a fault in a test.
 * Below a `base` other than `/` stands the page; beside it nothing.
 */
export function serve(folder, port = 0, intercept = () => undefined, base = "/") {
  const kept = new Map();
  const bodyOf = async (path) => {
    if (!kept.has(path)) {
      const raw = await readFile(path);
      // Quality 5 is quick; the size budgets are measured at 11.
      const body = await compress(raw, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
      kept.set(path, { body, tag: `"${createHash("sha256").update(raw).digest("hex").slice(0, 16)}"` });
    }
    return kept.get(path);
  };
  const send = async (request, response, status, path) => {
    const { body, tag } = await bodyOf(path);
    const headers = { ...HEADERS, "Cache-Control": cacheControl(path), ETag: tag };
    if (status === 200 && request.headers["if-none-match"] === tag) {
      response.writeHead(304, headers).end();
      return;
    }
    response.writeHead(status, { ...headers, "Content-Type": TYPES[extname(path)] ?? "application/octet-stream", "Content-Encoding": "br" });
    response.end(body);
  };
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
    const root = typeof folder === "function" ? folder() : folder;
    const forced = intercept(path);
    if (forced) {
      response.writeHead(forced.status, { ...HEADERS, "Cache-Control": ASK_ANEW }).end(forced.body ?? "");
      return;
    }
    // Pages of the app have no ending; all of them are index.html (hosts that cannot say so answer with 404.html, which is the same file).
    const below = path.slice(base.length - 1);
    const file = normalize(join(root, extname(path) ? below : "index.html"));
    try {
      if (!path.startsWith(base) || !file.startsWith(normalize(root + sep))) throw new Error("outside the folder");
      await send(request, response, 200, file);
    } catch {
      await send(request, response, 404, join(root, "404.html")).catch(() => response.writeHead(404).end());
    }
  });
  return new Promise((resolve) => server.listen(port, "localhost", () => resolve(server)));
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [folder = "dist", port = "8080"] = process.argv.slice(2);
  await serve(folder, Number(port));
  console.log(`Makker is served on http://localhost:${port} (stop with Ctrl+C)`);
}
