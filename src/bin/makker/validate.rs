//! `makker validate CATALOGUE...`

use std::path::PathBuf;
use std::process::ExitCode;

use makker::domain::Severity;

use crate::Failure;
use crate::load::load;

/// Which catalogues.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Folders of sources, single tables or built files
    #[arg(required = true)]
    catalogues: Vec<PathBuf>,
}

/// Prints every problem and a count; exit code 1 when any is an error.
pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode, Failure> {
    let (sources, problems) = load(&arguments.catalogues)?;
    for problem in &problems {
        println!("{problem}");
    }
    let errors = problems.iter().filter(|p| p.severity == Severity::Error).count();
    let catalogue = &sources.catalogue;
    println!(
        "{} partners, {} needs, {} projects, {} programmes, {} concepts: {errors} errors, {} warnings",
        catalogue.partners.len(),
        catalogue.needs.len(),
        catalogue.projects.len(),
        catalogue.programmes.len(),
        catalogue.concepts.len(),
        problems.len() - errors
    );
    Ok(if errors == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
