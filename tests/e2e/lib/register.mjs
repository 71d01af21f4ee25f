// Enhetsregisteret as its documentation describes it, on this machine, with every fault a network can have. All organisations are invented:
// numbers that begin with 1 have a right check digit but are never given out.
import { createServer } from "node:https";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const HOST = "data.brreg.no";
const API = "/enhetsregisteret/api/enheter";

/** Nine digits with the check digit of Enhetsregisteret. */
export function numberOf(eight) {
  const sum = [3, 2, 7, 6, 5, 4, 3, 2].reduce((sum, weight, at) => sum + weight * Number(eight[at]), 0);
  const check = (11 - (sum % 11)) % 11;
  if (check === 10) throw new Error(`${eight} has no check digit; help: choose another number`);
  return `${eight}${check}`;
}

/** The numbers a test looks up. `unknown` is right but not there. */
export const NUMBERS = {
  water: "123456785", few: numberOf("10000001"), municipality: numberOf("10000002"), bankrupt: numberOf("10000003"), deleted: numberOf("10000004"),
  windingUp: numberOf("10000005"), trader: numberOf("10000006"), bare: numberOf("10000007"), removed: numberOf("10000008"), unknown: numberOf("10000009"),
};

const FORMS = { AS: "Aksjeselskap", KOMM: "Kommune", ENK: "Enkeltpersonforetak" };

function entity(number, name, form, more = {}) {
  return {
    respons_klasse: "Enhet", organisasjonsnummer: number, navn: name,
    organisasjonsform: { kode: form, beskrivelse: FORMS[form], _links: { self: { href: `https://${HOST}/enhetsregisteret/api/organisasjonsformer/${form}` } } },
    postadresse: { land: "Norge", landkode: "NO", postnummer: "3601", poststed: "KONGSBERG", adresse: ["Postboks 1"], kommune: "KONGSBERG", kommunenummer: "3303" },
    forretningsadresse: { land: "Norge", landkode: "NO", postnummer: "3610", poststed: "KONGSBERG", adresse: ["Gata 1"], kommune: "KONGSBERG", kommunenummer: "3303" },
    naeringskode1: { kode: "71.129", beskrivelse: "Annen teknisk konsulentvirksomhet" }, naeringskode2: null,
    institusjonellSektorkode: { kode: "2100", beskrivelse: "Private aksjeselskaper mv." },
    epostadresse: "post@eksempel.no", telefon: "00 00 00 00",
    harRegistrertAntallAnsatte: true, stiftelsesdato: "2015-01-01", registreringsdatoEnhetsregisteret: "2015-02-01",
    registrertIMvaregisteret: true, registrertIForetaksregisteret: true, registrertIStiftelsesregisteret: false, registrertIFrivillighetsregisteret: false,
    konkurs: false, underAvvikling: false, underTvangsavviklingEllerTvangsopplosning: false, maalform: "Bokmål",
    _links: { self: { href: `https://${HOST}${API}/${number}` } },
    ...more,
  };
}

const slettet = (number, name) => ({
  respons_klasse: "SlettetEnhet", organisasjonsnummer: number, navn: name, organisasjonsform: { kode: "AS", beskrivelse: FORMS.AS },
  slettedato: "2026-01-31", _links: { self: { href: `https://${HOST}${API}/${number}` } },
});

const ENTITIES = [
  entity(NUMBERS.water, "EKSEMPEL VANNTEKNOLOGI AS", "AS", {
    hjemmeside: "www.eksempel.no", antallAnsatte: 14,
    aktivitet: ["Utvikling og salg av sensorer og styring", "for vannbehandling."], vedtektsfestetFormaal: ["Å levere teknologi", "for rent vann."],
  }),
  entity(NUMBERS.few, "EKSEMPEL VANNLAB BLÅBÆR AS", "AS", { hjemmeside: "javascript:alert(1)" }),
  entity(NUMBERS.municipality, "EKSEMPEL KOMMUNE", "KOMM", { antallAnsatte: 1900 }),
  entity(NUMBERS.bankrupt, "EKSEMPEL VANNRØR AS", "AS", { konkurs: true, konkursdato: "2026-02-01" }),
  entity(NUMBERS.windingUp, "EKSEMPEL VANNMÅLER AS", "AS", { underAvvikling: true, underAvviklingDato: "2026-02-01" }),
  entity(NUMBERS.trader, "EKSEMPEL PERSON VANN", "ENK"),
  { organisasjonsnummer: NUMBERS.bare, navn: "EKSEMPEL NAKEN AS" },
];

