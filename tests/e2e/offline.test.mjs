// What the service worker keeps: the whole page without a network, new builds offered and never forced, broken ones dropped.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DIST, WATER, clean, newPage, open, rowNames, startBrowser, startServer, stopBrowser } from "./lib/app.mjs";
import { precache } from "../../scripts/precache.mjs";

const servers = [];
const scratch = mkdtempSync(join(tmpdir(), "makker-offline-"));
before(() => startBrowser());
after(async () => {
  await stopBrowser();
  await Promise.all(servers.map((server) => server.close()));
  rmSync(scratch, { recursive: true, force: true });
});

/** A copy of the built page that says which build it is, and is another one to the browser. */
function buildOf(name) {
  const folder = join(scratch, name);
  cpSync(DIST, folder, { recursive: true });
  const page = join(folder, "index.html");
  writeFileSync(page, readFileSync(page, "utf8").replace(/<html /, `<html data-build="${name}" `));
  precache(folder);
  return folder;
}

/** Swaps what is served, as a host does when a new build is put there. */
async function host(folder, base) {
  const hosted = { folder };
  const server = await startServer({}, () => hosted.folder, base);
  servers.push(server);
  return { ...server, put: (folder) => (hosted.folder = folder) };
}

const visitor = (options) => newPage({ serviceWorkers: "allow", ...options });
const need = (page) => page.getByRole("textbox", { name: /strever/ });
const build = (page) => page.evaluate(() => document.documentElement.dataset.build);
const caches = (page) => page.evaluate(() => window.caches.keys());
const kept = (page) => page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
const checkForNews = (page) => page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).update().catch((error) => String(error)));
/** Looks for a new build, and tells how its install ended. */
const fate = (page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    const found = new Promise((done) => registration.addEventListener("updatefound", () => done(registration.installing), { once: true }));
    registration.update().catch(() => undefined);
    const worker = await found;
    return new Promise((done) => {
      const look = () => ["installed", "redundant"].includes(worker.state) && done(worker.state);
      worker.addEventListener("statechange", look);
      look();
    });
  });
const offered = (page) => page.waitForFunction(() => document.documentElement.dataset.update === "ready", undefined, { timeout: 30_000 });

test("the sums in the built page are those of its files", () => {
  const folder = join(scratch, "as-built");
  cpSync(DIST, folder, { recursive: true });
  const built = readFileSync(join(folder, "sw.js"), "utf8");
  precache(folder);
  assert.equal(readFileSync(join(folder, "sw.js"), "utf8"), built, "help: precache.mjs runs last, after everything that changes a file");
});

