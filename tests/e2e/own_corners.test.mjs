// Corners of the user's own data: nothing written is lost in two tabs, by another language, on a full disk or without the catalogue; lists come
// in by drop and by paste too; who is there already is told; agreements stand on a line of time.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import Ajv2020 from "ajv/dist/2020.js";
import { PHONE, accessible, clean, newPage, startBrowser, startServer, stopBrowser } from "./lib/app.mjs";

let server;
before(async () => {
  await startBrowser();
  server = await startServer();
});
after(async () => {
  await stopBrowser();
  await server.close();
});

const entries = (page) => page.getByTestId("entry");
const save = (page) => page.getByRole("button", { name: "Lagre", exact: true }).click();

async function form(page, path) {
  await page.goto(`${server.url}/eget/${path}`);
  await page.getByTestId("own-form").waitFor();
}

async function addNeed(page, text) {
  await form(page, "ny/need");
  await page.getByLabel("Behov").fill(text);
  await page.getByLabel("Eier").fill("Grong kommune");
  await save(page);
  await entries(page).filter({ hasText: text }).waitFor();
}

test("two tabs with a new record each keep a draft each, and a draft of another tab is offered", async () => {
  const first = await newPage();
  await form(first, "ny/need");
  const second = await first.context().newPage();
  await form(second, "ny/need");
  await first.getByLabel("Behov").fill("Skrevet i den første fanen");
  await second.getByLabel("Behov").fill("Skrevet i den andre fanen");
  for (const [page, text] of [[first, "Skrevet i den første fanen"], [second, "Skrevet i den andre fanen"]]) {
    await page.reload();
    await page.getByTestId("draft-back").waitFor();
    assert.equal(await page.getByLabel("Behov").inputValue(), text);
  }
  await second.close();
  await first.reload();
  await first.getByTestId("other-draft").getByRole("button", { name: "Fortsett på det" }).click();
  await first.getByTestId("draft-back").waitFor();
  assert.equal(await first.getByLabel("Behov").inputValue(), "Skrevet i den andre fanen");
  await first.getByLabel("Eier").fill("Grong kommune");
  await save(first);
  await entries(first).filter({ hasText: "Skrevet i den andre fanen" }).waitFor();
  await form(first, "ny/need");
  assert.match(await first.getByTestId("other-draft").innerText(), /Skrevet i den første fanen/);
});

test("an old draft does not bring older values back over newer ones unseen", async () => {
  const page = await newPage();
  await addNeed(page, "Slik det var");
  await entries(page).getByRole("link").click();
  await page.getByTestId("own-form").waitFor();
  const form_url = page.url();
  await page.getByLabel("Behov").fill("Halvskrevet utkast");
  await page.goto(`${server.url}/eget`);
  await entries(page).waitFor();
  // Another tab does not see the draft as its own work, and saves something newer.
  const other = await page.context().newPage();
  await other.goto(form_url);
  await other.getByRole("button", { name: "Kast utkastet" }).click();
  await other.getByLabel("Tema").fill("snø");
  await save(other);
  await entries(other).waitFor();
  await page.evaluate(() => localStorage.getItem("x"));
  // The draft of before comes back, as after a crash.
  await page.goto(form_url);
  await page.getByTestId("own-form").waitFor();
  assert.equal(await page.getByLabel("Tema").inputValue(), "snø");

  await page.getByLabel("Behov").fill("Skrevet over det nye");
  await other.goto(form_url);
  await other.getByTestId("draft-back").waitFor();
  await other.getByLabel("Eier").fill("Overhalla kommune");
  await save(other);
  await entries(other).waitFor();
  await page.reload();
  await page.getByTestId("own-form").waitFor();
  assert.match(await page.getByLabel("Eier").inputValue(), /Overhalla/, "help: a saved draft is gone");
});