/** Every fault that `fault` can set. Those of the content only make sense for the register, the others for every path. */
export const FAULTS = [
  "404", "410", "deleted", "bankrupt", "429", "429-long", "500", "503-once", "503", "malformed", "types", "html", "cut", "never", "slow", "reset", "large",
  "large-unsaid", "no-cors", "empty", "redirect",
];
const SLOW_MS = 1500;
const LARGE_BYTES = 6_000_000;

const CORS = { "Access-Control-Allow-Origin": "*", "Access-Control-Expose-Headers": "Retry-After" };
const JSON_TYPE = { "Content-Type": "application/json;charset=UTF-8" };

function answer(response, status, body, headers = {}) {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  response.writeHead(status, { ...JSON_TYPE, ...CORS, "Content-Length": Buffer.byteLength(text), ...headers }).end(text);
}

const refusal = (status, url) => ({ timestamp: "2026-02-01T12:00:00.000+00:00", status, error: "Feil", path: url.pathname });

function one(response, url, number) {
  if (!/^\d{9}$/.test(number)) return answer(response, 400, { status: 400, feilmelding: "Feilaktig organisasjonsnummer", valideringsfeil: [] });
  if (number === NUMBERS.deleted) return answer(response, 200, slettet(number, "EKSEMPEL VANNHJUL AS"));
  if (number === NUMBERS.removed) return answer(response, 410, { organisasjonsnummer: number, slettedato: "2026-01-31" });
  const found = ENTITIES.find((it) => it.organisasjonsnummer === number);
  return found ? answer(response, 200, found) : answer(response, 404, refusal(404, url));
}

function list(response, url) {
  const words = (url.searchParams.get("navn") ?? "").toUpperCase().split(" ").filter(Boolean);
  const size = Number(url.searchParams.get("size") ?? 20);
  const method = url.searchParams.get("navnMetodeForSoek") ?? "FORTLOEPENDE";
  if (!(size >= 1 && size <= 10_000) || !["BEGYNNER_MED", "FORTLOEPENDE", "EKSAKT"].includes(method)) {
    return answer(response, 400, { status: 400, feilmelding: "Feilaktig forespørsel", valideringsfeil: [{ parametere: ["size"] }] });
  }
  const hits = ENTITIES.filter((it) => words.every((word) => it.navn.includes(word)));
  const page = { size, totalElements: hits.length, totalPages: Math.ceil(hits.length / size), number: 0 };
  const links = { self: { href: `https://${HOST}${url.pathname}${url.search}` } };
  return answer(response, 200, { ...(hits.length ? { _embedded: { enheter: hits.slice(0, size) } } : {}), _links: links, page });
}

const CATALOGUE = '{"partners":[]}';

function asDocumented(response, url, files) {
  if (url.pathname === API) return list(response, url);
  if (url.pathname.startsWith(`${API}/`)) return one(response, url, url.pathname.slice(API.length + 1));
  const file = /^\/katalog\/([\w.-]+\.json)$/.exec(url.pathname);
  if (file && files.has(file[1])) return answer(response, 200, files.get(file[1]));
  return answer(response, 404, refusal(404, url));
}

