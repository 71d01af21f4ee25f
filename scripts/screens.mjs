// Takes a screenshot of every page (desktop, phone, dark, and some as printed) from the built page: `node scripts/screens.mjs [FOLDER]`, docs/screens/
// if none is given. Run scripts/serve or scripts/test first.
import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { PHONE, WATER, newPage, open, startBrowser, startServer, stopBrowser } from "../tests/e2e/lib/app.mjs";

const folder = process.argv[2] ? `${process.argv[2]}/` : fileURLToPath(new URL("../docs/screens/", import.meta.url));
const asked = { behov: WATER, rolle: "kommune", eier: "kommune-5047" };
const PAGES = [
  ["start", "/", {}, /Katalogen har/],
  ["matches", "/treff", asked, /treff/],
  ["partner", "/partner/sintef-manufacturing", asked, /SINTEF/],
  ["needs", "/behov", {}, /ledningsnettet/],
  ["need", "/behov/behov-leaknor", {}, /ledningsnettet/],
  ["programmes", "/program", asked, /SkatteFUNN/],
  ["programme", "/program/forkommune-innovasjonsprosjekt-2018", asked, /FORKOMMUNE/],
  ["consortium", "/konsortium", { ...asked, program: "forkommune-innovasjonsprosjekt-2018" }, /bevist/],
  ["form", "/form", { ...asked, form: "frist:1,timer:1,resultat:1" }, /Studentarbeid/],
  ["three-party", "/trepart", { ...asked, program: "forkommune-innovasjonsprosjekt-2018" }, /Vurdert for/],
  ["unknown", "/finnes-ikke", {}, /finner ikke siden/],
  ["about", "/om", {}, /Kartverket/],
  ["map", "/treff", { ...asked, kart: "1" }, /treff/],
  ["write", "/skriv", asked, /treff nå/],
  ["shortlist", "/liste", { ...asked, liste: "sintef-manufacturing" }, /SINTEF/],
  ["letter", "/kontakt/ntnu-ibm-va", asked, /Kopier teksten/],
  ["summary", "/sammendrag", { ...asked, program: "forkommune-innovasjonsprosjekt-2018", liste: "ntnu-ibm-va" }, /FORKOMMUNE/],
  ["overview", "/oversikt", { program: "forkommune-innovasjonsprosjekt-2018" }, /Ferdig/],
  ["own", "/eget", {}, /Egne data/],
  ["own-partner", "/eget/ny/partner", {}, /Kompetanse/],
  ["own-import", "/eget/hent", {}, /Velg fil/],
  ["own-correction", "/eget/partner/kommune-5047", {}, /Katalogen blir ikke endret/],
  ["own-catalogues", "/eget/kataloger", {}, /Andre kataloger/],
];
// On paper.
const PRINTED = new Set(["matches", "consortium", "summary", "overview"]);
const LOOKS = [["", { viewport: { width: 1280, height: 900 } }], ["-phone", { viewport: PHONE }], ["-dark", { viewport: { width: 1280, height: 900 }, colorScheme: "dark" }]];

await mkdir(folder, { recursive: true });
await startBrowser();
const server = await startServer();
for (const [name, path, fragment, content] of PAGES) {
  for (const [look, options] of LOOKS) {
    const page = await newPage(options);
    await open(page, server, path, fragment);
    await page.getByText(content).first().waitFor({ timeout: 30_000 });
    await page.waitForTimeout(400);
    await page.screenshot({ path: `${folder}${name}${look}.jpg`, type: "jpeg", quality: 55 });
    if (look === "" && PRINTED.has(name)) {
      await page.emulateMedia({ media: "print" });
      await page.setViewportSize({ width: 794, height: 1123 });
      await page.screenshot({ path: `${folder}${name}-print.jpg`, type: "jpeg", quality: 55 });
    }
    await page.context().close();
  }
}
await stopBrowser();
server.close();
