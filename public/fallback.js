// An old-style script, before the module: if the module has not run when the document is read, it never will, and only this can say so. It also
// marks other pages than the start for their first paint, and starts loading the program of the page: boot.js comes after the styles.
(function () {
  var root = document.documentElement;
  var base = document.querySelector("base");
  var here = document.currentScript;
  var path = location.href.split(/[?#]/)[0];
  // A doubled slash is passed over, as src/state/page.rs does.
  var below = path.slice(base.href.length).replace(/^\/+/, "");
  if (below && below !== "index.html") root.setAttribute("data-elsewhere", "");
  // Three programs, by the first part of the path; src/state/page.rs says the same.
  var programs = {
    plan: /^(program|konsortium|form|trepart|liste|kontakt|sammendrag|oversikt|skriv|om)(\/|$)/,
    own: /^(eget)(\/|$)/
  };
  var program = Object.keys(programs).filter(function (name) { return programs[name].test(below); })[0];
  root.setAttribute("data-program", program || "");
  function ahead(rel, address, as) {
    var link = document.createElement("link");
    link.rel = rel;
    link.href = address;
    link.crossOrigin = "";
    if (as) link.as = as;
    document.head.appendChild(link);
  }
  if (here && here.dataset.wasm) {
    ahead("modulepreload", program ? base.href + program + ".js" : here.dataset.js);
    ahead("preload", program ? base.href + program + "_bg.wasm" : here.dataset.wasm, "fetch");
  }
  document.addEventListener("DOMContentLoaded", function () {
    var told = document.getElementById("first-paint-failed");
    if (!root.hasAttribute("data-started") && told) told.removeAttribute("hidden");
  });
})();
