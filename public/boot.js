// Starts the page: the addresses of its code stand on the script element, so that no script has to be inline. Then keeps a copy of the page on
// the device (sw.js).
//
// Two events tell the page of a new build; nothing is loaded anew without being asked for:
// - `makker-update` comes from here: a new build is ready. Until it is used, `data-update="ready"` stands on <html>, for who listens late.
// - `makker-update-now` comes from the page, when the user says yes. What was written is in the address and in the drafts.
const root = document.documentElement;

// The content policy (index.html) sends every text that would become markup or code through here first. Leptos makes fixed parts of a view from
// markup written in the source; these have harmless attributes and nothing else. Markup that could act is refused, whoever wrote it, and so are
// code as text, and scripts that are not files of this very folder.
const ATTRIBUTE = String.raw`\s+(?:(?:class|id|lang|dir|role|title|type|for|scope|tabindex|hidden|datetime|rows|autocomplete|inputmode|d|fill|viewBox|focusable|[rxy]|[cr][xy]|[xy][12]|width|height|points|transform|aria-[a-z]+|data-[a-z-]+)(?:="[^"<>]*")?|href="(?:https://|[#./\w-])[^":&<>]*")`;
const ACTING = String.raw`(?:base|embed|form|iframe|link|meta|object|script|style|template)\b`;
const HARMLESS = new RegExp(`^(?:[^<]|<!(?:--[^<>-]*--)?>|</?(?!${ACTING})[a-z][a-z0-9]*(?:${ATTRIBUTE})*\\s*/?>)*$`);
window.trustedTypes?.createPolicy("default", {
  createHTML: (text) => (HARMLESS.test(text) ? text : null),
  createScriptURL: (address) => (ownScript(new URL(address, document.baseURI)) ? address : null),
});

function ownScript({ href, search }) {
  const folder = new URL("./", import.meta.url).href;
  return href.startsWith(folder) && /^[\w-]+\.js$/.test(href.slice(folder.length, href.length - search.length)) && /^(\?\d+)?$/.test(search);
}

const { js, wasm } = document.querySelector("script[data-wasm]").dataset;
const beside = (name) => new URL(name, import.meta.url).href;

// fallback.js says what to do if this line is never reached.
root.dataset.started = "";
const failed = () => document.getElementById("first-paint-failed")?.removeAttribute("hidden");
// The program draws in tasks of its own: what goes wrong there is caught by nobody else. Once it has drawn there is nothing left to show.
addEventListener("error", failed);
const other = root.dataset.program;
// Without fallback.js the wrong program would start, and load the page anew for ever.
if (other === undefined) {
  failed();
  throw new Error("fallback.js did not run");
}
const [program, bytes] = other ? [beside(`${other}.js`), beside(`${other}_bg.wasm`)] : [js, wasm];
// Styles that the first paint can do without.
const style = (name, media = "all") => document.head.append(Object.assign(document.createElement("link"), { rel: "stylesheet", href: beside(name), media }));
if (other === "own") style("own.css");
style("picture.css");
style("print.css", "print");

// What stands in the page itself is painted first: on a slow phone the program would take the processor from it. (On a slow line fallback.js has
// asked for the program by then.)
const painted = new Promise((resolve) => {
  if (document.hidden || !window.PerformanceObserver?.supportedEntryTypes?.includes("paint")) return resolve();
  new PerformanceObserver(resolve).observe({ type: "paint", buffered: true });
  // A browser that is told of no paint soon after it was asked to draw has something else to do; one that is never asked draws nothing.
  requestAnimationFrame(() => setTimeout(resolve, 150));
  setTimeout(resolve, 1000);
});
painted.then(start).then(keepWhenQuiet).catch((error) => {
  failed();
  throw error;
});

async function start() {
  root.dataset.asked = "";
  // Both at once: one after the other would cost a slow line a round trip.
  const [page, response] = await Promise.all([import(program), fetch(bytes)]);
  await page.default({ module_or_path: response });
}

function keepWhenQuiet() {
  // Not on plain http; and without service workers the page works as it does, with a network.
  if (!("serviceWorker" in navigator) || !isSecureContext) return;
  const idle = window.requestIdleCallback ?? ((then) => setTimeout(then, 200));
  const soon = () => setTimeout(() => idle(() => keep().catch((problem) => console.info("not kept for offline use:", problem.message))), 1500);
  if (document.readyState === "complete") soon();
  else addEventListener("load", soon, { once: true });
}

async function keep() {
  // A build that cannot draw is not worth keeping.
  if (document.getElementById("first-paint")) return;
  const { serviceWorker } = navigator;
  const registration = await serviceWorker.register(beside("sw.js"), { scope: beside("./"), updateViaCache: "none" });
  const before = serviceWorker.controller;
  let asked = false;
  let reloads = false;
  const reload = () => {
    if (!reloads) location.reload();
    reloads = true;
  };
  const offer = () => {
    root.dataset.update = "ready";
    dispatchEvent(new CustomEvent("makker-update"));
  };
  // The first install of all is no update: there is nothing it would replace.
  const whenInstalled = (worker) => worker?.addEventListener("statechange", () => worker.state === "installed" && registration.active && offer());

  addEventListener("makker-update-now", () => {
    asked = true;
    const { waiting } = registration;
    // Nothing waits when another window has said yes already.
    if (!waiting) return reload();
    // A window that was loaded past the service worker hears of no change of controllers.
    waiting.addEventListener("statechange", () => waiting.state === "activated" && reload());
    waiting.postMessage("SKIP_WAITING");
  });
  serviceWorker.addEventListener("controllerchange", () => {
    if (asked) reload();
    else if (before) offer();
  });
  registration.addEventListener("updatefound", () => whenInstalled(registration.installing));
  whenInstalled(registration.installing);
  if (registration.waiting) offer();
}
