# Shared by the scripts: finds or installs what they need. What is there already, in the right version, is reused.
# Everything that is installed goes to .tools/ (and, for the browser on Debian as root, through apt).

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

TRUNK_VERSION=0.21.14
BINARYEN_VERSION=132.0.0
ESBUILD_VERSION=0.28.2
TOOLS="$PWD/.tools"
export PATH="$TOOLS/bin:$TOOLS/node_modules/.bin:$HOME/.cargo/bin:$PATH"

say() { printf '\n== %s\n' "$*"; }

stop() {
  printf '%s\n' "$*" >&2
  exit 1
}

need() { command -v "$1" >/dev/null 2>&1 || stop "$1 is missing. $2"; }

need_basics() {
  need cargo "Install Rust with rustup: see rustup.rs."
  need rustup "Install Rust with rustup: see rustup.rs."
  need cc "Install a C compiler: 'apt-get install build-essential' on Debian, 'xcode-select --install' on macOS."
  need node "Install Node.js 20 or newer: see nodejs.org."
  need npm "Install npm: it comes with Node.js."
}

# The tools are installed with a light profile: they run for seconds, and compiling them is what takes time.
cargo_tool() {
  CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_OPT_LEVEL=1 CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16 \
    cargo install --root "$TOOLS" --target-dir "$TOOLS/target" "$@"
  rm -rf "$TOOLS/target"
}

need_target() {
  rustup target list --installed | grep -qx wasm32-unknown-unknown || rustup target add wasm32-unknown-unknown
}

need_trunk() {
  [ "$(trunk --version 2>/dev/null)" = "trunk $TRUNK_VERSION" ] && return
  say "Installing trunk $TRUNK_VERSION"
  cargo_tool "trunk@$TRUNK_VERSION" --locked --no-default-features --features rustls
}

locked_version() { awk -v name="\"$1\"" '$1 == "name" && $3 == name { getline; gsub(/"/, "", $3); print $3; exit }' Cargo.lock; }

need_wasm_bindgen() {
  local version
  version=$(locked_version wasm-bindgen)
  [ "$(wasm-bindgen --version 2>/dev/null)" = "wasm-bindgen $version" ] && return
  say "Installing wasm-bindgen-cli $version, the version Cargo.lock names"
  cargo_tool "wasm-bindgen-cli@$version"
}

# In one call: npm takes away what it was not asked for.
need_node_tools() {
  [ "$("$TOOLS/node_modules/.bin/esbuild" --version 2>/dev/null)" = "$ESBUILD_VERSION" ] && wasm-opt --version 2>/dev/null | grep -q "version ${BINARYEN_VERSION%%.*}" && return
  say "Installing wasm-opt (binaryen $BINARYEN_VERSION) and esbuild $ESBUILD_VERSION"
  npm install --prefix "$TOOLS" --no-save --no-audit --no-fund "binaryen@$BINARYEN_VERSION" "esbuild@$ESBUILD_VERSION"
}

# Sets CHROMIUM to a browser that can be driven.
need_browser() {
  local candidate
  for candidate in "${CHROMIUM:-}" chromium chromium-browser google-chrome "/Applications/Chromium.app/Contents/MacOS/Chromium" \
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"; do
    if [ -n "$candidate" ] && command -v "$candidate" >/dev/null 2>&1; then
      CHROMIUM=$(command -v "$candidate")
      export CHROMIUM
      return
    fi
  done
  if command -v apt-get >/dev/null 2>&1 && [ "$(id -u)" = 0 ]; then
    say "Installing Chromium"
    apt-get update -q && apt-get install -y -q chromium
    CHROMIUM=$(command -v chromium)
    export CHROMIUM
    return
  fi
  stop "No Chromium or Chrome was found. Install it ('sudo apt-get install chromium' on Debian, 'brew install --cask chromium' on macOS), or set CHROMIUM to its path."
}

need_node_packages() {
  local stamp="$1/node_modules/.installed"
  cmp -s "$1/package-lock.json" "$stamp" && return
  say "Installing the packages of $1"
  npm ci --prefix "$1" --no-audit --no-fund
  cp "$1/package-lock.json" "$stamp"
}

build_catalogue() {
  say "Building the catalogue files"
  cargo run -q --no-default-features --bin makker -- build-catalogue data --out public/catalogue
}

build_page() {
  need_target
  need_trunk
  need_wasm_bindgen
  need_node_tools
  build_catalogue
  say "Building the page (about three minutes the first time)"
  MAKKER_BUILD=$(git describe --always --dirty 2>/dev/null || echo unversioned)
  export MAKKER_BUILD
  trunk build --release
}
