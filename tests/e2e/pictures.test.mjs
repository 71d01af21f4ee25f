// Pictures: the matches on a map, the network of a team and who covers what; each with a table that says the same. On the real catalogue.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { PHONE, WATER, accessible, clean, newPage, open, rowNames, startBrowser, startServer, stopBrowser } from "./lib/app.mjs";

let server;
before(async () => {
  await startBrowser();
  server = await startServer();
});
after(async () => {
  await stopBrowser();
  await server.close();
});

const asked = { behov: WATER, rolle: "kommune", eier: "kommune-5047" };
const OUTLINE = "/norway.txt";
const points = (page) => page.locator(".map__point");
const onMap = (page) => page.getByTestId("map");

/** The names of a folded table, which is opened first. */
async function tableNames(page, id) {
  const table = page.getByTestId(`${id}-table`);
  if (!(await table.isVisible())) await page.locator("details").filter({ has: table }).locator("summary").click();
  return (await table.locator("tbody th").allTextContents()).map((name) => name.trim());
}

const sorted = (list) => [...list].map((name) => name.trim()).sort();

test("the matches are on a map that is fetched only when it is opened, and goes along in the link", async () => {
  const page = await newPage();
  await open(page, server, "/treff", asked);
  const names = await rowNames(page, 10);
  assert.ok(!page.requests.some((url) => url.endsWith(OUTLINE)), "help: the outline is fetched with the map, not before");
  const button = page.getByRole("button", { name: "Kart", exact: true });
  await button.click();
  await points(page).first().waitFor();
  assert.equal(await button.getAttribute("aria-pressed"), "true");
  assert.match(page.url(), /kart=1/);
  await page.waitForFunction(() => document.querySelector(".map__land").getAttribute("d").startsWith("M"));
  assert.deepEqual(sorted(await tableNames(page, "map")), sorted(names), "help: the table names those of the list, no more and no fewer");
  assert.ok((await page.locator(".map__ring").count()) > 0, "help: the owner is known, so there are rings about it");

  const other = await newPage();
  await other.goto(page.url());
  await points(other).first().waitFor();
  assert.equal(page.requests.filter((url) => url.endsWith(OUTLINE)).length, 1);
  await button.click();
  await onMap(page).waitFor({ state: "detached" });
  await button.click();
  await points(page).first().waitFor();
  assert.equal(page.requests.filter((url) => url.endsWith(OUTLINE)).length, 1, "help: the outline is kept while the page lives");
  clean(page);
  clean(other);
});

test("every point is reached by keyboard, tells who it is, and keys move and zoom the map", async () => {
  const page = await newPage();
  await open(page, server, "/treff", { ...asked, kart: "1" });
  await points(page).first().waitFor();
  await rowNames(page, 10);
  const labels = await points(page).evaluateAll((all) => all.map((it) => it.getAttribute("aria-label")));
  assert.ok(labels.every((label) => label.length > 3) && labels.length > 1, `${labels}`);

  await page.locator("#map").focus();
  for (const label of labels) {
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(() => document.activeElement.getAttribute("aria-label")), label, "help: Tab goes from point to point in the order of the list");
  }
  const ring = await page.evaluate(() => getComputedStyle(document.activeElement.querySelector(".map__hit")).strokeWidth);
  assert.equal(ring, "4px", "help: the point with the focus has a ring");
  await page.keyboard.press("Enter");
  const told = onMap(page).locator(".map__chosen");
  await told.locator("a").first().waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.getAttribute("aria-pressed")), "true");
  const name = await told.locator("a").first().innerText();
  assert.ok(labels.at(-1).includes(name), `help: ${name} is one of ${labels.at(-1)}`);

  const box = () => page.locator("#map svg svg").getAttribute("viewBox");
  let seen = await box();
  for (const key of ["+", "ArrowRight", "ArrowUp", "-"]) {
    await page.keyboard.press(key);
    await page.waitForFunction((before) => document.querySelector("#map svg svg").getAttribute("viewBox") !== before, seen);
    seen = await box();
  }
  await page.getByRole("button", { name: "Hele landet" }).click();
  await page.waitForFunction(() => document.querySelector("#map svg svg").getAttribute("viewBox").startsWith("0 0 12750 "));
  for (const it of await onMap(page).getByRole("button").all()) {
    const { width, height } = await it.boundingBox();
    assert.ok(width >= 24 && height >= 24, `${await it.getAttribute("aria-label")}: ${width} x ${height}`);
  }
  clean(page);
});

test("a map without its coast shows the points and says so", async () => {
  const faulty = await startServer({ [OUTLINE]: { status: 404 } });
  const page = await newPage();
  await open(page, faulty, "/treff", { ...asked, kart: "1" });
  await points(page).first().waitFor();
  await page.getByText("Vi fikk ikke hentet kystlinjen").waitFor();
  assert.deepEqual(sorted(await tableNames(page, "map")), sorted(await rowNames(page, 10)));
  await faulty.close();
});

const LOOKS = [["light", { width: 1280, height: 900 }], ["dark", { width: 1280, height: 900 }], ["light", PHONE], ["dark", PHONE]];

test("the map is accessible, light and dark, wide and narrow", async () => {
  for (const [colorScheme, viewport] of LOOKS) {
    const page = await newPage({ colorScheme, viewport });
    await open(page, server, "/treff", { ...asked, kart: "1" });
    await points(page).first().waitFor();
    await points(page).first().press("Enter");
    await tableNames(page, "map");
    await accessible(page, `map ${colorScheme} ${viewport.width}`);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.ok(wide <= 0, `help: ${wide} pixels too wide`);
    clean(page);
  }
});

test("a team has a network and a matrix, with the members in the tables", async () => {
  for (const [colorScheme, viewport] of LOOKS) {
    const page = await newPage({ colorScheme, viewport });
    await open(page, server, "/konsortium", { ...asked, program: "forkommune-innovasjonsprosjekt-2018" });
    await page.getByTestId("state").filter({ hasText: "bevist" }).waitFor({ timeout: 60_000 });
    await page.getByRole("img", { name: /Hvem har samarbeidet før/ }).waitFor();
    await page.getByRole("img", { name: /Hvem dekker hva, som bilde/ }).waitFor();
    const members = await page.getByTestId("team").locator(".member h3").allInnerTexts();
    assert.deepEqual(sorted(await tableNames(page, "network")), sorted(members));
    const cells = await page.getByTestId("matrix").locator(".matrix__mark").count();
    const rows = await page.locator("table.coverage tbody tr").count();
    assert.equal(cells, rows * members.length, "help: the picture has a mark for each cell of the table below it");
    assert.equal(await page.getByTestId("matrix").locator(".matrix__carries").count(), await page.locator("td.coverage__cell[data-carries=true]").count());
    await accessible(page, `team ${colorScheme} ${viewport.width}`);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.ok(wide <= 0, `help: ${wide} pixels too wide`);
    clean(page);
  }
});
