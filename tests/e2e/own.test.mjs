// The user's own data: bring in a list, correct it, find with it, take it out, bring it back; two tabs; storage that says no.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { PHONE, accessible, clean, newPage, open, rowNames, startBrowser, startServer, stopBrowser } from "./lib/app.mjs";

let server;
before(async () => {
  await startBrowser();
  server = await startServer();
});
after(async () => {
  await stopBrowser();
  await server.close();
});

const data = (name) => fileURLToPath(new URL(`../data/tables/${name}`, import.meta.url));

const TREES = "alm ask asp bjørk bøk einer eik fjellfuru furu gran gråor hassel hegg hengebjørk kirsebær kristtorn lerk lind lønn morell osp platanlønn poppel rogn selje sitka spisslønn svartor sølvpil villapal vortebjørk".split(" ");

/** A list of participants as a workshop's organiser makes it in Excel: semicolons, CRLF, Windows-1252, names and e-mail that nobody should keep. */
function participants() {
  const rows = [["Navn", "E-post", "Organisasjon", "Type", "Kommune", "Org.nr", "Kan bidra med", "Ønsker hjelp til"]];
  for (let nth = 1; nth <= TREES.length; nth += 1) {
    rows.push([`Kari Nordmann ${nth}`, `kari${nth}@eksempel.no`, `${TREES[nth - 1]}${TREES[nth - 1]} drone AS`, "Bedrift", "Grong", "", "måling av snødybde med drone", ""]);
  }
  rows.push(["Ola", "ola@eksempel.no", "Overhalla kommune", "Kommune", "Overhalla", "", "uttesting på egne veier", ""]);
  rows.push(["Per", "per@eksempel.no", "Skredvarsling Namdal", "Forening", "Grong", "", "skredvarsling", "Billigere målinger av snø"]);
  rows.push(["Eva", "eva@eksempel.no", "Brøytelaget Høylandet AS", "Bedrift", "Høylandet", "123456789", "brøyting", ""]);
  rows.push(["Liv", "liv@eksempel.no", "Snøfonn forskning", "Forskningsmiljø", "Trondheim", "", "snømekanikk", ""]);
  return Buffer.from(rows.map((row) => row.join(";")).join("\r\n"), "latin1");
}

async function bringIn(page, file) {
  await page.goto(`${server.url}/eget/hent`);
  await page.locator("#file").setInputFiles(file);
  await page.getByTestId("preview").waitFor();
}

async function takeIn(page) {
  await page.getByRole("button", { name: /^Hent inn \d+ rader$/ }).click();
  await page.getByTestId("own").waitFor();
}

const entries = (page) => page.getByTestId("entry");

test("35 participants from Excel: correct two rows, decide for one, find them, reload, back up, restore in an empty browser", async () => {
  const page = await newPage();
  await bringIn(page, { name: "deltakere.csv", mimeType: "text/csv", buffer: participants() });
  // Names and addresses of persons are told apart and not read.
  const columns = page.getByTestId("columns");
  assert.equal(await columns.getByRole("combobox", { name: /: E-post$/ }).inputValue(), "");
  assert.equal(await columns.getByRole("combobox", { name: /: Organisasjon$/ }).inputValue(), "name");
  await accessible(page, "import, light");
  const waiting = page.getByTestId("waiting");
  assert.match(await waiting.innerText(), /2 rader må rettes, og 1 venter/);
  await page.getByRole("button", { name: /^Hent inn/ }).click();
  await page.getByTestId("not-yet").waitFor();

  const row = (text) => page.getByTestId("import-row").filter({ hasText: text });
  await row("Skredvarsling Namdal").getByTestId("row-fault").getByRole("textbox").fill("klynge");
  await row("Skredvarsling Namdal").getByTestId("row-fault").getByRole("textbox").blur();
  const number = row("Brøytelaget").getByTestId("row-fault").getByRole("textbox");
  await number.fill("");
  await number.blur();
  await row("Overhalla kommune").getByRole("radio", { name: /Legg det nye til Overhalla/ }).check();
  await waiting.waitFor({ state: "detached" });
  await takeIn(page);
  assert.match(await page.getByTestId("said").innerText(), /35 rader er hentet inn/);
  assert.equal(await entries(page).count(), 35);
  await accessible(page, "overview, light");

  await open(page, server, "/treff", { behov: "Vi vil måle snødybde med drone på vinterveiene" });
  assert.match((await rowNames(page, 3)).join(), / drone AS/);
  await page.reload();
  assert.match((await rowNames(page, 3)).join(), / drone AS/, "help: what is kept is there after a reload");

  await page.goto(`${server.url}/eget`);
  await entries(page).first().waitFor();
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Last ned sikkerhetskopi" }).click()]);
  const backup = await readFile(await download.path());
  assert.ok(!backup.toString().includes("@eksempel.no"), "help: no person's address is kept");
  clean(page);

  const empty = await newPage();
  await bringIn(empty, { name: "makker.json", mimeType: "application/json", buffer: backup });
  await takeIn(empty);
  assert.equal(await entries(empty).count(), 35);
  clean(empty);
});

