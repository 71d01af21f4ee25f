// The service worker: one build of the page, whole, on this device.
//
// A page, its worker and its catalogue must be of the same build (the page refuses another), so nothing is mixed: a build is installed into a
// cache of its own, every file checked against the sum the build gave it, and all answers come from that cache. There is no file that is asked
// for on the network first: a new index.html beside an old worker.js would be just such a mixture, and a bad line would have to be waited for.
// News come another way: the browser asks for this file at each visit, and a new build has other lines below. The new build then waits until the
// user asks for it or every window of the old one is closed. If one file is missing, the new build is dropped, and the old one goes on.
//
// The two lines are filled in by scripts/precache.mjs at the end of a release build: a name for the build, and what it consists of (path: sum).
const BUILD = "";
const FILES = {};

const BASE = new URL("./", self.location.href);
const MINE = `makker ${BASE.pathname} `;
const CACHE = MINE + BUILD;
const SHELL = "./";
const addressOf = (path) => new URL(path, BASE).href;

self.addEventListener("install", (event) => event.waitUntil(BUILD ? install() : Promise.reject(new Error("a debug build is not kept"))));
self.addEventListener("activate", (event) => event.waitUntil(forgetOthers()));
self.addEventListener("message", (event) => event.data === "SKIP_WAITING" && self.skipWaiting());
self.addEventListener("fetch", (event) => {
  const path = pathBelow(event.request);
  if (path !== undefined) event.respondWith(answer(event.request, path));
});

/** Fetches the whole build, and keeps it only if nothing is missing and nothing is of another build. */
async function install() {
  const cache = await caches.open(CACHE);
  // All are waited for, so that nothing is written any more when a broken build is thrown away.
  const tries = await Promise.allSettled(Object.entries(FILES).map(async ([path, sum]) => cache.put(addressOf(path), await whole(path, sum))));
  const failed = tries.find((it) => it.status === "rejected");
  if (!failed) return;
  await caches.delete(CACHE);
  throw failed.reason;
}

async function whole(path, sum) {
  // A name with a sum in it never means another file; the others are asked for anew. A file of another build fails here.
  const cache = /-[0-9a-f]{12,}[._]/.test(path) ? "default" : "no-cache";
  const response = await fetch(addressOf(path), { cache, integrity: sum, credentials: "same-origin" });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
}

/** Older builds of this page; other pages of the same host keep theirs. */
async function forgetOthers() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(MINE) && name !== CACHE).map((name) => caches.delete(name)));
}

/** The path below the base; nothing for what is not ours to answer. */
function pathBelow({ method, mode, url }) {
  const { origin, pathname } = new URL(url);
  if (method !== "GET" || origin !== BASE.origin || !pathname.startsWith(BASE.pathname)) return undefined;
  const path = pathname.slice(BASE.pathname.length);
  // All pages of the app are index.html, which stands in the cache under the base. They have no ending, but an id in one may have a full stop.
  const isPage = path === "index.html" || !path.split("/").at(-1).includes(".") || (mode === "navigate" && !(path in FILES));
  return isPage ? SHELL : path;
}

async function answer(request, path) {
  const cache = await caches.open(CACHE);
  // What is no part of the build, or was thrown away by the browser, is fetched as if this worker was not there.
  return (await cache.match(addressOf(path))) ?? fetch(request);
}
