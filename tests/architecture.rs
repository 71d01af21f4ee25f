//! The invariants of the architecture, checked on the sources themselves, so that nobody has to remember them.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

struct Source {
    path: String,
    /// The first folder (or file) under `src/`.
    module: String,
    /// Everything before the unit tests.
    production: String,
    whole: String,
}

fn walk(folder: &Path, found: &mut Vec<String>) {
    for entry in fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}; run from the project's root", folder.display())) {
        let path = entry.expect("readable").path();
        let name = path.file_name().expect("named").to_string_lossy().into_owned();
        if path.is_dir() && !["target", "node_modules", "dist"].contains(&name.as_str()) && !name.starts_with('.') {
            walk(&path, found);
        } else if path.is_file() {
            found.push(path.display().to_string());
        }
    }
}

fn sources() -> Vec<Source> {
    let mut paths = Vec::new();
    walk(Path::new("src"), &mut paths);
    paths.retain(|path| path.ends_with(".rs"));
    paths.sort();
    paths
        .into_iter()
        .map(|path| {
            let whole = fs::read_to_string(&path).expect("UTF-8");
            let production = whole.split("#[cfg(test)]").next().unwrap_or_default().to_owned();
            let module = path.trim_start_matches("src/").split('/').next().unwrap_or_default().trim_end_matches(".rs").to_owned();
            Source { path, module, production, whole }
        })
        .collect()
}

/// Code without comments: a rule about code must not be broken by a sentence about it.
fn code(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter(|line| !line.trim_start().starts_with("//"))
}

fn fail_on(broken: &[String], help: &str) {
    assert!(broken.is_empty(), "{}\nhelp: {help}", broken.join("\n"));
}

/// Which modules each module may import; an arrow `a <- b` of the architecture page is `b: [.. a ..]`.
const MAY_IMPORT: &[(&str, &[&str])] = &[
    ("domain", &[]),
    ("text", &["domain"]),
    ("matching", &["domain", "text"]),
    ("programme", &["domain"]),
    ("consortium", &["domain", "matching", "programme"]),
    ("own", &["domain"]),
    ("exchange", &["domain", "programme", "consortium", "own"]),
    ("protocol", &[]),
    ("picture", &["domain", "protocol"]),
    ("sources", &["domain", "exchange", "protocol"]),
    ("storage", &["domain", "own", "exchange"]),
    ("worker", &["domain", "text", "matching", "programme", "consortium", "own", "exchange", "storage", "protocol"]),
    ("state", &["protocol"]),
    ("ui", &["domain", "own", "exchange", "storage", "protocol", "picture", "sources", "worker", "state"]),
];

/// The modules above the platform line.
const PURE: &[&str] = &["domain", "text", "matching", "programme", "consortium", "own", "exchange", "protocol", "picture", "state"];

/// Parts of `worker` and `sources` that are pure too.
const PURE_PARTS: &[&str] = &[
    "src/sources/cache.rs",
    "src/sources/hosts.rs",
    "src/sources/mod.rs",
    "src/sources/register",
    "src/sources/retry.rs",
    "src/worker/desk.rs",
    "src/worker/host",
    "src/worker/view/",
];

fn is_pure(source: &Source) -> bool {
    PURE.contains(&source.module.as_str()) || PURE_PARTS.iter().any(|path| source.path.starts_with(path))
}

#[test]
fn imports_follow_the_direction() {
    let allowed: BTreeMap<_, _> = MAY_IMPORT.iter().copied().collect();
    let mut broken = Vec::new();
    for source in sources().iter().filter(|s| !["lib", "bin"].contains(&s.module.as_str())) {
        let Some(may) = allowed.get(source.module.as_str()) else {
            broken.push(format!("{}: `{}` is not in the list of modules", source.path, source.module));
            continue;
        };
        for line in code(&source.production) {
            for target in line.match_indices("crate::").map(|(at, word)| &line[at + word.len()..]) {
                let target: String = target.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
                if target != source.module && allowed.contains_key(target.as_str()) && !may.contains(&target.as_str()) {
                    broken.push(format!("{}: imports `{target}`: {}", source.path, line.trim()));
                }
            }
        }
    }
    fail_on(&broken, "src/lib.rs draws the direction; move what is shared down, or the caller up");
}

#[test]
fn the_direction_has_no_cycle() {
    let mut done = BTreeSet::new();
    for (module, imports) in MAY_IMPORT.iter().filter(|(module, _)| !["consortium", "exchange"].contains(module)) {
        assert!(imports.iter().all(|import| done.contains(import) || ["consortium", "exchange"].contains(import)), "{module}");
        done.insert(*module);
    }
}

#[test]
fn pure_modules_know_no_browser_no_clock_no_chance_and_no_environment() {
    const FORBIDDEN: &[&str] = &[
        "web_sys",
        "js_sys",
        "wasm_bindgen",
        "gloo",
        "leptos",
        "std::time",
        "SystemTime",
        "Instant::now",
        "rand::",
        "thread_rng",
        "std::env",
        "std::fs",
        "std::net",
        "std::thread",
    ];
    let mut broken = Vec::new();
    for source in sources().iter().filter(|s| is_pure(s)) {
        for line in code(&source.production) {
            if let Some(word) = FORBIDDEN.iter().find(|word| line.contains(**word)) {
                broken.push(format!("{}: `{word}`: {}", source.path, line.trim()));
            }
        }
    }
    fail_on(&broken, "hand it in as an argument, or move the code below the platform line");
}