test("a correction lies over the bundled fact, is told, and can be taken back", async () => {
  const page = await newPage();
  await open(page, server, "/partner/kommune-5047");
  await page.getByRole("link", { name: /^Rett eller legg til om/ }).click();
  await page.getByTestId("own-form").waitFor();
  await page.getByLabel("Kompetanse").fill("styring av membranrensing\nprøvetaking");
  await page.locator("#own-source").fill("møte i driftsnettverket");
  await page.getByRole("button", { name: "Lagre" }).click();
  await page.getByTestId("entry").waitFor();
  await open(page, server, "/partner/kommune-5047");
  await page.getByTestId("corrected").waitFor();
  assert.match(await page.getByTestId("corrected").innerText(), /møte i driftsnettverket/);
  assert.match(await page.locator("article").innerText(), /styring av membranrensing/);

  await page.goto(`${server.url}/eget`);
  await page.getByTestId("entry").waitFor();
  await page.getByRole("link", { name: /Overhalla/ }).click();
  await page.getByRole("button", { name: "Ta bort rettingen" }).click();
  await page.getByText("Du har ikke lagt inn eller rettet noen partnere.").waitFor();
  await page.getByRole("button", { name: "Angre" }).click();
  await page.getByTestId("entry").waitFor();
  await page.getByRole("button", { name: "Gjør om igjen" }).click();
  await page.getByTestId("entry").waitFor({ state: "detached" });
  await open(page, server, "/partner/kommune-5047");
  assert.equal(await page.getByTestId("corrected").count(), 0);
  clean(page);
});

test("faults of a form are told at the field and in a summary, and a half-written form survives a reload", async () => {
  const page = await newPage({ viewport: PHONE });
  await page.goto(`${server.url}/eget/ny/agreement`);
  await page.getByTestId("own-form").waitFor();
  await page.getByLabel("Tittel").fill("Felles vakt 🚰 عربي");
  await page.getByLabel("Slutt").fill("31.2.2027");
  await page.getByRole("button", { name: "Lagre" }).click();
  await page.getByRole("alert").getByText("2 ting må rettes").waitFor();
  await accessible(page, "form with faults, phone");
  await page.reload();
  await page.getByTestId("draft-back").waitFor();
  assert.equal(await page.getByLabel("Tittel").inputValue(), "Felles vakt 🚰 عربي");
  await page.getByLabel("Partnere").fill("Overhalla kommune\nGrong kommune");
  await page.getByLabel("Slutt").fill("31.12.2027");
  await page.getByLabel("Oppsigelsestid").fill("3");
  await page.getByRole("button", { name: "Lagre" }).click();
  await page.getByRole("listitem").filter({ hasText: "Siste dag for oppsigelse" }).waitFor();
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Last ned til kalenderen" }).click()]);
  const calendar = (await readFile(await download.path())).toString();
  assert.match(calendar, /DTSTART;VALUE=DATE:20270930[\s\S]*DTSTART;VALUE=DATE:20271231/);
  clean(page);
});