for (const base of ["/", "/makker/"]) {
  test(`after one visit the page works without a network, below ${base}`, async () => {
    const folder = join(scratch, `at${base.replaceAll("/", "-")}`);
    cpSync(DIST, folder, { recursive: true });
    // What trunk does with --public-url.
    for (const name of ["index.html", "404.html"]) {
      const text = readFileSync(join(folder, name), "utf8").replaceAll(/\b(href|src|data-js|data-wasm)=("?)\/(?!\/)/g, `$1=$2${base}`);
      writeFileSync(join(folder, name), text);
    }
    precache(folder);
    const server = await host(folder, base);
    const page = await visitor();
    await open(page, server, base);
    await kept(page);
    await page.context().setOffline(true);

    await page.reload();
    await need(page).fill(WATER);
    await page.getByRole("button", { name: "Finn partnere" }).click();
    const names = await rowNames(page, 3);
    await page.reload();
    assert.deepEqual(await rowNames(page, 3), names, "help: a reload without a network shows the same");
    await page.goto(`${server.url}${base}partner/sintef-manufacturing`);
    await page.getByRole("heading", { name: "SINTEF Manufacturing" }).waitFor({ timeout: 30_000 });
    assert.equal(await page.evaluate(() => document.documentElement.dataset.update), undefined, "help: the first install is no update");
    clean(page);
    await page.context().close();
  });
}

test("a new build is offered and not forced, takes over when asked, and the old one is cleaned away", async () => {
  const server = await host(buildOf("first"));
  const page = await visitor();
  await open(page, server);
  await kept(page);
  await page.reload();
  await need(page).fill("Vi mister folk i hjemmetjenesten");
  await page.waitForTimeout(800);
  await page.evaluate(() => {
    window.told = 0;
    addEventListener("makker-update", () => (window.told += 1));
  });

  server.put(buildOf("second"));
  await checkForNews(page);
  await offered(page);
  assert.equal(await page.evaluate(() => window.told), 1, "help: the page hears of it once");
  assert.equal(await build(page), "first");
  assert.equal((await caches(page)).length, 2, "help: both builds are whole while one waits");
  await page.reload();
  assert.equal(await build(page), "first", "help: a reload does not force a new build on anyone");
  await offered(page);

  const other = await page.context().newPage();
  await other.goto(`${server.url}/om`);
  await other.locator("#app h1").first().waitFor();
  assert.equal(await build(other), "first", "help: two windows never show two builds");
  await other.waitForFunction(() => document.documentElement.dataset.update === "ready");

  await Promise.all([page.waitForEvent("load"), page.evaluate(() => dispatchEvent(new CustomEvent("makker-update-now")))]);
  await need(page).waitFor();
  assert.equal(await build(page), "second");
  assert.equal(await need(page).inputValue(), "Vi mister folk i hjemmetjenesten", "help: a draft outlives a new build");
  assert.equal((await caches(page)).length, 1, "help: older builds are thrown away");
  assert.equal(await page.evaluate(() => document.documentElement.dataset.update), undefined);
  await rowless(other);
  await Promise.all([other.waitForEvent("load"), other.evaluate(() => dispatchEvent(new CustomEvent("makker-update-now")))]);
  assert.equal(await build(other), "second", "help: the other window follows when it is asked");
  await page.context().close();
});

/** The other window still shows its page: nothing was loaded anew behind the user's back. */
async function rowless(page) {
  assert.equal(await build(page), "first");
  assert.equal(await page.evaluate(() => document.documentElement.dataset.update), "ready");
}

test("a new build is there on the next start, without a question", async () => {
  const server = await host(buildOf("early"));
  const page = await visitor();
  await open(page, server);
  await kept(page);
  await page.reload();
  server.put(buildOf("late"));
  await checkForNews(page);
  await offered(page);
  const next = await page.context().newPage();
  await page.close();
  await next.waitForTimeout(500);
  await next.goto(server.url);
  await need(next).waitFor();
  assert.equal(await build(next), "late");
  await next.context().close();
  await server.close();
});

for (const [name, fault] of [
  ["a file of it answers 500", (server) => (server.faults["/worker_bg.wasm"] = { status: 500 })],
  ["a file of it is of another build", (server) => (server.faults["/catalogue/catalogue.bin"] = { status: 200, body: "of another build" })],
]) {
  test(`a new build is dropped when ${name}, and the old one goes on`, async () => {
    const server = await host(buildOf("whole"));
    const page = await visitor();
    await open(page, server);
    await kept(page);
    await page.reload();
    server.put(buildOf("broken"));
    fault(server);
    assert.equal(await fate(page), "redundant");
    // Nothing of a broken build is kept. The page looks for a build by itself too, and that attempt may still be failing.
    await page.waitForFunction(() => window.caches.keys().then((keys) => keys.length === 1));
    assert.equal(await page.evaluate(() => document.documentElement.dataset.update), undefined);
    await page.reload();
    assert.equal(await build(page), "whole");
    await need(page).fill(WATER);
    await page.getByRole("button", { name: "Finn partnere" }).click();
    await rowNames(page, 3);
    await page.context().close();
  });
}

test("caches of other pages on the host, other origins and what is sent are left alone", async () => {
  const server = await host(buildOf("alone"));
  const page = await visitor();
  await open(page, server);
  await page.evaluate(() => window.caches.open("makker /another/ 1"));
  await kept(page);
  await page.reload();
  await need(page).waitFor();
  assert.ok((await caches(page)).includes("makker /another/ 1"));
  const asked = await page.evaluate(async () => {
    const status = (address, options) => fetch(address, options).then((answer) => answer.status, () => "refused");
    return [await status("boot.js", { method: "POST" }), await status("no-such-file.js"), await status("treff")];
  });
  // A POST reaches the server, which knows no methods; an unknown file is the server's to answer; a path is the page.
  assert.deepEqual(asked, [200, 404, 200]);
  await page.context().close();
});
