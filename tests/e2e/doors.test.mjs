// The four doors: an adviser who writes a need in steps, a business with a vague problem, a research adviser, and a programme officer.
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

const WHY = "Folk klager på brunt vann om våren";
const WHAT = "Vi vil ha klart vann og trygg membranrensing hele året";
const FORKOMMUNE = "forkommune-innovasjonsprosjekt-2018";
const next = (page) => page.getByRole("button", { name: "Neste", exact: true });
const back = (page) => page.getByRole("button", { name: "Tilbake", exact: true });
const why = (page) => page.getByRole("textbox", { name: /Hvorfor er dette viktig/ });
const what = (page) => page.getByRole("textbox", { name: /være annerledes/ });
const how = (page) => page.getByRole("textbox", { name: /Hva har dere prøvd/ });
const focused = (page) => page.evaluate(() => document.activeElement.id);

test("an adviser in Overhalla writes the need in steps on a phone, and nothing is lost on the way", async () => {
  const page = await newPage({ viewport: PHONE });
  await open(page, server, "/", { rolle: "kommune", eier: "kommune-5047" });
  await page.getByRole("link", { name: "Hjelp meg å skrive" }).click();
  await page.getByRole("heading", { level: 1, name: "Skriv behovet" }).waitFor();
  // The heading is there before the program.
  await why(page).waitFor();
  assert.ok(!(await what(page).isVisible()), "help: one question a screen on a phone");
  assert.match(await page.getByTestId("step").innerText(), /^1 av 6$/);
  await why(page).fill(WHY);
  await next(page).click();
  assert.match(await page.getByTestId("step").innerText(), /^2 av 6$/);
  await page.waitForFunction(() => document.activeElement.id === "step-2");
  await what(page).fill(WHAT);
  await page.getByTestId("effect").getByText(/treff nå/).waitFor({ timeout: 30_000 });
  await page.getByRole("heading", { name: "Finnes kunnskapen allerede?" }).waitFor({ timeout: 30_000 });
  await accessible(page, "need writer, step 2, phone");

  await page.goBack();
  await page.waitForFunction(() => document.querySelector("[data-testid=step]").innerText === "1 av 6");
  assert.equal(await why(page).inputValue(), WHY, "help: a step back keeps what was written");
  await page.goForward();
  await page.waitForFunction(() => document.querySelector("[data-testid=step]").innerText === "2 av 6");
  assert.equal(await what(page).inputValue(), WHAT, "help: a step forward finds it again");
  await page.reload();
  await what(page).waitFor();
  assert.equal(await what(page).inputValue(), WHAT, "help: a reload keeps it");
  assert.match(await page.getByTestId("step").innerText(), /^2 av 6$/, "help: and the step");
  assert.ok(!new URL(page.url()).search, "help: what a user wrote belongs in the fragment");

  const chip = page.getByRole("button", { name: /^Legg til/ }).first();
  await chip.waitFor({ timeout: 30_000 });
  const word = (await chip.innerText()).trim();
  await chip.click();
  assert.ok((await what(page).inputValue()).toLowerCase().includes(word.toLowerCase()), "help: a chip adds its word");

  await next(page).click();
  await how(page).fill("Vi har spylt nettet uten varig virkning");
  await next(page).click();
  await page.getByRole("radio", { name: "Innen et halvt år" }).check();
  await next(page).click();
  await page.getByRole("group", { name: /behandlet politisk/ }).getByRole("radio", { name: "Ikke ennå" }).check();
  await back(page).click();
  assert.ok(await page.getByRole("radio", { name: "Innen et halvt år" }).isChecked());
  await next(page).click();
  await next(page).click();
  assert.match(await page.getByTestId("step").innerText(), /^6 av 6$/);
  await page.getByTestId("effect").getByText(/passer best nå/).waitFor({ timeout: 30_000 });
  await page.getByRole("button", { name: "Finn partnere" }).click();
  await page.waitForURL(/\/treff/);
  const names = await rowNames(page, 5);
  assert.match(names.slice(0, 10).join("\n"), /vann|water|watech/i, `help: ${names}`);
  assert.match(await page.locator(".your-question__text").innerText(), /brunt vann om våren\. Vi vil ha/, "help: the parts become sentences");

  await page.getByTestId("beside").locator("summary").first().click();
  for (const heading of ["Naboer med samme behov", "Større kommuner med et prosjekt som ligner", "Ordninger med minst arbeid"]) {
    await page.getByRole("heading", { name: heading }).waitFor({ timeout: 30_000 });
  }
  await accessible(page, "matches with the door's panel, phone");
  clean(page);
});

