// The journeys of the first users, on the real catalogue, as they would go.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { WATER, accessible, clean, newPage, open, rowNames, startBrowser, startServer, stopBrowser } from "./lib/app.mjs";

let server;
before(async () => {
  await startBrowser();
  server = await startServer();
});
after(async () => {
  await stopBrowser();
  await server.close();
});

const need = (page) => page.getByRole("textbox", { name: /strever|kan dere/ });
const owner = (page) => page.getByRole("combobox");

async function ask(page, { door, text, typed, pick }) {
  if (door) await page.getByRole("radio", { name: door }).check();
  await need(page).fill(text);
  if (typed) {
    await owner(page).fill(typed);
    await page.getByRole("option", { name: pick }).first().click();
  }
  await page.getByRole("button", { name: "Finn partnere" }).click();
}

test("Overhalla finds water treatment, opens a ledger, and gets a consortium", async () => {
  const page = await newPage();
  await open(page, server);
  await ask(page, { door: "Kommune", text: WATER, typed: "Overhala", pick: /Overhalla/ });
  const names = await rowNames(page, 10);
  const reasons = (await page.getByTestId("row").allInnerTexts()).slice(0, 10).join("\n").toLowerCase();
  assert.match(names.slice(0, 10).join("\n"), /vann|water|watech/i, `help: no water group near the top: ${names}`);
  assert.match(reasons, /vann|humus|membran/);

  await page.getByRole("button", { name: /Se hvorfor/ }).first().click();
  const ledger = page.locator(".ledger").first();
  await ledger.waitFor();
  assert.match(await ledger.innerText(), /Til sammen [\d\s]+poeng/);
  await accessible(page, "matches with an open ledger");

  const address = page.url();
  assert.ok(!new URL(address).search, "help: what a user wrote belongs in the fragment");
  await page.reload();
  assert.deepEqual(await rowNames(page, 10), names, "help: a reload shows the same");
  const other = await newPage();
  await other.goto(address);
  assert.deepEqual(await rowNames(other, 10), names, "help: a shared link shows the same");

  await page.getByRole("link", { name: "Sett sammen et konsortium" }).first().click();
  await page.getByLabel(/program/i).selectOption("forkommune-innovasjonsprosjekt-2018");
  const team = page.getByTestId("team");
  await team.waitFor({ timeout: 30_000 });
  await page.getByText("Best mulig, bevist").waitFor({ timeout: 30_000 });
  const words = await team.innerText();
  assert.match(words, /Overhalla kommune/);
  assert.match(words, /Bærer/i, "help: the team says who carries what");
  assert.doesNotMatch(words, /ikke oppfylt/i);
  await accessible(page, "consortium");

  const members = await team.getByRole("heading", { level: 3 }).allInnerTexts();
  const last = members.at(-1);
  await page.getByRole("button", { name: `Utelat ${last}` }).click();
  await page.waitForFunction((name) => ![...document.querySelectorAll("[data-testid=team] h3")].some((it) => it.innerText === name), last, { timeout: 30_000 });
  clean(page);
});

test("a business at Raufoss finds manufacturing research and forms that fit", async () => {
  const page = await newPage();
  await open(page, server);
  await ask(page, { door: "Bedrift", text: "Vi vil automatisere maskineringen av aluminiumsdeler", typed: "Raufoss", pick: /Bedrift .*Vestre Toten|Bedrift i .*Raufoss/ });
  const top = (await rowNames(page, 10)).slice(0, 12);
  const rows = (await page.getByTestId("row").allInnerTexts()).slice(0, 12).join("\n");
  assert.match(rows, /Gjøvik/, `help: ${top}`);
  assert.match(rows, /SINTEF Manufacturing/, `help: ${top}`);

  await page.getByRole("link", { name: "Programmer" }).first().click();
  const list = page.getByRole("main");
  await list.getByText("SkatteFUNN").first().waitFor({ timeout: 30_000 });
  const programmes = await list.innerText();
  assert.ok(programmes.indexOf("Nærings-ph.d.") > 0 && programmes.indexOf("SkatteFUNN") > 0);
  const kommune = programmes.indexOf("FORKOMMUNE");
  assert.ok(kommune < 0 || programmes.indexOf("SkatteFUNN") < kommune, "help: what a business may apply for comes first");
  clean(page);
});

test("nynorsk and English needs find Norwegian partners, and the page speaks three languages", async () => {
  const page = await newPage();
  await open(page, server, "/treff", { behov: "Vi vil halde eldre lenger heime med velferdsteknologi og betre heimetenester", rolle: "kommune" });
  await rowNames(page, 5);
  assert.match((await page.getByTestId("row").allInnerTexts()).slice(0, 5).join("\n"), /velferdsteknologi|hjemme|eldre|omsorg/i);
  await open(page, server, "/treff", { behov: "stormwater and flooding in a small coastal town", rolle: "kommune" });
  await page.reload();
  await rowNames(page, 5);
  assert.match((await page.getByTestId("row").allInnerTexts()).slice(0, 5).join("\n"), /overvann|flom|klimatilpasning|stormwater/i);

  for (const [name, lang, words] of [["Nynorsk", "nn", /Partnarar/], ["English", "en", /partners/i], ["Bokmål", "nb", /Partnere/]]) {
    await page.getByRole("link", { name }).or(page.getByRole("button", { name })).first().click();
    await page.waitForFunction((lang) => document.documentElement.lang === lang, lang);
    assert.match(await page.locator("h1").innerText(), words);
  }
  clean(page);
});

test("a research group sees whose needs fit, and a documented need opens as a start", async () => {
  const page = await newPage();
  await open(page, server, "/partner/sintef-manufacturing");
  await page.getByRole("heading", { name: "SINTEF Manufacturing" }).waitFor({ timeout: 30_000 });
  await page.getByRole("heading", { level: 2, name: "Hvem trenger det de kan?" }).waitFor({ timeout: 30_000 });
  await page.getByRole("link", { name: "Behov" }).first().click();
  await page.getByRole("main").getByRole("link").nth(3).waitFor({ timeout: 30_000 });
  await page.getByRole("searchbox").or(page.getByRole("textbox")).first().fill("overvann");
  await page.waitForTimeout(500);
  await page.getByTestId("need").or(page.locator(".row, .need")).first().getByRole("link").first().click();
  await page.waitForURL(/\/behov\//);
  await page.getByRole("heading", { level: 1 }).waitFor();
  clean(page);
});

test("the whole journey goes by keyboard", async () => {
  const page = await newPage();
  await open(page, server);
  await need(page).focus();
  await page.keyboard.type("Vi trenger bedre overvannshåndtering");
  await owner(page).focus();
  await page.keyboard.type("Namsos");
  await page.getByRole("option").first().waitFor({ timeout: 30_000 });
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.getByTestId("chosen-owner").waitFor();
  await page.getByRole("button", { name: "Finn partnere" }).focus();
  await page.keyboard.press("Enter");
  await rowNames(page, 3);
  const focused = await page.evaluate(() => document.activeElement.tagName);
  assert.equal(focused, "H1", "help: after navigation the focus is on the heading");
  clean(page);
});