test("a draft that was written over something that has changed since says so and waits for a yes", async () => {
  const page = await newPage();
  await addNeed(page, "Slik det var");
  await entries(page).getByRole("link").click();
  await page.getByTestId("own-form").waitFor();
  const address = page.url();
  await page.getByLabel("Behov").fill("Halvskrevet utkast");
  const draft = await page.evaluate(() => Object.entries(localStorage).find(([key]) => key.startsWith("makker.own.need/")));
  await page.getByLabel("Behov").fill("Lagret siden");
  await save(page);
  await entries(page).filter({ hasText: "Lagret siden" }).waitFor();
  // As a crash of the first window would leave it.
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), draft);
  await page.goto(address);
  await page.getByTestId("conflict").waitFor();
  assert.equal(await page.getByLabel("Behov").inputValue(), "Halvskrevet utkast");
  await accessible(page, "a draft in conflict");
  await page.getByRole("button", { name: "Kast utkastet" }).click();
  await page.getByTestId("conflict").waitFor({ state: "detached" });
  assert.equal(await page.getByLabel("Behov").inputValue(), "Lagret siden");
});

test("who may be there already is told while one writes", async () => {
  const page = await newPage({ viewport: PHONE });
  await form(page, "ny/partner");
  await page.locator("#own-name").fill("Overhala kommune");
  const likely = page.getByTestId("likely");
  await likely.getByRole("link", { name: "Overhalla kommune" }).waitFor();
  assert.match(await likely.innerText(), /navnene er 9\d % like/);
  await accessible(page, "a likely duplicate, phone");
  await page.locator("#own-name").fill("Helt ukjent navn");
  await likely.waitFor({ state: "detached" });
  clean(page);
});

const TABLE = "Organisasjon;Type;Kommune;Kan bidra med\nFonnvakt AS;Bedrift;Grong;skredvarsling\nSnømerk AS;Ukjent slag;Grong;merking\n";

test("a list comes in by drop and by paste, and another language takes nothing of it away", async () => {
  const page = await newPage();
  await page.goto(`${server.url}/eget/hent`);
  await page.locator("#paste").fill("%PDF-1.7 ikke en liste");
  await page.getByRole("button", { name: "Les det jeg limte inn" }).click();
  await page.getByTestId("import-failed").waitFor();
  assert.equal(await page.locator("#paste").inputValue(), "%PDF-1.7 ikke en liste", "help: what was pasted is there to be mended");
  await page.locator("#paste").fill(TABLE);
  await page.getByRole("button", { name: "Les det jeg limte inn" }).click();
  await page.getByTestId("preview").waitFor();
  assert.equal(await page.getByTestId("import-row").count(), 2);
  await page.getByRole("button", { name: "Velg en annen fil" }).click();

  const transfer = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], "liste.csv", { type: "text/csv" }));
    return transfer;
  }, TABLE);
  await page.locator(".own__drop").dispatchEvent("drop", { dataTransfer: transfer });
  await page.getByTestId("preview").waitFor();
  await page.getByTestId("import-row").filter({ hasText: "Snømerk" }).getByRole("radio", { name: "Utelat" }).check();
  await page.getByRole("combobox", { name: "Leses som: Kan bidra med" }).selectOption("offers");
  await page.getByTestId("import-row").filter({ hasText: "Snømerk" }).getByRole("radio", { name: "Utelat" }).check();
  await page.getByRole("button", { name: "Nynorsk" }).click();
  await page.getByRole("heading", { name: "Hent inn ei liste" }).waitFor();
  assert.equal(await page.getByRole("combobox", { name: "Blir lesen som: Kan bidra med" }).inputValue(), "offers", "help: the column is read as it was");
  assert.ok(await page.getByTestId("import-row").filter({ hasText: "Snømerk" }).getByRole("radio", { name: "Utelat" }).isChecked(), "help: the decision stands");
  await page.getByRole("button", { name: "Hent inn 1 rad", exact: true }).click();
  await page.getByTestId("own").waitFor();
  assert.equal(await entries(page).count(), 1);
  clean(page);
});