#[test]
fn pure_modules_do_not_panic_on_what_users_bring() {
    const FORBIDDEN: &[&str] = &[".unwrap()", ".expect(", "panic!(", concat!("to", "do!("), concat!("unimple", "mented!(")];
    let mut broken = Vec::new();
    for source in sources().iter().filter(|s| is_pure(s)) {
        for line in code(&source.production).filter(|line| !line.contains("const")) {
            if let Some(word) = FORBIDDEN.iter().find(|word| line.contains(**word)) {
                broken.push(format!("{}: `{word}`: {}", source.path, line.trim()));
            }
        }
    }
    fail_on(&broken, "give a Problem, an Option or a fallback; in a `const` the compiler proves it");
}

#[test]
fn only_boundaries_are_serialised() {
    const BOUNDARIES: &[&str] = &["exchange", "protocol", "sources", "storage", "bin"];
    // The index's own file format: its wire types mirror private parts that exchange does not see.
    const FORMATS: &[&str] = &["src/matching/index/saved.rs"];
    let broken: Vec<_> = sources()
        .iter()
        .filter(|s| !BOUNDARIES.contains(&s.module.as_str()) && !FORMATS.contains(&s.path.as_str()))
        .filter(|s| code(&s.production).any(|line| line.contains("Serialize") || line.contains("Deserialize")))
        .map(|s| s.path.clone())
        .collect();
    fail_on(&broken, "write a wire type in exchange or protocol and convert by hand");
}

#[test]
fn fetch_is_called_in_one_place_and_no_text_becomes_markup() {
    let mut broken = Vec::new();
    for source in sources() {
        for line in code(&source.whole) {
            if line.contains("fetch_with") && source.path != "src/sources/http.rs" {
                broken.push(format!("{}: fetches: {}", source.path, line.trim()));
            }
            if ["inner_html", "innerHTML", "insert_adjacent_html", "document.write", "eval("].iter().any(|word| line.contains(word)) {
                broken.push(format!("{}: raw markup: {}", source.path, line.trim()));
            }
        }
    }
    fail_on(&broken, "fetch through src/sources/http.rs; put text into text nodes");
}

#[test]
fn the_check_of_a_team_shares_no_code_with_the_search() {
    let checker = sources().into_iter().find(|s| s.path == "src/consortium/checker.rs").expect("the checker is there");
    for line in code(&checker.production).filter(|line| line.contains("use ")) {
        for part in ["search", "bound", "narrow", "incumbent", "local", "select", "model"] {
            assert!(!line.contains(&format!("super::{part}")), "the checker imports `{part}`: {}", line.trim());
        }
    }
}

#[test]
fn each_file_says_what_it_is_for_and_is_one_job() {
    let mut broken = Vec::new();
    for source in sources() {
        if !source.whole.starts_with("//!") {
            broken.push(format!("{}: does not begin with `//!`", source.path));
        }
        let lines = source.production.lines().count();
        if lines > 600 && !source.path.starts_with("src/ui/language/") {
            broken.push(format!("{}: {lines} lines before its tests", source.path));
        }
    }
    fail_on(&broken, "begin with a line on what the file is for; split a file that does two jobs");
}

#[test]
fn no_test_is_switched_off() {
    let mut paths = Vec::new();
    walk(Path::new("tests"), &mut paths);
    walk(Path::new("src"), &mut paths);
    let marks = [concat!("#[ig", "nore"), concat!("test.", "skip"), concat!("test.", "only"), concat!("should_", "panic")];
    let broken: Vec<_> = paths
        .iter()
        .filter(|path| path.ends_with(".rs") || path.ends_with(".mjs"))
        .filter(|path| fs::read_to_string(path).is_ok_and(|text| marks.iter().any(|mark| text.contains(mark))))
        .cloned()
        .collect();
    fail_on(&broken, "assert what is, and write down what should be");
}

#[test]
fn the_repository_speaks_of_the_project_alone() {
    let mut paths = Vec::new();
    walk(Path::new("."), &mut paths);
    let texts =
        [".rs", ".md", ".toml", ".json", ".mjs", ".js", ".css", ".html", ".lock", ".yml", "/serve", "/test", "/run", "/measure", ".sh"];
    let words = [
        concat!("/wo", "rk/"),
        concat!("/ro", "ot/"),
        concat!("regi", "stry.npmjs.org"),
        concat!("\"reso", "lved\": \"http"),
        concat!("TO", "DO"),
        concat!("FIX", "ME"),
    ];
    let mut broken = Vec::new();
    for path in paths.iter().filter(|path| texts.iter().any(|end| path.ends_with(end)) && !path.contains("public/catalogue")) {
        let Ok(text) = fs::read_to_string(path) else { continue };
        if let Some(word) = words.iter().find(|word| text.contains(**word)) {
            broken.push(format!("{path}: `{word}`"));
        }
    }
    fail_on(&broken, "no machine paths, no download addresses, nothing left unfinished");
}

#[test]
fn every_dependency_has_its_reason() {
    let manifest = fs::read_to_string("Cargo.toml").expect("the manifest");
    let mut section = "";
    let mut open = false;
    let mut broken = Vec::new();
    for line in manifest.lines() {
        if line.starts_with('[') {
            section = line;
        }
        if !section.contains("dependencies") || line.starts_with('[') || line.trim().is_empty() || line.starts_with('#') {
            continue;
        }
        let starts = line.contains('=') && !line.starts_with(' ');
        open = if starts { line.contains("[") && !line.contains(']') } else { open && !line.trim_start().starts_with(']') };
        if (starts && !open || line.trim_start().starts_with("] }")) && !line.contains('#') {
            broken.push(line.to_owned());
        }
    }
    fail_on(&broken, "write after it, in one line, what it is for and what it costs");
}
