// Bad input and faults: the page says what to do, stays usable, and nothing written is lost.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { WATER, newPage, open, rowNames, startBrowser, startServer, stopBrowser } from "./lib/app.mjs";

let server;
before(async () => {
  await startBrowser();
  server = await startServer();
});
after(async () => {
  await stopBrowser();
  await server.close();
});

const need = (page) => page.getByRole("textbox", { name: /strever/ });
const submit = (page) => page.getByRole("button", { name: "Finn partnere" }).click();

test("an empty need is asked for, one word is enough", async () => {
  const page = await newPage();
  await open(page, server);
  await submit(page);
  await page.getByText("Skriv hva dere strever med før du søker").waitFor();
  await need(page).fill("overvann");
  await submit(page);
  await rowNames(page, 3);
});

test("words that carry nothing are told of, and the text stays", async () => {
  const page = await newPage();
  await open(page, server);
  await need(page).fill("og i på");
  await submit(page);
  await page.getByText("ingen ord vi kan søke med").waitFor({ timeout: 30_000 });
});

test("100 000 characters are cut with a message, and kept", async () => {
  const page = await newPage();
  await open(page, server);
  const long = `${WATER} `.repeat(800).slice(0, 100_000);
  await need(page).fill(long);
  await page.getByText(/100\s000 tegn/).waitFor();
  await submit(page);
  await rowNames(page, 3);
});

test("pasted markup is text", async () => {
  const page = await newPage();
  await open(page, server);
  await need(page).fill('<img src=x onerror="window.hacked=1"><b>overvann</b><script>window.hacked=1</script>');
  await submit(page);
  await rowNames(page, 3);
  assert.equal(await page.evaluate(() => window.hacked), undefined);
});

test("an unknown municipality is told of, with the nearest names and a way on", async () => {
  const page = await newPage();
  await open(page, server);
  await need(page).fill("overvann");
  await page.getByRole("combobox").fill("Atlantisdalen");
  await submit(page);
  await page.getByText("Vi finner ikke «Atlantisdalen»").first().waitFor({ timeout: 30_000 });
  await page.getByRole("button", { name: "Fortsett uten" }).click();
  await rowNames(page, 3);
});

test("what was written is still there after a reload, even before it was sent", async () => {
  const page = await newPage();
  await open(page, server);
  await need(page).fill("Vi mister folk i hjemmetjenesten");
  await page.waitForTimeout(800);
  await page.reload();
  await need(page).waitFor();
  assert.equal(await need(page).inputValue(), "Vi mister folk i hjemmetjenesten");
});

for (const [name, file, answer, words] of [
  ["missing", "/catalogue/catalogue.bin", { status: 404 }, /fikk ikke hentet katalogen/],
  ["damaged", "/catalogue/catalogue.bin", { status: 200, body: "MAKK but not really" }, /Katalogen er skadet/],
  ["damaged lexicon", "/catalogue/lexicon.bin", { status: 200, body: "<!doctype html>" }, /Katalogen er skadet/],
]) {
  test(`a ${name} catalogue file is told of, and trying again mends it`, async () => {
    const broken = await startServer({ [file]: answer });
    const page = await newPage();
    await open(page, broken);
    await page.getByText(words).first().waitFor({ timeout: 30_000 });
    await need(page).fill("overvann i sentrum");
    delete broken.faults[file];
    await page.getByRole("button", { name: "Prøv igjen" }).first().click();
    await page.getByText(/Katalogen har/).waitFor({ timeout: 30_000 });
    assert.equal(await need(page).inputValue(), "overvann i sentrum");
    await submit(page);
    await rowNames(page, 3);
    await broken.close();
  });
}

// Keeps every worker the page starts, so that a test can make one die.
const KEEP_WORKERS = () => {
  const Real = window.Worker;
  window.workers = [];
  window.Worker = class extends Real {
    constructor(...args) {
      super(...args);
      window.workers.push(this);
    }
  };
};

test("a worker that dies is started again, and the page goes on", async () => {
  const page = await newPage({ init: KEEP_WORKERS });
  await open(page, server, "/treff", { behov: WATER, rolle: "kommune" });
  await rowNames(page, 3);
  await page.evaluate(() => window.workers.at(-1).dispatchEvent(new ErrorEvent("error", { message: "killed by a test" })));
  await page.getByText("vi har startet det på nytt").waitFor({ timeout: 30_000 });
  assert.equal(await page.evaluate(() => window.workers.length), 2);
  await page.getByRole("button", { name: /Se hvorfor/ }).first().click();
  await page.locator(".ledger").first().waitFor({ timeout: 30_000 });
});

test("without workers the engine runs beside the page", async () => {
  const page = await newPage({ init: () => { window.Worker = class { constructor() { throw new Error("no workers here"); } }; } });
  await open(page, server, "/treff", { behov: WATER, rolle: "kommune" });
  await rowNames(page, 3);
});

test("after load everything works without a network", async () => {
  const page = await newPage();
  await open(page, server);
  await page.getByText(/Katalogen har/).waitFor({ timeout: 30_000 });
  await page.context().setOffline(true);
  await need(page).fill(WATER);
  await submit(page);
  await rowNames(page, 3);
  await page.getByRole("link", { name: "Behov", exact: true }).first().click();
  await page.getByText(/ledningsnettet/).first().waitFor({ timeout: 30_000 });
});

test("forbidden storage does not stop the page", async () => {
  const page = await newPage({ init: () => { Object.defineProperty(window, "localStorage", { get() { throw new DOMException("no", "SecurityError"); } }); } });
  await open(page, server);
  await need(page).fill(WATER);
  await submit(page);
  await rowNames(page, 3);
});
