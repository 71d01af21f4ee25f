// Looking up a company: what is sent, what comes back, and every way the register can fail. The register is a stand-in on this machine.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { accessible, newPage, open, rowNames, startBrowser, startServer, stopBrowser } from "./lib/app.mjs";
import { NUMBERS, startRegister } from "./lib/register.mjs";

let server;
let register;
before(async () => {
  register = await startRegister();
  await startBrowser(register.flags);
  server = await startServer();
});
after(async () => {
  await stopBrowser();
  await server.close();
  await register.close();
});

async function form() {
  const page = await newPage();
  await page.goto(`${server.url}/eget/ny/partner`);
  await page.getByTestId("look-up").locator("summary").click();
  return page;
}

const answer = (page) => page.getByTestId("look-up-answer");

test("a company is looked up by number, fills the form, and is found with", async () => {
  const page = await form();
  const before = register.requests.length;
  await page.locator("#look-up").fill(NUMBERS.water);
  await page.getByRole("button", { name: /^Bruk Eksempel Vannteknologi/ }).click();
  assert.equal(await page.locator("#own-name").inputValue(), "Eksempel Vannteknologi AS");
  assert.equal(await page.locator("#own-employees").inputValue(), "14");
  assert.equal(await page.locator("#own-home_page").inputValue(), "https://www.eksempel.no");
  assert.match(await page.locator("#own-source").inputValue(), /data\.brreg\.no/);
  await accessible(page, "form with look-up");
  const sent = register.requests.slice(before);
  assert.deepEqual(sent.map((it) => `${it.method} ${it.url}`), [`GET /enhetsregisteret/api/enheter/${NUMBERS.water}`], "help: only the number is sent");
  await page.locator("#own-competences").fill("sensorer for humus i råvann");
  await page.getByRole("button", { name: "Lagre" }).click();
  await page.getByTestId("entry").waitFor();
  await open(page, server, "/treff", { behov: "sensorer for humus i råvann" });
  assert.match((await rowNames(page, 3)).join(), /Eksempel Vannteknologi/);
});

test("by name: one request after a pause, with the name alone", async () => {
  const page = await form();
  const before = register.requests.length;
  await page.locator("#look-up").pressSequentially("eksempel vann", { delay: 30 });
  await page.getByRole("button", { name: /^Bruk/ }).first().waitFor();
  const sent = register.requests.slice(before);
  assert.equal(sent.length, 1, "help: a look-up waits until the writing has paused");
  assert.match(sent[0].url, /navn=eksempel(%20|\+)vann/);
  assert.equal(sent[0].headers.referer, undefined, "help: the register is not told which page was open");
  assert.equal(sent[0].headers.cookie, undefined);
  assert.match(await answer(page).innerText(), /Konkurs/);
});

// What is wrong, what the user is told, and that the form can be used all the same.
for (const [kind, told] of [
  ["404", /ingen enhet med dette nummeret/], ["410", /fjernet fra registeret/], ["malformed", /ikke forstår/], ["html", /ikke forstår/], ["types", /ikke forstår/],
  ["429-long", /tar en pause/], ["503", /svarte ikke som det skal/], ["500", /svarte ikke som det skal/], ["reset", /når ikke registeret/], ["no-cors", /når ikke registeret/],
  ["large", /forstår|svarte ikke/], ["never", /ikke i tide/],
]) {
  test(`the register answers with ${kind}: a plain message, and the form works`, async () => {
    const page = await form();
    register.fault("all", kind);
    try {
      await page.locator("#look-up").fill(NUMBERS.few);
      await answer(page).locator(".ds-alert").filter({ hasText: told }).waitFor({ timeout: 60_000 });
    } finally {
      register.fault("all", undefined);
    }
    await page.locator("#own-name").fill("Skrevet selv AS");
    await page.locator("#own-type").selectOption("business");
    await page.getByRole("button", { name: "Lagre" }).click();
    await page.getByTestId("entry").waitFor();
  });
}

test("a wrong check digit is told without asking; offline is told; a deleted company is marked; looking can be stopped", async () => {
  const page = await form();
  const before = register.requests.length;
  await page.locator("#look-up").fill("123456789");
  await answer(page).getByText("Organisasjonsnummeret stemmer ikke").waitFor();
  assert.equal(register.requests.length, before);
  await page.locator("#look-up").fill(NUMBERS.deleted);
  await answer(page).getByText("Slettet i registeret").waitFor();
  register.fault("all", "never");
  await page.locator("#look-up").fill(NUMBERS.few);
  await answer(page).getByRole("button", { name: "Stopp" }).click();
  await answer(page).getByText("Slår opp").waitFor({ state: "detached" });
  register.fault("all", undefined);
  await page.context().setOffline(true);
  await page.locator("#look-up").fill(NUMBERS.municipality);
  await answer(page).getByText("Vi når ikke registeret").waitFor({ timeout: 30_000 });
});

const CATALOGUE = { format: "makker", version: 1, title: "Fylkets katalog", records: [{ kind: "partner", id: "a", values: { name: "Isvakta AS", type: "business", competences: ["måling av istykkelse på vann"] } }] };

test("a catalogue is fetched from a named host, shown with its origin, and fetched again", async () => {
  const page = await newPage();
  register.file("fylket.json", JSON.stringify(CATALOGUE));
  await page.goto(`${server.url}/eget/kataloger`);
  await page.locator("#address").fill("https://data.brreg.no/katalog/fylket.json");
  await page.getByRole("button", { name: "Hent katalogen" }).click();
  const layer = page.getByTestId("layer");
  await layer.getByText("Fylkets katalog", { exact: true }).waitFor();
  CATALOGUE.records.push({ kind: "partner", id: "b", values: { name: "Isbruerne AS", type: "business" } });
  register.file("fylket.json", JSON.stringify(CATALOGUE));
  await page.getByRole("button", { name: "Hent på nytt" }).click();
  await layer.getByText("2 oppføringer").waitFor();
  for (const kind of ["malformed", "html", "404", "reset"]) {
    register.fault("all", kind);
    await page.getByRole("button", { name: "Hent på nytt" }).click();
    await page.getByTestId("catalogue-message").waitFor({ timeout: 30_000 });
    register.fault("all", undefined);
    assert.match(await layer.innerText(), /2 oppføringer/, "help: a damaged answer changes nothing");
  }
  await open(page, server, "/treff", { behov: "måling av istykkelse på vann" });
  assert.match((await rowNames(page, 3)).join(), /Isvakta/);
});
