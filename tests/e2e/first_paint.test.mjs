// What is seen before the program is there: the same as after, in the same places; and a plain message when the program cannot start.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { PHONE, newPage, ready, startBrowser, startServer, stopBrowser } from "./lib/app.mjs";

let server;
before(async () => {
  await startBrowser();
  server = await startServer();
});
after(async () => {
  await stopBrowser();
  await server.close();
});

const PARTS = [".brand", ".nav__link", ".languages__choice", "h1", ".lead", ".doors__legend", ".door", ".door__name", ".door__help", ".door__input"];
/** The words and places of the parts both pictures show; what is hidden takes no place. */
const picture = (page, root) =>
  page.evaluate(([root, parts]) =>
    parts.flatMap((part) => [...document.querySelectorAll(`${root} ${part}`)].map((it) => {
      const { x, y, width, height } = it.getBoundingClientRect();
      return width > 0 && [part, it.innerText, Math.round(x), Math.round(y), Math.round(width), Math.round(height)].join(" | ");
    }).filter(Boolean)), [root, PARTS]);
const failure = (page) => page.locator("#first-paint-failed");

for (const [name, viewport] of [["desktop", { width: 1280, height: 900 }], ["phone", PHONE]]) {
  test(`the program draws over the first paint without moving anything, ${name}`, async () => {
    const page = await newPage({ viewport });
    let go;
    const held = new Promise((resolve) => (go = resolve));
    await page.route(/app-.*\.wasm$/, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(server.url, { waitUntil: "domcontentloaded" });
    await page.waitForFunction(() => document.styleSheets.length >= 3);
    const first = await picture(page, "#first-paint");
    assert.ok(first.length > 20);
    go();
    await page.locator("form.question").waitFor({ timeout: 30_000 });
    assert.deepEqual(await picture(page, "body"), first, "help: write the words and elements of index.html as the views write them");
    await page.context().close();
  });
}

// A page of each program.
for (const path of ["/treff", "/om", "/eget"]) {
  test(`a deep link does not show the question of the start while it loads: ${path}`, async () => {
    const page = await newPage();
    await page.route(/_bg\.wasm$/, () => undefined);
    await page.goto(`${server.url}${path}`, { waitUntil: "domcontentloaded" });
    await page.locator("#first-paint .waiting").waitFor();
    assert.equal(await page.locator("#first-paint h1").isVisible(), false);
    // One program is loaded ahead: that of the page.
    const programs = page.requests.filter((url) => url.endsWith("_bg.wasm"));
    assert.deepEqual(programs.map((url) => url.match(/(app|plan|own)[^/]*_bg/)[1]), [{ "/treff": "app", "/om": "plan", "/eget": "own" }[path]]);
    await page.context().close();
  });
}

const broken = async (pattern, answer) => {
  const page = await newPage();
  await page.route(pattern, answer);
  await page.goto(server.url);
  await failure(page).waitFor({ timeout: 30_000 });
  assert.match(await failure(page).innerText(), /kunne ikke starte[\s\S]*could not start/);
  await page.context().close();
};
const abort = (route) => route.abort();
for (const [name, pattern, answer] of [
  ["its program is blocked", /app-[^/]*\.js$/, abort],
  ["its wasm is blocked", /app-.*\.wasm$/, abort],
  ["its wasm is damaged", /app-.*\.wasm$/, (route) => route.fulfill({ contentType: "application/wasm", body: "no wasm" })],
  ["module scripts are blocked", /boot\.js$/, abort],
  ["the script before it is blocked", /fallback\.js$/, abort],
  ["its first script has an error", /boot\.js$/, (route) => route.fulfill({ contentType: "text/javascript", body: "not a script" })],
]) {
  test(`the page says so in two languages when ${name}`, () => broken(pattern, answer));
}

test("without JavaScript the page says what it needs", async () => {
  const page = await newPage({ javaScriptEnabled: false });
  await page.goto(server.url);
  const told = page.locator("noscript .ds-alert");
  await told.waitFor();
  assert.match(await told.innerText(), /trenger JavaScript[\s\S]*needs JavaScript/);
  await page.context().close();
});

test("the other program starts below eget, and only there", async () => {
  for (const [path, other] of [["/eget", true], ["/eget/profil", true], ["/om", false]]) {
    const page = await newPage();
    const own = 'export default ({ module_or_path }) => { document.getElementById("first-paint").remove(); document.title = "own " + new URL(module_or_path).pathname; }';
    await page.route(/\/own\.js$/, (route) => route.fulfill({ contentType: "text/javascript", body: own }));
    await page.goto(server.url + path);
    if (other) await page.waitForFunction(() => document.title === "own /own_bg.wasm");
    else await ready(page);
    assert.equal(await page.evaluate(() => document.title.startsWith("own")), other);
    await page.context().close();
  }
});
