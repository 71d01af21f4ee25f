// A static server with the headers the page is meant to have. Used by scripts/serve and by the browser tests.
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
const HEADERS = {
  "Content-Security-Policy":
    "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'none'; frame-ancestors 'none'",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
  // Names without a hash (worker, catalogue, index) must be asked for anew each time.
  "Cache-Control": "no-cache",
};

/** Starts a server of a folder. `intercept(path)` may give `{ status, body }` to force a fault in a test. */
export function serve(folder, port = 0, intercept = () => undefined) {
  const compressed = new Map();
  const bodyOf = async (path) => {
    if (!compressed.has(path)) {
      const raw = await readFile(path);
      // Quality 5 is quick; the size budgets are measured at 11.
      compressed.set(path, await compress(raw, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }));
    }
    return compressed.get(path);
  };
  const send = async (response, status, path) => {
    const body = await bodyOf(path);
    response.writeHead(status, { ...HEADERS, "Content-Type": TYPES[extname(path)] ?? "application/octet-stream", "Content-Encoding": "br" });
    response.end(body);
  };
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
    const forced = intercept(path);
    if (forced) {
      response.writeHead(forced.status, HEADERS).end(forced.body ?? "");
      return;
    }
    // Pages of the app have no ending; all of them are index.html (hosts that cannot say so answer with 404.html, which is the same file).
    const file = normalize(join(folder, extname(path) ? path : "index.html"));
    try {
      if (!file.startsWith(normalize(folder + sep))) throw new Error("outside the folder");
      await send(response, 200, file);
    } catch {
      await send(response, 404, join(folder, "404.html")).catch(() => response.writeHead(404).end());
    }
  });
  return new Promise((resolve) => server.listen(port, "localhost", () => resolve(server)));
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [folder = "dist", port = "8080"] = process.argv.slice(2);
  await serve(folder, Number(port));
  console.log(`Makker is served on http://localhost:${port} (stop with Ctrl+C)`);
}
