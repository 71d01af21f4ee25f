// Every page: accessible in light and dark and on a phone, nothing too wide, and nothing asked of anybody else.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { PHONE, WATER, accessible, clean, newPage, open, startBrowser, startServer, stopBrowser } from "./lib/app.mjs";

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
// Path, fragment, and what is there when the page has its content.
const PAGES = [
  ["/", {}, /Katalogen har/],
  ["/treff", asked, /treff/],
  ["/partner/kommune-5047", asked, /Innbyggere/],
  ["/partner/sintef-manufacturing", asked, /SINTEF/],
  ["/behov", {}, /LeakNor|ledningsnettet|vannverk/i],
  ["/behov/behov-leaknor", {}, /ledningsnettet/],
  ["/program", asked, /SkatteFUNN/],
  ["/program/forkommune-innovasjonsprosjekt-2018", asked, /FORKOMMUNE/],
  ["/konsortium", { ...asked, program: "forkommune-innovasjonsprosjekt-2018" }, /bevist/],
  ["/form", {}, /Studentarbeid/],
  ["/trepart", asked, /Ikke med i laget/],
  ["/om", {}, /Kartverket/],
  ["/finnes-ikke", {}, /finner ikke siden/],
  // A doubled slash, as links get by hand.
  ["//konsortium", { ...asked, program: "forkommune-innovasjonsprosjekt-2018" }, /bevist/],
  // Below a folder of another program.
  ["/liste/finnes-ikke", {}, /finner ikke siden/],
  ["/eget/finnes/ikke/noe", {}, /finner ikke siden/],
];

for (const [path, fragment, content] of PAGES) {
  test(`${path} is accessible in light and dark, on a phone and at 320 pixels`, async () => {
    for (const [colorScheme, viewport] of [["light", { width: 1280, height: 900 }], ["dark", PHONE], ["light", { width: 320, height: 640 }]]) {
      const page = await newPage({ colorScheme, viewport });
      await open(page, server, path, fragment);
      await page.getByText(content).first().waitFor({ timeout: 30_000 });
      await accessible(page, `${path} ${colorScheme} ${viewport.width}`);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.equal(wide, 0, `help: ${path} is ${wide} pixels too wide at ${viewport.width}`);
      assert.equal(await page.locator("h1").count(), 1);
      clean(page);
      await page.context().close();
    }
  });
}

test("after load nothing is requested, whatever the user does", async () => {
  const page = await newPage();
  await open(page, server);
  await page.getByText(/Katalogen har/).waitFor({ timeout: 30_000 });
  const own = new URL(server.url).host;
  assert.deepEqual(page.requests.filter((url) => !url.startsWith("data:") && new URL(url).host !== own), [], "help: no foreign host, ever");
  const before = page.requests.length;
  await page.getByRole("textbox", { name: /strever/ }).fill(WATER);
  await page.getByRole("button", { name: "Finn partnere" }).click();
  await page.getByTestId("row").first().waitFor({ timeout: 30_000 });
  await page.getByRole("button", { name: /Se hvorfor/ }).first().click();
  await page.getByRole("link", { name: "Behov", exact: true }).first().click();
  await page.getByText(/ledningsnettet/).first().waitFor({ timeout: 30_000 });
  assert.deepEqual(page.requests.slice(before), [], "help: something left the browser");
  clean(page);
});

test("the vendored styles are those of the package, byte for byte", async () => {
  const packaged = new URL("node_modules/@digdir/designsystemet-css/dist/", import.meta.url);
  for (const [ours, theirs] of [["theme.css", "theme/designsystemet.css"], ["index.css", "src/index.css"]]) {
    const [a, b] = await Promise.all([readFile(new URL(`../../style/designsystemet/${ours}`, import.meta.url)), readFile(new URL(theirs, packaged))]);
    assert.ok(a.equals(b), `help: copy dist/${theirs} to style/designsystemet/${ours}`);
  }
});
