// The stand-in for Enhetsregisteret does what it says: the tests that lean on it can be believed.
import { after, before, beforeEach, test } from "node:test";
import assert from "node:assert/strict";
import { request } from "node:https";
import { FAULTS, NUMBERS, flags, numberOf, startRegister } from "./lib/register.mjs";

const API = "/enhetsregisteret/api/enheter";
let register;
before(async () => { register = await startRegister(); });
after(() => register.close());
beforeEach(() => { register.requests.length = 0; });

/** Status, headers and body; or the error that the connection ended with. */
function ask(path, { timeout = 5000, method = "GET", headers = { Accept: "application/json" } } = {}) {
  return new Promise((resolve) => {
    const call = request({ host: "127.0.0.1", port: register.port, path, method, headers, rejectUnauthorized: false, timeout, agent: false }, (response) => {
      const parts = [];
      response.on("data", (part) => parts.push(part));
      response.on("error", (error) => resolve({ error: error.code }));
      response.on("end", () => resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts).toString() }));
    });
    call.on("timeout", () => call.destroy(Object.assign(new Error("no answer"), { code: "TIMEOUT" })));
    call.on("error", (error) => resolve({ error: error.code }));
    call.end();
  });
}
const json = async (path) => JSON.parse((await ask(path)).body);

test("numbers have a right check digit", () => {
  for (const number of Object.values(NUMBERS)) assert.equal(numberOf(number.slice(0, 8)), number);
});

test("an organisation is found by number, and the request is recorded", async () => {
  const { status, headers, body } = await ask(`${API}/${NUMBERS.water}`);
  assert.equal(status, 200);
  assert.equal(headers["access-control-allow-origin"], "*");
  assert.equal(JSON.parse(body).navn, "EKSEMPEL VANNTEKNOLOGI AS");
  assert.equal(register.requests.length, 1);
  assert.deepEqual([register.requests[0].method, register.requests[0].url, register.requests[0].headers.accept, register.requests[0].body],
    ["GET", `${API}/${NUMBERS.water}`, "application/json", ""]);
});

test("what became of an organisation is told by status and fields", async () => {
  assert.equal((await json(`${API}/${NUMBERS.deleted}`)).slettedato, "2026-01-31");
  assert.equal((await json(`${API}/${NUMBERS.bankrupt}`)).konkurs, true);
  assert.equal((await ask(`${API}/${NUMBERS.removed}`)).status, 410);
  assert.equal((await ask(`${API}/${NUMBERS.unknown}`)).status, 404);
  assert.equal((await ask(`${API}/12`)).status, 400);
});

test("a list holds what the name fits, and no _embedded without a hit", async () => {
  const found = await json(`${API}?navn=${encodeURIComponent("blåbær")}&navnMetodeForSoek=FORTLOEPENDE&size=10`);
  assert.deepEqual(found._embedded.enheter.map((it) => it.organisasjonsnummer), [NUMBERS.few]);
  const none = await json(`${API}?navn=finnesikke&size=10`);
  assert.ok(!("_embedded" in none));
  assert.equal(none.page.totalElements, 0);
  assert.equal((await json(`${API}?navn=vann&size=2`))._embedded.enheter.length, 2);
  assert.equal((await ask(`${API}?navn=vann&navnMetodeForSoek=FEIL`)).status, 400);
});

test("files of others are served, and new ones can be put there", async () => {
  assert.equal((await ask("/katalog/eksempel.json")).status, 200);
  assert.equal((await ask("/katalog/ny.json")).status, 404);
  register.file("ny.json", '{"a":1}');
  assert.deepEqual(await json("/katalog/ny.json"), { a: 1 });
});

test("every fault is the one it is called", async () => {
  const path = `${API}/${NUMBERS.water}`;
  const expected = {
    404: (it) => it.status === 404,
    410: (it) => it.status === 410,
    deleted: (it) => JSON.parse(it.body).respons_klasse === "SlettetEnhet",
    bankrupt: (it) => JSON.parse(it.body).konkurs === true,
    429: (it) => it.status === 429 && it.headers["retry-after"] === "1",
    "429-long": (it) => it.status === 429 && it.headers["retry-after"] === "60",
    500: (it) => it.status === 500,
    "503-once": (it) => it.status === 503,
    503: (it) => it.status === 503,
    malformed: (it) => it.status === 200 && it.body.endsWith("1234"),
    types: (it) => typeof JSON.parse(it.body).organisasjonsnummer === "number",
    html: (it) => it.body.startsWith("<!DOCTYPE"),
    cut: (it) => it.error !== undefined,
    never: (it) => it.error === "TIMEOUT",
    slow: (it) => it.status === 200,
    reset: (it) => it.error === "ECONNRESET",
    large: (it) => it.body.length > 6_000_000,
    "large-unsaid": (it) => it.body.length >= 6_000_000 && !it.headers["content-length"],
    "no-cors": (it) => !it.headers["access-control-allow-origin"],
    empty: (it) => it.body === "",
    redirect: (it) => it.status === 302,
  };
  assert.deepEqual(Object.keys(expected).sort(), [...FAULTS].sort());
  for (const kind of FAULTS) {
    register.fault(path, kind);
    const found = await ask(path, { timeout: kind === "never" ? 300 : 5000 });
    assert.ok(expected[kind](found), `${kind}: ${JSON.stringify(found).slice(0, 300)}`);
    assert.equal((await ask("/katalog/eksempel.json")).status, 200, "help: a fault of one path leaves the others alone");
  }
  register.fault(path);
  assert.equal((await ask(path)).status, 200);
});

test("a fault of all paths ends, and some end by themselves", async () => {
  register.fault("all", "503-once");
  assert.deepEqual([(await ask("/katalog/eksempel.json")).status, (await ask("/katalog/eksempel.json")).status], [503, 200]);
  register.fault("all");
  assert.equal((await ask("/katalog/eksempel.json")).status, 200);
  assert.throws(() => register.fault("all", "flood"), /no fault is called flood/);
});

test("the flags send the browser here", () => {
  assert.deepEqual(flags(1234), ["--host-resolver-rules=MAP data.brreg.no:443 127.0.0.1:1234", "--ignore-certificate-errors"]);
});