test("several needs are kept by name, only when asked, and a deleted one comes back", async () => {
  const page = await newPage();
  await open(page, server, "/skriv", { rolle: "kommune", eier: "kommune-5047", behov: WATER });
  const stored = () => page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("makker.kept.")));
  assert.equal(await what(page).inputValue(), WATER, "help: a need written in one piece is the second part");
  assert.deepEqual(await stored(), []);
  await page.getByRole("button", { name: "Ta vare på behovet" }).click();
  const kept = page.getByTestId("kept");
  await kept.getByRole("textbox", { name: "Navn på behovet" }).fill("Vannverket");
  await kept.getByRole("textbox", { name: "Navn på behovet" }).press("Tab");
  await kept.getByText(/\d treff/).first().waitFor({ timeout: 30_000 });
  await page.getByRole("button", { name: "Skriv et nytt behov" }).click();
  assert.equal(await what(page).inputValue(), "");
  await why(page).fill("Flomvann i sentrum skader husene");
  await page.getByRole("button", { name: "Ta vare på behovet" }).click();
  assert.equal((await stored()).length, 2);
  await page.getByRole("button", { name: "Åpne Vannverket" }).click();
  assert.equal(await what(page).inputValue(), WATER);
  await page.getByRole("button", { name: "Slett Vannverket" }).click();
  await page.waitForFunction(() => document.activeElement.id === "undo");
  assert.equal(await focused(page), "undo");
  assert.equal((await stored()).length, 1);
  await page.getByRole("button", { name: "Angre" }).click();
  await page.getByRole("button", { name: "Åpne Vannverket" }).waitFor();
  await page.reload();
  await page.getByRole("button", { name: "Åpne Vannverket" }).waitFor();
  assert.equal(await what(page).inputValue(), WATER);
  clean(page);
});

test("needs that two tabs keep stay, and a step back takes no correction away", async () => {
  const first = await newPage({ viewport: PHONE });
  await open(first, server, "/skriv");
  const second = await first.context().newPage();
  await open(second, server, "/skriv");
  await why(second).waitFor();
  await why(first).fill("Humus i vannet");
  await first.getByRole("button", { name: "Ta vare på behovet" }).click();
  await second.getByRole("textbox", { name: "Navn på behovet" }).waitFor();
  await why(second).fill("Farlig kryss ved skolen");
  await second.getByRole("button", { name: "Ta vare på behovet" }).click();
  await first.getByRole("textbox", { name: "Navn på behovet" }).nth(1).waitFor();
  await first.reload();
  await first.getByRole("textbox", { name: "Navn på behovet" }).nth(1).waitFor();

  await first.getByRole("button", { name: "Neste" }).click();
  await what(first).fill("Klart vann");
  await first.getByRole("button", { name: "Tilbake" }).click();
  await why(first).fill("Humus i alt drikkevannet");
  await first.goBack();
  assert.equal(await what(first).inputValue(), "Klart vann");
  await first.goBack();
  assert.equal(await why(first).inputValue(), "Humus i alt drikkevannet");
});

test("a browser that keeps nothing says so instead of telling that a need is kept", async () => {
  const page = await newPage({ init: () => { Storage.prototype.setItem = () => { throw new DOMException("no room", "QuotaExceededError"); }; } });
  await open(page, server, "/skriv", { behov: WATER });
  await page.getByRole("button", { name: "Ta vare på behovet" }).click();
  await page.getByTestId("notice").getByText(/Lag et bokmerke/).waitFor();
  assert.equal(await page.getByText("Behovet er tatt vare på.").count(), 0);
});

test("a business with a vague problem is led to the writer, and finds a form and a broker", async () => {
  const page = await newPage();
  await open(page, server);
  await page.getByRole("radio", { name: "Bedrift" }).check();
  await page.getByRole("combobox").fill("Raufoss");
  await page.getByRole("option", { name: /Bedrift .*Vestre Toten|Bedrift i .*Raufoss/ }).first().click();
  await page.getByRole("button", { name: "Vi har et problem som er uklart" }).click();
  await page.waitForURL(/\/skriv/);
  assert.match(page.url(), /form=klarhet/);
  await why(page).waitFor();
  for (const field of [why(page), what(page), how(page)]) assert.ok(await field.isVisible(), "help: one calm page on a desktop");
  await why(page).fill("Vi kaster mye metall, og kundene spør hva vi gjør med det");
  await what(page).fill("Vi vil bruke aluminium om igjen i produksjonen");
  await page.getByRole("radio", { name: "En oversikt over problemet" }).check();
  await page.getByTestId("effect").getByText(/passer best nå/).waitFor({ timeout: 30_000 });
  await page.reload();
  assert.equal(await why(page).inputValue(), "Vi kaster mye metall, og kundene spør hva vi gjør med det");
  await page.getByRole("button", { name: "Finn partnere" }).click();
  await rowNames(page, 3);
  await page.getByTestId("beside").locator("summary").first().click();
  await page.getByRole("heading", { name: "Klynger som kan koble dere til andre" }).waitFor({ timeout: 30_000 });
  assert.ok(await page.getByRole("radio", { name: "En oversikt over problemet" }).isChecked());
  await page.goBack();
  await page.waitForURL(/\/skriv/);
  assert.equal(await what(page).inputValue(), "Vi vil bruke aluminium om igjen i produksjonen");
  clean(page);
});

