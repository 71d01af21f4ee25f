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
for (const [path, program] of [["/treff", "app"], ["/om", "plan"], ["/eget", "own"]]) {
  test(`a deep link does not show the question of the start while it loads: ${path}`, async () => {
    const page = await newPage();
    await page.route(/_bg\.wasm$/, () => undefined);
    await page.goto(`${server.url}${path}`, { waitUntil: "domcontentloaded" });
    await page.locator("#first-paint .waiting").waitFor();
    assert.equal(await page.locator("#first-paint .hero").isVisible(), false);
    // One program is loaded: that of the page.
    // Past the quarter of a second after which the program is asked for ahead.
    await page.waitForTimeout(1000);
    assert.deepEqual(page.requests.filter((url) => url.endsWith("_bg.wasm")).map((url) => url.match(/(app|plan|own)[^/]*_bg/)[1]), [program]);
    await page.context().close();
  });
}

test("on a slow line the program is asked for before the styles are there, and only once", async () => {
  const page = await newPage();
  let styles = "not there";
  let asked;
  await page.route(/\/app-[^/]*\.css$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    styles = "there";
    await route.continue();
  });
  page.on("request", (request) => request.url().endsWith("_bg.wasm") && (asked ??= styles));
  await page.goto(server.url);
  await page.locator("form.question").waitFor({ timeout: 30_000 });
  assert.equal(asked, "not there");
  const files = page.requests.filter((url) => /\/app-[^/]*(\.js|_bg\.wasm)$/.test(url)).map((url) => url.match(/[^.]+$/)[0]).sort();
  assert.deepEqual(files, ["js", "wasm"], "help: what is asked for ahead must be asked for as boot.js asks for it");
  assert.deepEqual(page.errors, []);
  await page.context().close();
});

test("a program that fails while it draws is told of, and not kept", async () => {
  const page = await newPage({ serviceWorkers: "allow" });
  await page.addInitScript(() => {
    const append = Node.prototype.insertBefore;
    Node.prototype.insertBefore = function (...given) {
      if (this.id === "app" || this.closest?.("#app")) throw new Error("cannot draw");
      return append.apply(this, given);
    };
    Element.prototype.append = Element.prototype.before = () => { throw new Error("cannot draw"); };
    Node.prototype.appendChild = () => { throw new Error("cannot draw"); };
  });
  await page.goto(`${server.url}/treff`);
  await failure(page).waitFor({ timeout: 30_000 });
  await page.waitForTimeout(3000);
  assert.equal(await page.evaluate(() => navigator.serviceWorker.getRegistration().then((it) => it === undefined)), true);
  await page.context().close();
});

const NEED = "Vannverket sliter med humus.";
const ASKED = `behov=${encodeURIComponent(NEED)}&rolle=kommune`;
/** Holds every program until it is let go. */
const hold = async (page) => {
  let go;
  const held = new Promise((resolve) => (go = resolve));
  await page.route(/_bg\.wasm$/, async (route) => {
    await held;
    await route.continue();
  });
  return go;
};
const HEAD = ["h1", ".lead", ".your-question__text"];
/** The head of the page below a root: words and places of what can be seen. */
const head = (page, root) =>
  page.evaluate(([root, parts]) =>
    parts.flatMap((part) => [...document.querySelectorAll(`${root} main ${part}`)].filter((it) => it.checkVisibility() && it.innerText).map((it) => {
      const { x, y, width, height } = it.getBoundingClientRect();
      return [part, it.innerText, ...[x, y, width, height].map(Math.round)].join(" | ");
    })), [root, HEAD]);

