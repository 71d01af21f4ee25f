// Starts the page: the addresses of its code stand on the script element, so that no script has to be inline.
const { js, wasm } = document.querySelector("script[data-wasm]").dataset;
const failed = () => document.getElementById("first-paint-failed")?.removeAttribute("hidden");
import(js).then((page) => page.default({ module_or_path: wasm })).catch((error) => {
  failed();
  throw error;
});