test("a research adviser sees needs ranked and municipalities bundled", async () => {
  const page = await newPage();
  const behov = "Vi forsker på næringsutvikling, reiseliv, arealplanlegging og klimatilpasning i distriktskommuner";
  await open(page, server, "/treff", { rolle: "forskning", behov });
  await rowNames(page, 5);
  await page.getByTestId("beside").locator("summary").first().click();
  await page.getByRole("heading", { name: "Kommuner med samme behov" }).waitFor({ timeout: 30_000 });
  const bundle = page.getByTestId("beside").locator("details").first();
  await bundle.locator("summary").click();
  // At least two, when the list has come to rest.
  await bundle.getByRole("link").nth(1).waitFor({ state: "attached", timeout: 30_000 });
  if (!(await bundle.getByRole("link").first().isVisible())) await bundle.locator("summary").click();
  await accessible(page, "research door");
  await bundle.getByRole("link").first().click();
  await page.waitForURL(/\/behov\//);
  await page.goBack();
  await rowNames(page, 5);
  clean(page);
});

test("a programme officer holds all needs against FORKOMMUNE and compares", async () => {
  const page = await newPage();
  await open(page, server);
  await page.getByRole("link", { name: "Oversikt for program og meglere" }).click();
  await page.waitForURL(/\/oversikt/);
  await page.getByLabel(/program/i).first().selectOption(FORKOMMUNE);
  await page.getByTestId("progress").getByText(/\d+ av \d+|Ferdig/).waitFor({ timeout: 30_000 });
  await page.getByTestId("progress").getByText(/Ferdig/).waitFor({ timeout: 120_000 });
  const rows = page.getByTestId("row");
  assert.ok((await rows.count()) > 80);
  assert.match(await rows.first().innerText(), /Forslag:/);
  await page.getByRole("heading", { name: "Behov som ingen dekker" }).waitFor();
  assert.ok((await page.getByTestId("load").getByRole("listitem").count()) > 3);
  await accessible(page, "overview");

  await page.getByLabel("Fylke").selectOption("Trøndelag");
  await page.waitForFunction(() => document.querySelectorAll("[data-testid=compare] tbody tr").length === 2, undefined, { timeout: 60_000 });
  assert.ok((await rows.count()) < 80);
  await page.goBack();
  await page.waitForFunction(() => document.querySelectorAll("[data-testid=row]").length > 80, undefined, { timeout: 120_000 });
  await page.reload();
  await page.getByTestId("progress").getByText(/Ferdig/).waitFor({ timeout: 120_000 });
  assert.equal(await page.getByLabel(/program/i).first().inputValue(), FORKOMMUNE);
  clean(page);
});

for (const [path, fragment, content] of [
  ["/skriv", {}, /Skriv noen ord/],
  ["/skriv", { rolle: "kommune", eier: "kommune-5047", behov: WATER }, /treff nå/],
  ["/oversikt", {}, /Velg et program for å begynne/],
  ["/oversikt", { program: FORKOMMUNE, fylke: "Trøndelag" }, /Ferdig/],
]) {
  test(`${path} ${Object.keys(fragment)} is accessible in light and dark, on a phone and at 320 pixels`, async () => {
    for (const [colorScheme, viewport] of [["light", { width: 1280, height: 900 }], ["dark", PHONE], ["light", { width: 320, height: 640 }]]) {
      const page = await newPage({ colorScheme, viewport });
      await open(page, server, path, fragment);
      await page.getByText(content).first().waitFor({ timeout: 60_000 });
      await accessible(page, `${path} ${colorScheme} ${viewport.width}`);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.equal(wide, 0, `help: ${path} is ${wide} pixels too wide at ${viewport.width}`);
      assert.equal(await page.locator("h1").count(), 1);
      clean(page);
      await page.context().close();
    }
  });
}
