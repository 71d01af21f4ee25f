//! `makker build-catalogue SOURCES --out FOLDER`

use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;

use makker::domain::Severity;
use makker::exchange::file::{write_catalogue, write_lexicon};

use crate::Failure;
use crate::load::{load, tell};

/// From where, to where.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The folder of sources
    #[arg(default_value = "data")]
    sources: PathBuf,
    /// The folder the files are written to
    #[arg(long, default_value = "public/catalogue")]
    out: PathBuf,
}

/// Writes `catalogue.bin` and `lexicon.bin`; refuses when a source has an error.
pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode, Failure> {
    let (sources, problems) = load(std::slice::from_ref(&arguments.sources))?;
    let errors: Vec<_> = problems.iter().filter(|p| p.severity == Severity::Error).collect();
    for problem in &errors {
        eprintln!("{problem}");
    }
    if !errors.is_empty() {
        return Err(format!("{} errors in the sources; nothing was written", errors.len()).into());
    }
    fs::create_dir_all(&arguments.out).map_err(|error| tell(&arguments.out, &error))?;
    let files = [
        ("catalogue.bin", write_catalogue(&sources.catalogue)),
        ("lexicon.bin", write_lexicon(&sources.lexicon, &sources.catalogue.concepts)),
    ];
    for (name, bytes) in files {
        let path = arguments.out.join(name);
        fs::write(&path, &bytes).map_err(|error| tell(&path, &error))?;
        println!("{}: {} bytes", path.display(), bytes.len());
    }
    Ok(ExitCode::SUCCESS)
}
