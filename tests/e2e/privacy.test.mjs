// Nothing a user writes leaves the browser: with every request of page, workers and service worker recorded, there is none after load.
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

const PROGRAMME = "forkommune-innovasjonsprosjekt-2018";

/** Every request of the context, with what it carried; and what has other ways out than a request. */
async function watched(options) {
  const page = await newPage(options);
  const asked = [];
  page.context().on("request", (request) => asked.push(`${request.method()} ${request.url()} ${request.postData() ?? ""}`));
  page.on("websocket", (socket) => asked.push(`socket ${socket.url()}`));
  page.on("popup", () => asked.push("popup"));
  return { page, asked };
}

async function work(page) {
  await page.getByRole("textbox", { name: /strever/ }).pressSequentially("Vannverket sliter med humus ", { delay: 10 });
  await page.getByRole("textbox", { name: /strever/ }).fill(WATER);
  await page.getByRole("combobox").fill("Overhala");
  await page.getByRole("option", { name: /Overhalla/ }).first().click();
  await page.getByRole("button", { name: "Finn partnere" }).click();
  await rowNames(page, 5);
  await page.getByRole("button", { name: /Se hvorfor/ }).first().click();
  await page.locator(".ledger").first().waitFor();
  await page.getByRole("link", { name: "Sett sammen et konsortium" }).first().click();
  await page.getByLabel(/program/i).selectOption(PROGRAMME);
  await page.getByTestId("team").waitFor({ timeout: 60_000 });
  for (const name of ["Behov", "Programmer", "Om Makker"]) {
    await page.getByRole("link", { name, exact: true }).first().click();
    await page.getByRole("heading", { level: 1 }).waitFor();
  }
  await page.getByRole("button", { name: "English" }).click();
  await page.waitForTimeout(1000);
}

/** The program of another page is loaded when one goes there: a file of the page, or the page's path, and nothing of what was written. */
const isProgram = (line) => {
  const [method, url, ...body] = line.trim().split(" ");
  const { origin, pathname, search } = new URL(url);
  return method === "GET" && body.length === 0 && origin === server.url && search === "" && /^\/(|treff|behov|program|konsortium|om|[\w-]+\.(js|css|wasm|png|webmanifest)|catalogue\/\w+\.bin)$/.test(pathname);
};

test("from the first letter to a consortium nothing is asked for but the next program", async () => {
  const { page, asked } = await watched();
  await open(page, server);
  await page.getByText(/Katalogen har/).waitFor({ timeout: 30_000 });
  asked.length = 0;
  await work(page);
  const others = asked.filter((line) => !line.startsWith("GET data:") && !isProgram(line));
  console.log(`${asked.length} requests recorded from the first letter on, ${others.length} of them not a file of the page`);
  assert.deepEqual(others, [], "help: something else than a program was asked for");
  await page.context().close();
});

test("once the page is kept on the device, no server is asked for anything", async () => {
  const { page, asked } = await watched({ serviceWorkers: "allow" });
  await open(page, server);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
  await page.reload();
  await page.getByText(/Katalogen har/).waitFor({ timeout: 30_000 });
  // The browser looks for a new sw.js soon after a visit; that is let pass before anything is written.
  await page.waitForTimeout(4000);
  asked.length = 0;
  server.asked.length = 0;
  await work(page);
  // The browser looks for a new build of its own accord.
  const reached = server.asked.filter((path) => path !== "/sw.js");
  console.log(`${asked.length} requests recorded from the first letter on, ${reached.length} of them reached a server`);
  assert.deepEqual(reached, []);
  assert.ok(asked.every((line) => line.startsWith(`GET ${server.url}/`) || line.startsWith("GET data:")), "help: no other host is asked");
  await page.context().close();
});

test("a link with a need tells no server what is in it", async () => {
  const { page, asked } = await watched();
  await open(page, server, "/treff", { behov: "hemmelig overvann", rolle: "kommune" });
  await rowNames(page, 3);
  await page.reload();
  await rowNames(page, 3);
  assert.ok(asked.length > 10);
  for (const line of asked) {
    assert.doesNotMatch(line.replace(/#.*/, ""), /hemmelig|overvann/);
    assert.ok(line.startsWith(`GET ${server.url}/`) || line.startsWith("GET data:"), `help: a request to another place: ${line}`);
  }
  await page.context().close();
});
