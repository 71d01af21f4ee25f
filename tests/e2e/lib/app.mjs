// What every browser test shares: a server, a browser, a page that records what it asks for, and axe.
import AxeBuilder from "@axe-core/playwright";
import { chromium } from "playwright-core";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import assert from "node:assert/strict";
import { serve } from "../../../scripts/server.mjs";

export const DIST = process.env.MAKKER_DIST ?? fileURLToPath(new URL("../../../dist", import.meta.url));
export const WATER = "Vannverket sliter med farge og humus om våren. Vi trenger hjelp til å styre membranrensingen og ta bedre beslutninger i driften.";

let browser;
/** One browser for a test file; `flags` such as those of lib/register.mjs. */
export async function startBrowser(flags = []) {
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", ...flags],
  });
}
export const stopBrowser = () => browser.close();

/** A server of the built page; `faults` maps a path to the answer it gives instead, `asked` is every path that was asked for. */
export async function startServer(faults = {}, folder = DIST, base = "/") {
  const asked = [];
  const server = await serve(folder, 0, (path) => (asked.push(path), faults[path]), base);
  return { url: `http://localhost:${server.address().port}`, faults, asked, close: () => new Promise((done) => server.close(done)) };
}

/** A fresh page: no storage from before, errors collected, requests recorded, no service worker that answers for the server unless asked for. */
export async function newPage({ colorScheme = "light", viewport = { width: 1280, height: 900 }, init, ...options } = {}) {
  const context = await browser.newContext({ locale: "nb-NO", colorScheme, viewport, reducedMotion: "reduce", serviceWorkers: "block", ...options });
  const page = await context.newPage();
  page.errors = [];
  page.requests = [];
  page.on("pageerror", (error) => page.errors.push(String(error)));
  page.on("console", (message) => message.type() === "error" && page.errors.push(message.text()));
  page.on("request", (request) => page.requests.push(request.url()));
  if (init) await page.addInitScript(init);
  return page;
}

export const PHONE = { width: 390, height: 844 };

/** Goes to a path with a fragment, and waits until the catalogue is there. */
export async function open(page, server, path = "/", fragment = {}) {
  const hash = Object.entries(fragment).map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join("&");
  await page.goto(`${server.url}${path}${hash ? `#${hash}` : ""}`);
  await ready(page);
}

/** The start page tells what the catalogue holds once it is loaded; other pages show their content. */
export const ready = (page) => page.locator("#app h1").first().waitFor();

/** The names of the rows of a result list, best first. */
export async function rowNames(page, least = 1) {
  const rows = page.getByTestId("row");
  await rows.nth(least - 1).waitFor({ timeout: 30_000 });
  return rows.locator("h2").allInnerTexts();
}

/** No violation of WCAG 2.0 to 2.2, A and AA. */
export async function accessible(page, where) {
  const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]).analyze();
  const told = violations.map((it) => `${it.id}: ${it.help}\n  ${it.nodes.slice(0, 3).map((node) => node.html.slice(0, 200)).join("\n  ")}`);
  assert.deepEqual(told, [], `${where}: help: run axe on this page and mend the markup`);
}

/** Nothing went wrong behind the scenes. */
export function clean(page) {
  assert.deepEqual(page.errors, [], "help: the console holds errors");
}

export const scratch = (name) => join(fileURLToPath(new URL("..", import.meta.url)), "results", name);