/** Answers with a fault. `again` is true from the second request for the same address on. */
function asFault(kind, { request, response, url, raw, again, files }) {
  const well = () => asDocumented(response, url, files);
  const number = url.pathname.split("/").pop();
  switch (kind) {
    case "404": return answer(response, 404, refusal(404, url));
    case "410": return answer(response, 410, { organisasjonsnummer: number, slettedato: "2026-01-31" });
    case "deleted": return answer(response, 200, slettet(number, "EKSEMPEL VANNHJUL AS"));
    case "bankrupt": return answer(response, 200, entity(number, "EKSEMPEL VANNRØR AS", "AS", { konkurs: true }));
    case "429": return again ? well() : answer(response, 429, refusal(429, url), { "Retry-After": "1" });
    case "429-long": return answer(response, 429, refusal(429, url), { "Retry-After": "60" });
    case "500": return answer(response, 500, refusal(500, url));
    case "503-once": return again ? well() : answer(response, 503, refusal(503, url));
    case "503": return answer(response, 503, refusal(503, url), { "Retry-After": "60" });
    case "malformed": return answer(response, 200, '{"organisasjonsnummer": "1234');
    case "types": return answer(response, 200, { organisasjonsnummer: 123456785, navn: ["EKSEMPEL"], _embedded: "enheter", page: [], antallAnsatte: "mange" });
    case "html": return answer(response, 200, "<!DOCTYPE html><title>Logg inn på nettet</title>", { "Content-Type": "text/html" });
    case "empty": return answer(response, 200, "");
    case "large": return answer(response, 200, `{"x":"${"x".repeat(LARGE_BYTES)}"}`);
    // Sent in pieces without a length, so that only counting finds it out.
    case "large-unsaid": response.writeHead(200, { ...JSON_TYPE, ...CORS });
      for (let sent = 0; sent < LARGE_BYTES; sent += 100_000) response.write("x".repeat(100_000));
      return response.end();
    case "redirect": return response.writeHead(302, { ...CORS, Location: `https://evil.example${url.pathname}` }).end();
    case "no-cors": return response.writeHead(200, JSON_TYPE).end("{}");
    case "never": return undefined;
    case "slow": return setTimeout(well, SLOW_MS);
    case "reset": return raw ? raw.resetAndDestroy() : request.socket.destroy();
    case "cut": {
      response.writeHead(200, { ...JSON_TYPE, ...CORS, "Content-Length": 1000 });
      return response.write('{"organisasjonsnummer": "123456785", "navn": "EKS', () => request.socket.destroy());
    }
    default: throw new Error(`no fault is called ${kind}; help: one of ${FAULTS.join(", ")}`);
  }
}

/** A key and a certificate that only the browser of the test accepts. */
function certificate() {
  const folder = mkdtempSync(join(tmpdir(), "makker-register-"));
  const [key, cert] = ["key.pem", "cert.pem"].map((name) => join(folder, name));
  try {
    execFileSync(
      "openssl",
      ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost", "-keyout", key, "-out", cert],
      { stdio: "pipe" },
    );
    return { key: readFileSync(key), cert: readFileSync(cert) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What Chromium needs to take the server on `port` for Enhetsregisteret. */
export const flags = (port) => [`--host-resolver-rules=MAP ${HOST}:443 127.0.0.1:${port}`, "--ignore-certificate-errors"];

/**
 * Starts the register. `requests` holds every request; `fault(target, kind)` sets a fault for a path, or for `"all"`, and takes it away
 * without a kind; `file(name, text)` puts a file at `/katalog/{name}`.
 */
export async function startRegister() {
  const requests = [];
  const faults = new Map();
  const files = new Map([["eksempel.json", CATALOGUE]]);
  const seen = new Set();
  const sockets = new Map();
  const handle = (request, response, body) => {
    const url = new URL(request.url, `https://${HOST}`);
    requests.push({ method: request.method, url: request.url, headers: request.headers, body });
    if (request.method === "OPTIONS") return response.writeHead(204, { ...CORS, "Access-Control-Allow-Methods": "GET" }).end();
    const kind = faults.get(url.pathname) ?? faults.get("all");
    const again = seen.has(request.url);
    seen.add(request.url);
    if (!kind) return asDocumented(response, url, files);
    return asFault(kind, { request, response, url, raw: sockets.get(request.socket.remotePort), again, files });
  };
  const server = createServer(certificate(), (request, response) => {
    const parts = [];
    request.on("data", (part) => parts.push(part)).on("end", () => handle(request, response, Buffer.concat(parts).toString()));
  });
  server.on("connection", (raw) => {
    const port = raw.remotePort;
    sockets.set(port, raw);
    raw.on("close", () => sockets.delete(port));
    raw.on("error", () => {});
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address();
  return {
    port, requests, flags: flags(port),
    fault(target, kind) {
      if (kind && !FAULTS.includes(kind)) throw new Error(`no fault is called ${kind}; help: one of ${FAULTS.join(", ")}`);
      if (kind) faults.set(target, kind);
      else faults.delete(target);
      seen.clear();
    },
    file: (name, text) => files.set(name, text),
    close: () => new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
      for (const raw of sockets.values()) raw.destroy();
    }),
  };
}
