// What counts how much: sliders, the stability of places, and accounts that follow. On the real catalogue.
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
const points = (text) => [...text.matchAll(/([+−-][\d\s]+)\spoeng/g)].map((hit) => Number(hit[1].replace("−", "-").replaceAll(/\s/g, "")));

test("a slider puts the list in order again, keeps the focus, and goes along in the link", async () => {
  const page = await newPage();
  await open(page, server, "/treff", asked);
  const usual = await rowNames(page, 10);
  assert.match((await page.getByTestId("stability").allInnerTexts()).join("\n"), /Plassen (står fast|avhenger av hvor mye)/);
  assert.equal(await page.getByTestId("stability").count(), 10, "help: the first ten places are examined");

  await page.getByRole("button", { name: /Se hvorfor/ }).first().click();
  await page.locator(".ledger").waitFor();
  await page.getByTestId("weighing").locator("summary").click();
  const place = page.getByRole("slider", { name: "Sted" });
  assert.equal(await place.inputValue(), "200", "help: the slider stands at the weight of the door");
  await place.focus();
  await page.keyboard.press("End");
  await page.waitForFunction((names) => [...document.querySelectorAll("[data-testid=row] h2")].slice(0, 10).map((it) => it.innerText).join() !== names, usual.slice(0, 10).join());
  const near = await rowNames(page, 10);
  assert.notDeepEqual(near, usual, "help: nearness at its most must change the order");
  assert.equal(await page.evaluate(() => document.activeElement.id), "weight-sted", "help: the slider must keep the focus while the list changes");
  assert.match(page.url(), /vekt=sted\.1000/);
  await accessible(page, "sliders");

  const other = await newPage();
  await other.goto(page.url());
  assert.deepEqual(await rowNames(other, 10), near, "help: a shared link shows the same order");
  await page.getByRole("button", { name: "Tilbake til det vanlige" }).click();
  await page.waitForFunction((first) => document.querySelector("[data-testid=row] h2").innerText === first, usual[0]);
  assert.deepEqual(await rowNames(page, 10), usual);
  clean(page);
});

test("the account marks the words of the need that met, says what is not known, and adds up", async () => {
  const page = await newPage({ viewport: PHONE });
  await open(page, server, "/treff", { behov: WATER, rolle: "kommune" });
  await page.getByRole("button", { name: /Se hvorfor/ }).first().click();
  const ledger = page.locator(".ledger").first();
  await ledger.waitFor();
  const marked = await ledger.locator(".evidence").first().locator("mark").allInnerTexts();
  assert.ok(marked.length > 0 && marked.every((word) => WATER.includes(word)), `help: the need's own words are marked: ${marked}`);
  const text = await ledger.innerText();
  assert.match(text, /Vi vet ikke:.*Sted/s, "help: without an owner the distance is not known, and said to be");
  const sum = Number(text.match(/Til sammen ([\d\s]+)\spoeng/)[1].replaceAll(/\s/g, ""));
  const lifts = points(text.split("Dette ville løftet treffet")[0]);
  assert.equal(lifts.reduce((a, b) => a + b, 0), sum, "help: the entries must add up to the score");
  clean(page);
});

test("a documented need has an account too", async () => {
  const page = await newPage();
  await open(page, server, "/treff", { behov: WATER, rolle: "forskning", eier: "ntnu-ibm-va" });
  await rowNames(page, 3);
  await page.getByRole("button", { name: /Se hvorfor/ }).first().click();
  const ledger = page.locator(".ledger").first();
  await ledger.waitFor();
  assert.match(await ledger.innerText(), /Til sammen [\d\s]+poeng/);
  assert.ok((await ledger.locator("mark").count()) > 1, "help: the words that met are marked on both sides");
  await accessible(page, "the account of a need");
  clean(page);
});