test("a full disk is told with what to do, and what could not be stored can be stored later", async () => {
  const page = await newPage({
    init: () => {
      const put = IDBObjectStore.prototype.put;
      IDBObjectStore.prototype.put = function (...given) {
        if (globalThis.diskIsFull !== false) throw new DOMException("no room", "QuotaExceededError");
        return put.apply(this, given);
      };
    },
  });
  await form(page, "ny/need");
  await page.getByLabel("Behov").fill("Behov på full disk");
  await page.getByLabel("Eier").fill("Grong kommune");
  await save(page);
  await entries(page).waitFor();
  assert.match(await page.getByTestId("storage").innerText(), /ikke mer plass[\s\S]*Én endring er ikke lagret/);
  await accessible(page, "a full disk");
  await page.evaluate(() => { globalThis.diskIsFull = false; });
  await page.getByRole("button", { name: "Prøv å lagre igjen" }).click();
  await page.getByTestId("storage").waitFor({ state: "detached" });
  await page.reload();
  await entries(page).filter({ hasText: "Behov på full disk" }).waitFor();
});

test("without the catalogue one's own records can be written, and what is missing is told", async () => {
  const page = await newPage();
  await page.route(/catalogue\.bin/, (route) => route.abort());
  await form(page, "ny/need");
  await page.getByTestId("no-facts").getByRole("button", { name: "Prøv igjen" }).waitFor();
  await page.getByLabel("Behov").fill("Behov uten katalog");
  await page.getByLabel("Eier").fill("Grong kommune");
  await save(page);
  await entries(page).waitFor();
});

for (const [name, options] of [["light", {}], ["phone, dark", { colorScheme: "dark", viewport: PHONE }]]) {
  test(`agreements stand on a line of time, with a table that says the same: ${name}`, async () => {
    const page = await newPage(options);
    for (const [title, start, end, months] of [["Felles vakt", "1.1.2026", "31.12.2027", "3"], ["Utlån av måler", "", "30.6.2027", ""]]) {
      await form(page, "ny/agreement");
      await page.getByLabel("Tittel").fill(title);
      await page.getByLabel("Partnere").fill("Overhalla kommune\nGrong kommune");
      await page.getByLabel("Start").fill(start);
      await page.getByLabel("Slutt").fill(end);
      await page.getByLabel("Oppsigelsestid").fill(months);
      await save(page);
      await entries(page).filter({ hasText: title }).waitFor();
    }
    const picture = page.getByRole("img", { name: "Avtaler" });
    await picture.waitFor();
    assert.match(await page.locator("article").innerText(), /30\.\sseptember 2027/);
    await accessible(page, `agreements, ${name}`);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.ok(wide <= 0, `help: the page is ${wide} px wider than the screen`);
    clean(page);
  });
}

test("a backup is what the published schema says, and the schema refuses what the page refuses", async () => {
  const validate = new Ajv2020({ strict: false }).compile(JSON.parse(await readFile(new URL("../../public/schema/makker-1.json", import.meta.url), "utf8")));
  const page = await newPage();
  await addNeed(page, "Vi trenger hjelp til snømåling");
  await form(page, "partner/kommune-5047");
  await page.getByLabel("Kompetanse").fill("styring av membranrensing");
  await save(page);
  await page.getByTestId("own").waitFor();
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Last ned sikkerhetskopi" }).click()]);
  const backup = JSON.parse(await readFile(await download.path(), "utf8"));
  assert.ok(validate(backup), JSON.stringify(validate.errors));
  assert.equal(backup.records.length, 2);
  for (const [what, change] of [
    ["another format", (file) => { file.format = "annet"; }],
    ["no records", (file) => { delete file.records; }],
    ["an unknown kind", (file) => { file.records[0].kind = "tull"; }],
    ["a number for an id", (file) => { file.records[0].id = 7; }],
  ]) {
    const broken = structuredClone(backup);
    change(broken);
    assert.ok(!validate(broken), `help: ${what} is refused`);
  }
});