test("a workbook is read in a program that is loaded only then", async () => {
  const page = await newPage();
  await page.goto(`${server.url}/eget/hent`);
  await page.locator("#file").waitFor();
  assert.ok(!page.requests.some((url) => url.includes("sheet")), "help: the reader of workbooks is loaded when it is needed");
  await page.locator("#file").setInputFiles(data("avtaler.xlsx"));
  await page.getByTestId("preview").waitFor();
  await takeIn(page);
  await page.getByRole("listitem").filter({ hasText: "31. desember 2026" }).waitFor();
  assert.equal(await entries(page).count(), 2);
  clean(page);
});

test("files that are no lists are refused with a way out, and nothing is changed", async () => {
  const page = await newPage();
  await page.goto(`${server.url}/eget/hent`);
  for (const [name, buffer, told] of [
    ["tom.csv", Buffer.from(""), /tom/],
    ["bilde.csv", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0]), /verken et regneark/],
    ["brev.json", Buffer.from('{"format":"makker","version":99}'), /nyere utgave/],
    ["annet.json", Buffer.from('{"a":1}'), /verken et regneark/],
    ["brutt.json", Buffer.from('{"format":"makker",'), /Linje 1/],
    ["ødelagt.xlsx", Buffer.concat([Buffer.from("PK\u0003\u0004"), Buffer.alloc(2000, 7)]), /./],
    ["stor.csv", Buffer.alloc(11_000_000, "a"), /for stor: 11,0/],
  ]) {
    await page.locator("#file").setInputFiles({ name, mimeType: "application/octet-stream", buffer });
    const failed = page.getByTestId("import-failed").filter({ hasText: told });
    await failed.waitFor({ timeout: 40_000 });
  }
  await page.goto(`${server.url}/eget`);
  await page.getByTestId("own").waitFor();
  await page.getByText("Du har ikke lagt inn noen behov.").waitFor();
  assert.equal(await entries(page).count(), 0);
});

test("two tabs: what one saves the other shows, and neither writes over the other unseen", async () => {
  const first = await newPage();
  await first.goto(`${server.url}/eget/ny/need`);
  await first.getByLabel("Behov").fill("Vi trenger hjelp til snømåling");
  await first.getByLabel("Eier").fill("Grong kommune");
  await first.getByRole("button", { name: "Lagre" }).click();
  await entries(first).waitFor();
  const second = await first.context().newPage();
  await second.goto(`${server.url}/eget`);
  await entries(second).getByRole("link").click();
  await second.getByLabel("Behov").waitFor();
  await entries(first).getByRole("link").click();
  await first.getByLabel("Behov").fill("Skrevet i den første fanen");
  await second.getByLabel("Behov").fill("Skrevet i den andre fanen");
  await first.getByRole("button", { name: "Lagre" }).click();
  await entries(first).getByText("Skrevet i den første fanen").waitFor();
  await second.getByRole("button", { name: "Lagre" }).click();
  await second.getByTestId("conflict").waitFor();
  assert.equal(await second.getByLabel("Behov").inputValue(), "Skrevet i den andre fanen", "help: what was written stays in the form");
  await second.getByRole("button", { name: "Lagre det jeg skrev" }).click();
  await entries(second).getByText("Skrevet i den andre fanen").waitFor();
  await entries(first).getByText("Skrevet i den andre fanen").waitFor();
});

test("where the browser keeps nothing, work goes on, is told, and can be taken out", async () => {
  const page = await newPage({ init: () => Object.defineProperty(globalThis, "indexedDB", { get: () => undefined }) });
  await page.goto(`${server.url}/eget/ny/need`);
  await page.getByLabel("Behov").fill("Behov uten lagring");
  await page.getByLabel("Eier").fill("Grong kommune");
  await page.getByRole("button", { name: "Lagre" }).click();
  await entries(page).waitFor();
  assert.match(await page.getByTestId("storage").innerText(), /sikkerhetskopi[\s\S]*Én endring er ikke lagret/);
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Last ned sikkerhetskopi" }).click()]);
  assert.match((await readFile(await download.path())).toString(), /Behov uten lagring/);
});

