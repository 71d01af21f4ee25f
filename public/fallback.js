// An old-style script, before the module: if the module has not run when the document is read, it never will, and only this can say so. It also
// says which program the page needs, and shows what of the page can be seen before that is there: its head, and what was asked.
(function () {
  var root = document.documentElement;
  var base = document.querySelector("base");
  var path = location.href.split(/[?#]/)[0];
  // A doubled slash is passed over, as src/state/page.rs does.
  var below = path.slice(base.href.length).replace(/^\/+/, "");
  var isElsewhere = below && below !== "index.html";
  if (isElsewhere) root.setAttribute("data-elsewhere", "unread");
  // Three programs, by the first part of the path; src/state/page.rs says the same.
  var programs = {
    plan: /^(program|konsortium|form|trepart|liste|kontakt|sammendrag|oversikt|skriv|om)(\/|$)/,
    own: /^(eget)(\/|$)/
  };
  var program = Object.keys(programs).filter(function (name) { return programs[name].test(below); })[0];
  root.setAttribute("data-program", program || "");

  // On a slow line the styles get a head start, and then the program comes beside them. A quarter of a second is less than a round trip there, so
  // that the line is never idle; on a quick line the page is painted by then, and boot.js has asked.
  setTimeout(function () {
    var files = document.querySelector("script[data-wasm]");
    if (!files || root.hasAttribute("data-asked")) return;
    ahead("modulepreload", program ? base.href + program + ".js" : files.getAttribute("data-js"));
    ahead("preload", program ? base.href + program + "_bg.wasm" : files.getAttribute("data-wasm"), "fetch");
  }, 250);
  function ahead(rel, address, as) {
    var link = document.createElement("link");
    link.rel = rel;
    link.href = address;
    link.crossOrigin = "";
    if (as) link.as = as;
    document.head.appendChild(link);
  }

  // The last value of a key of the address; empty when there is none, or none that can be read.
  function value(key) {
    var pairs = location.hash.slice(1).split("&").filter(function (pair) { return pair.indexOf(key + "=") === 0; });
    try {
      return pairs.length ? decodeURIComponent(pairs.pop().slice(key.length + 1).replace(/\+/g, " ")) : "";
    } catch (problem) {
      return "";
    }
  }
  function kept(key) {
    try {
      return localStorage.getItem(key) || "";
    } catch (problem) {
      return "";
    }
  }
  // In the languages of src/ui/language; what stands in index.html is in the first of them.
  function known(tag) { return /^(nb|nn|en)$/.test(tag) && tag; }
  root.lang = known(value("sprak")) || known(kept("makker.language")) || "nb";

  // As src/state/written.rs puts the parts of a need together.
  function need() {
    var parts = ["hvorfor", "hva", "hvordan"].map(value).filter(function (part) { return part.trim(); });
    if (parts.length < 2) return parts[0] || value("behov");
    return parts.map(function (part) { return /[.!?:…]$/.test(part.trim()) ? part.trim() : part.trim() + "."; }).join(" ");
  }
  function showHead() {
    var main = document.querySelector("#first-paint main");
    var heads = document.getElementById("first-paint-heads");
    if (!main || !heads) return;
    var page = below.replace(/\/$/, "");
    // Who knows something looks for needs, unless told: src/state/query.rs.
    var found = value("finn") || (value("rolle") === "forskning" ? "behov" : "");
    if (page === "treff" && found === "behov") page = "treff-behov";
    var head = root.lang === "nb" && /^[a-z-]+$/.test(page) && heads.content.querySelector('[data-page="' + page + '"]');
    if (!head) return;
    main.insertBefore(document.importNode(head, true), main.firstChild);
    var asked = main.querySelector(".first-paint__need");
    if (/^(treff|treff-behov|konsortium)$/.test(page) && need().trim()) {
      asked.firstElementChild.textContent = need();
      asked.hidden = false;
    }
  }
  // Most often nothing is painted yet: the styles come later. If something is, the page below the header waits for this.
  document.addEventListener("readystatechange", function () {
    if (document.readyState !== "interactive" || !isElsewhere) return;
    // First, so that a head that cannot be shown hides nothing else.
    root.setAttribute("data-elsewhere", "read");
    showHead();
  });
  document.addEventListener("DOMContentLoaded", function () {
    var told = document.getElementById("first-paint-failed");
    if (!root.hasAttribute("data-started") && told) told.removeAttribute("hidden");
  });
})();