for (const path of [`treff#${ASKED}`, "treff", `treff#behov=${encodeURIComponent(NEED)}&rolle=forskning`, "behov", "skriv", "program", `konsortium#${ASKED}`, "form", "trepart", "liste", "oversikt", "eget", "om"]) {
  test(`the head of a page is there before the program, where the program draws it: ${path}`, async () => {
    const page = await newPage({ viewport: PHONE });
    const go = await hold(page);
    await page.goto(`${server.url}/${path}`, { waitUntil: "domcontentloaded" });
    await page.locator("#first-paint .waiting").waitFor();
    await page.waitForFunction(() => document.styleSheets.length >= 3);
    const first = await head(page, "#first-paint");
    assert.ok(first.length >= 1);
    go();
    await page.locator("#app main h1").waitFor({ timeout: 30_000 });
    assert.deepEqual(await head(page, "#app"), first, "help: write the head in index.html as the page's view writes it");
    await page.context().close();
  });
}

test("the consortium's page shows what was asked before the program is there, also when it was written in parts", async () => {
  const page = await newPage();
  await page.route(/_bg\.wasm$/, () => undefined);
  await page.goto(`${server.url}/konsortium#hvorfor=Vannet+er+brunt&hva=Fjerne%20humus.&hvordan=`, { waitUntil: "domcontentloaded" });
  await page.locator("#first-paint .your-question__text").waitFor();
  assert.equal(await page.locator("#first-paint .your-question__text").innerText(), "Vannet er brunt. Fjerne humus.");
  await page.context().close();
});

test("what was asked is text, and an address that cannot be read shows nothing of it", async () => {
  for (const [asked, shown] of [["%3Cb%3Ehumus%3C%2Fb%3E", "<b>humus</b>"], ["%E0%A4%A", null], ["%20", null]]) {
    const page = await newPage();
    await page.route(/_bg\.wasm$/, () => undefined);
    await page.goto(`${server.url}/treff#behov=${asked}`, { waitUntil: "domcontentloaded" });
    await page.locator("#first-paint .waiting").waitFor();
    const text = page.locator("#first-paint .your-question__text");
    assert.equal((await text.isVisible()) ? await text.innerText() : null, shown);
    await page.context().close();
  }
});

test("nothing is shown in a language that was not chosen", async () => {
  for (const [path, kept] of [["om#sprak=en", null], ["", "nn"]]) {
    const page = await newPage();
    if (kept) await page.addInitScript((tag) => localStorage.setItem("makker.language", tag), kept);
    await page.route(/_bg\.wasm$/, () => undefined);
    await page.goto(`${server.url}/${path}`, { waitUntil: "domcontentloaded" });
    await page.locator("#first-paint .waiting__dot").waitFor();
    assert.equal(await page.evaluate(() => document.documentElement.lang), kept ?? "en");
    assert.deepEqual(await page.locator("#first-paint").evaluate((it) => [...it.querySelectorAll("h1, .lead, .nav__link, .door__name, .first-paint__words")].filter((part) => part.checkVisibility({ visibilityProperty: true })).map((part) => part.innerText)), []);
    await page.context().close();
  }
});

for (const [name, viewport] of [["desktop", { width: 1280, height: 900 }], ["phone", PHONE]]) {
  for (const [path, last] of [["", "form.question"], [`treff#${ASKED}`, "[data-testid=row] >> nth=9"], ["om", ".credits"]]) {
    test(`nothing moves while a page is drawn in pieces, ${name}: /${path.split("#")[0]}`, async () => {
      const page = await newPage({ viewport });
      await page.goto(`${server.url}/${path}`);
      await page.locator(last).waitFor({ timeout: 30_000 });
      await page.locator(".footer").waitFor();
      const moved = await page.evaluate(() => new Promise((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries().map((it) => it.value))).observe({ type: "layout-shift", buffered: true });
        setTimeout(() => resolve([]), 500);
      }));
      assert.deepEqual(moved, []);
      await page.context().close();
    });
  }
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
    const own = 'export default ({ module_or_path }) => { document.getElementById("first-paint").remove(); document.title = "own " + new URL(module_or_path.url).pathname; }';
    await page.route(/\/own\.js$/, (route) => route.fulfill({ contentType: "text/javascript", body: own }));
    await page.goto(server.url + path);
    if (other) await page.waitForFunction(() => document.title === "own /own_bg.wasm");
    else await ready(page);
    assert.equal(await page.evaluate(() => document.title.startsWith("own")), other);
    await page.context().close();
  }
});
