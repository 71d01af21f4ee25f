// From a match to a first e-mail: shortlist, comparison, letter, summary. On the real catalogue.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { PHONE, WATER, accessible, clean, newPage, ready, rowNames, startBrowser, startServer, stopBrowser } from "./lib/app.mjs";

let server;
before(async () => {
  await startBrowser();
  server = await startServer();
});
after(async () => {
  await stopBrowser();
  await server.close();
});

const asked = { behov: encodeURIComponent(WATER), rolle: "kommune", eier: "kommune-5047" };
/** As `open`, with values as they stand in the address: lists have commas and colons of their own. */
async function openAt(page, path, values) {
  const hash = Object.entries(values).map(([key, value]) => `${key}=${value}`).join("&");
  await page.goto(`${server.url}${path}${hash ? `#${hash}` : ""}`);
  await ready(page);
}
const LISTED = "ntnu-ibm-va,sintef-manufacturing,kommune-5001";
const fits = (page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
const fragment = (page) => new URLSearchParams(new URL(page.url()).hash.slice(1));
/** The address is changed at most every 400 milliseconds while somebody writes. */
const addressHolds = (page, text) => page.waitForFunction((text) => decodeURIComponent(location.hash.replaceAll("+", " ")).includes(text), text);

test("from a need to a shortlist, a comparison, a letter and a summary on paper", async () => {
  const page = await newPage();
  await openAt(page, "/treff", asked);
  const names = (await rowNames(page, 3)).slice(0, 3);
  for (const [at, name] of names.entries()) {
    const button = page.getByTestId("listing").nth(at);
    assert.equal(await button.getAttribute("aria-label"), `Legg i huskelisten: ${name}`);
    await button.focus();
    await page.keyboard.press("Enter");
    await page.waitForFunction((at) => document.querySelectorAll("[data-testid=listing]")[at].innerText.startsWith("Fjern"), at);
    assert.equal(await page.evaluate(() => document.activeElement.dataset.testid), "listing", "help: the focus must stay on the button");
    assert.match(await page.getByTestId("live").innerText(), new RegExp("er lagt i huskelisten"));
  }
  assert.equal(fragment(page).get("liste").split(",").length, 3);
  await page.getByRole("link", { name: "Huskeliste (3)" }).click();
  await page.getByTestId("listed").nth(2).waitFor();
  await page.getByRole("textbox", { name: `Notat om ${names[0]}` }).fill("Ring på mandag 🎉 مرحبا");
  await addressHolds(page, "Ring på mandag 🎉 مرحبا");

  await page.getByRole("checkbox").nth(0).check();
  assert.equal(await page.getByTestId("compare").count(), 0, "help: one alone is not compared");
  await page.getByRole("checkbox").nth(1).check();
  const table = page.getByRole("table", { name: /Lengre strek/ });
  await table.waitFor();
  assert.deepEqual(await table.getByRole("columnheader").allInnerTexts(), ["Hva", names[0], names[1]]);
  assert.match(await table.innerText(), /Ord og begreper[\s\S]*Dette taler imot[\s\S]*Avstand[\s\S]*Dokumenterte prosjekter/);
  assert.ok((await table.locator("svg.bar").count()) > 1);
  await accessible(page, "comparison");

  await page.getByRole("link", { name: `Skriv til ${names[0]}` }).first().click();
  const letter = page.getByRole("textbox", { name: "Teksten" });
  await page.waitForFunction(() => document.querySelector("#letter")?.value.includes("Hilsen") || document.querySelector("#letter")?.value.includes("hilsen"));
  const proposed = await letter.inputValue();
  assert.match(proposed, new RegExp(`^Hei, ${names[0].replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}!`));
  assert.ok(proposed.includes("Dette vil vi løse: «Vannverket sliter med farge og humus"), proposed);
  assert.ok(proposed.includes("Derfor skriver vi til dere:"), proposed);
  assert.ok(proposed.split(/\s+/).length <= 180, "help: a first e-mail is short");
  await page.getByRole("button", { name: "English", exact: true }).last().click();
  await page.waitForFunction(() => document.querySelector("#letter").value.startsWith("Dear"));
  await page.getByRole("button", { name: "Bokmål", exact: true }).last().click();
  await page.waitForFunction(() => document.querySelector("#letter").value.startsWith("Hei"));

  await letter.fill("Hei!\nKan vi snakke om humus & farge?");
  await addressHolds(page, "Kan vi snakke om humus");
  await page.reload();
  await page.waitForFunction(() => document.querySelector("#letter")?.value === "Hei!\nKan vi snakke om humus & farge?");
  await page.getByText("Du har endret teksten").waitFor();
  const mail = await page.getByTestId("mail").getAttribute("href");
  assert.ok(mail.startsWith("mailto:?subject=Kan%20vi%20samarbeide"), mail);
  assert.ok(mail.endsWith("&body=Hei!%0D%0AKan%20vi%20snakke%20om%20humus%20%26%20farge%3F".replace("!", "%21")), mail);
  await letter.fill("å".repeat(1500));
  await page.getByTestId("too-long").waitFor();
  assert.ok(!(await page.getByTestId("mail").getAttribute("href")).includes("body"), "help: what does not fit is copied instead");
  await page.getByRole("button", { name: "Foreslå på nytt" }).click();
  await page.waitForFunction((text) => document.querySelector("#letter").value === text, proposed);
  await page.goBack();
  await page.waitForFunction((text) => document.querySelector("#letter").value !== text, proposed);
  await page.goForward();
  await page.waitForFunction((text) => document.querySelector("#letter").value === text, proposed);

  await page.getByRole("link", { name: "Huskeliste", exact: true }).click();
  await page.getByRole("link", { name: "Sammendrag" }).click();
  const sheet = page.getByTestId("sheet");
  await sheet.getByText("Ring på mandag 🎉 مرحبا").waitFor();
  const shown = await sheet.innerText();
  for (const part of ["Behovet", WATER, "Huskeliste", ...names, "Kilder"]) assert.ok(shown.includes(part), part);
  await accessible(page, "summary");
  await page.emulateMedia({ media: "print" });
  for (const gone of [".header", ".footer", "[data-testid=share]", "main button"]) {
    assert.equal(await page.locator(gone).first().isVisible(), false, `help: ${gone} does not belong on paper`);
  }
  assert.ok(await sheet.isVisible());
  const paper = await page.screenshot({ fullPage: true });
  const blank = await page.evaluate(() => getComputedStyle(document.querySelector("[data-testid=sheet] p, [data-testid=sheet] blockquote")).color);
  assert.equal(blank, "rgb(0, 0, 0)", "help: text on paper is black");
  assert.ok(paper.length > 20_000, "help: the sheet must not be blank");
  clean(page);
});

test("the sheet is saved as a file that holds what was written as text, and the link holds no letter", async () => {
  const page = await newPage({ acceptDownloads: true });
  const hostile = "<script>alert(1)</script> & \"sitat\"";
  await openAt(page, "/sammendrag", { ...asked, behov: encodeURIComponent(hostile + WATER), liste: LISTED, notat: `kommune-5001:${encodeURIComponent(hostile)}`, brev: "kommune-5001:Hemmelig+" });
  await page.getByTestId("sheet").getByText("Trondheim").first().waitFor({ timeout: 30_000 });
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Lagre som fil" }).click()]);
  assert.equal(download.suggestedFilename(), "makker-sammendrag.html");
  const file = await readFile(await download.path(), "utf8");
  assert.ok(file.includes("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;sitat&quot;") && !file.includes("<script"), file.slice(0, 2000));
  const link = await page.getByRole("textbox", { name: "Lenken" }).inputValue();
  assert.match(link, /\/sammendrag#behov=/);
  assert.ok(link.includes("liste=") && link.includes("notat=") && !link.includes("brev="), link);
  assert.match(await page.getByTestId("share").innerText(), /3.partnere og 1.notat[\s\S]*Ingenting er sendt/);
  const other = await newPage();
  await other.goto(link);
  await other.getByTestId("sheet").getByText(hostile).first().waitFor({ timeout: 30_000 });
  clean(other);
  clean(page);
});

test("copying puts the text on the clipboard, and marks it where the browser refuses", async () => {
  const page = await newPage({ permissions: ["clipboard-read", "clipboard-write"] });
  await openAt(page, "/kontakt/kommune-5001", asked);
  await page.waitForFunction(() => document.querySelector("#letter")?.value.length > 50, null, { timeout: 30_000 });
  const copy = page.getByRole("button", { name: "Kopier teksten til Trondheim kommune" });
  await copy.click();
  await page.getByTestId("said").getByText("Kopiert").waitFor();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await page.locator("#letter").inputValue());
  await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  await copy.click();
  await page.getByTestId("said").getByText("merket").waitFor();
  assert.ok(await page.evaluate(() => { const it = document.querySelector("#letter"); return document.activeElement === it && it.selectionEnd === it.value.length; }));
  clean(page);
});

test("a municipality that writes nynorsk gets nynorsk", async () => {
  const page = await newPage();
  await openAt(page, "/kontakt/kommune-1114", asked);
  await page.waitForFunction(() => document.querySelector("#letter")?.value.includes("Dette vil vi løyse"), null, { timeout: 30_000 });
  clean(page);
});

test("a partner that is gone keeps its note, long lists are cut with a message, and older links work", async () => {
  const page = await newPage({ viewport: PHONE });
  const many = Array.from({ length: 25 }, (_, n) => `borte-${n}`).join(",");
  await openAt(page, "/liste", { ...asked, liste: `${many}`, notat: "borte-0:viktig" });
  await page.getByTestId("gone").first().getByText("borte-0 finnes ikke i katalogen lenger").waitFor({ timeout: 30_000 });
  assert.equal(await page.getByTestId("listed").count(), 20);
  assert.equal(await page.getByRole("textbox", { name: "Notat om borte-0", exact: true }).inputValue(), "viktig");
  assert.match(await page.getByTestId("notice").innerText(), /beholdt 20 partnere/);
  assert.equal(await fits(page), 0);
  await page.getByRole("button", { name: /Fjern fra huskelisten: borte-0/ }).click();
  assert.equal(await page.evaluate(() => document.activeElement.id), "shortlist", "help: the focus must not be lost with the entry");
  await page.goBack();
  assert.equal(await page.getByRole("textbox", { name: "Notat om borte-0", exact: true }).inputValue(), "viktig", "help: back undoes the removal");

  const older = await newPage();
  await openAt(older, "/liste", asked);
  await older.getByText("Huskelisten er tom").waitFor();
  clean(older);
  clean(page);
});

const PAGES = [
  ["/liste", { ...asked, liste: LISTED, notat: `kommune-5001:${encodeURIComponent("مرحبا")}`, sammenlign: "ntnu-ibm-va,kommune-5001" }, /Lengre strek/],
  ["/liste", {}, /Huskelisten er tom/],
  ["/kontakt/ntnu-ibm-va", asked, /Et forslag til første e-post/],
  ["/kontakt/finnes-ikke", asked, /finnes ikke i katalogen lenger/],
  ["/sammendrag", { ...asked, liste: LISTED, notat: `kommune-5001:${"langt".repeat(99)}`, program: "forkommune-innovasjonsprosjekt-2018" }, /Kilder/],
  ["/sammendrag", {}, /Ikke valgt ennå/],
];

for (const [path, hash, content] of PAGES) {
  test(`${path} with ${Object.keys(hash).length} keys is accessible in light and dark, on a phone and at 320 pixels`, async () => {
    for (const [colorScheme, viewport] of [["light", { width: 1280, height: 900 }], ["dark", { width: 1280, height: 900 }], ["dark", PHONE], ["light", PHONE], ["light", { width: 320, height: 640 }]]) {
      const page = await newPage({ colorScheme, viewport });
      await openAt(page, path, hash);
      await page.getByText(content).first().waitFor({ timeout: 30_000 });
      await accessible(page, `${path} ${colorScheme} ${viewport.width}`);
      assert.equal(await fits(page), 0, `help: ${path} is too wide at ${viewport.width}`);
      assert.equal(await page.locator("h1").count(), 1);
      clean(page);
      await page.context().close();
    }
  });
}