test("everything that is stored here is deleted on demand", async () => {
  const page = await newPage();
  await page.goto(`${server.url}/eget/ny/need`);
  await page.getByLabel("Behov").fill("Skal slettes");
  await page.getByLabel("Eier").fill("Grong kommune");
  await page.getByRole("button", { name: "Lagre" }).click();
  await entries(page).waitFor();
  await page.getByRole("button", { name: "Slett alt lagret her" }).click();
  await page.getByRole("button", { name: "Ja, slett alt" }).click();
  await entries(page).waitFor({ state: "detached" });
  await page.reload();
  await page.getByText("Du har ikke lagt inn noen behov.").waitFor();
  assert.equal(await page.evaluate(() => localStorage.length), 0);
  clean(page);
});

const CATALOGUE = {
  format: "makker", version: 1, title: "Snøklyngen", made: "2026-11-01",
  records: [
    { kind: "partner", id: "a", values: { name: "Fonnvarsling AS", type: "business", municipality: "Grong", competences: ["skredvarsling med radar"] } },
    { kind: "partner", id: "b", values: { name: "Overhalla kommune", type: "municipality", inhabitants: 3900 } },
    { kind: "partner", id: "c", values: { name: "<img src=x onerror=alert(1)>", type: "business", home_page: "javascript:alert(1)" } },
  ],
};

test("another catalogue is a layer of its own: found with, shown with origin and conflicts, removed", async () => {
  const page = await newPage();
  await page.goto(`${server.url}/?katalog=https%3A%2F%2Feksempel.no%2Fk.json`);
  await page.getByTestId("catalogues").waitFor();
  assert.equal(await page.locator("#address").inputValue(), "https://eksempel.no/k.json");
  await page.getByRole("button", { name: "Hent katalogen" }).click();
  assert.match(await page.getByTestId("catalogue-message").innerText(), /eksempel\.no[\s\S]*Last ned filen[\s\S]*legge til verten/);
  assert.ok(!page.requests.some((url) => url.includes("eksempel.no/k.json") && !url.includes("katalog=")), "help: a host that is not named is not asked");

  await page.locator("#catalogue-file").setInputFiles({ name: "snø.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(CATALOGUE)) });
  const layer = page.getByTestId("layer");
  await layer.waitFor();
  assert.match(await layer.innerText(), /Snøklyngen[\s\S]*2 oppføringer[\s\S]*1 finnes allerede i katalogen/);
  assert.match(await page.getByTestId("catalogue-message").innerText(), /1 oppføring i filen kan ikke brukes/);
  await accessible(page, "catalogues");

  await open(page, server, "/treff", { behov: "skredvarsling med radar langs veien" });
  assert.match((await rowNames(page, 3)).join(), /Fonnvarsling/);
  await page.goto(`${server.url}/eget/kataloger`);
  await page.getByRole("button", { name: /^Ta bort/ }).click();
  await layer.waitFor({ state: "detached" });
});

test("nothing leaves the browser while one edits, brings in and takes out", async () => {
  const page = await newPage();
  await page.goto(`${server.url}/eget/ny/need`);
  await page.getByLabel("Behov").waitFor();
  await page.waitForLoadState("networkidle");
  const before = page.requests.length;
  await page.getByLabel("Behov").fill("Hemmelig behov");
  await page.getByLabel("Eier").fill("Grong kommune");
  await page.getByRole("button", { name: "Lagre" }).click();
  await entries(page).waitFor();
  await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Behov som regneark" }).click()]);
  const sent = page.requests.slice(before).filter((url) => !url.startsWith("blob:"));
  console.log(`${sent.length} requests recorded while one edits and takes out`);
  assert.deepEqual(sent, [], "help: no request is made without being asked for");
});

for (const [name, options] of [["dark", { colorScheme: "dark" }], ["phone, dark", { colorScheme: "dark", viewport: PHONE }], ["320 px", { viewport: { width: 320, height: 700 } }]]) {
  test(`pages of one's own data are accessible: ${name}`, async () => {
    const page = await newPage(options);
    for (const path of ["/eget", "/eget/ny/partner", "/eget/hent", "/eget/kataloger", "/eget/partner/kommune-5047"]) {
      await page.goto(`${server.url}${path}`);
      await page.locator("article h1").waitFor();
      await accessible(page, `${path}, ${name}`);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.ok(wide <= 0, `${path}, ${name}: help: the page is ${wide} px wider than the screen`);
    }
    clean(page);
  });
}
