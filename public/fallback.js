// An old-style script, before the module: if the module has not run when the document is read, it never will (blocked, unknown to the browser, not
// found), and only this can say so. It also marks other pages than the start, so that their first paint does not show the start's question.
(function () {
  var root = document.documentElement;
  var base = document.querySelector("base");
  var path = location.href.split(/[?#]/)[0];
  if (path !== base.href && path !== base.href + "index.html") root.setAttribute("data-elsewhere", "");
  document.addEventListener("DOMContentLoaded", function () {
    var told = document.getElementById("first-paint-failed");
    if (!root.hasAttribute("data-started") && told) told.removeAttribute("hidden");
  });
})();
