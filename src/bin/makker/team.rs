//! `makker consortium`: from a problem file, or from a documented need and a programme of a catalogue.

use std::io::{stderr, stdout};
use std::path::PathBuf;
use std::process::ExitCode;

use makker::consortium::{Owner, set_up};
use makker::exchange::consortium::write_problem;
use makker::matching::{Engine, Query};
use makker::programme::Member;

use crate::Failure;
use crate::consortium;
use crate::load::load_all;

/// What the command was asked.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// A problem file
    #[arg(long, conflicts_with_all = ["catalogue", "need", "programme"], required_unless_present = "catalogue")]
    problem: Option<PathBuf>,
    /// Folders of sources, tables or built files
    #[arg(long, num_args = 1.., requires = "need", requires = "programme")]
    catalogue: Vec<PathBuf>,
    /// The id of a documented need
    #[arg(long)]
    need: Option<String>,
    /// The id of a programme
    #[arg(long)]
    programme: Option<String>,
    /// Further teams, each unlike the ones before it
    #[arg(long, default_value_t = 0)]
    alternatives: usize,
    /// Stop after so many milliseconds with the best so far
    #[arg(long)]
    time_ms: Option<u64>,
    /// Write the problem instead of solving it
    #[arg(long)]
    write_problem: bool,
}

/// Prints the answer as JSON.
pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode, Failure> {
    let code = match &arguments.problem {
        Some(problem) => consortium::run(
            &consortium::Args { problem: problem.clone(), alternatives: arguments.alternatives, time_ms: arguments.time_ms },
            &mut stdout().lock(),
            &mut stderr().lock(),
        )?,
        None => solve_need(arguments)?,
    };
    Ok(ExitCode::from(code))
}

fn solve_need(arguments: &Arguments) -> Result<u8, Failure> {
    let loaded = load_all(&arguments.catalogue)?;
    let engine = Engine::new(loaded.catalogue, &loaded.lexicon);
    let catalogue = engine.catalogue();
    let (need, programme) = (arguments.need.as_deref().unwrap_or_default(), arguments.programme.as_deref().unwrap_or_default());
    let need = catalogue.need(&need.into()).ok_or_else(|| format!("no need has the id `{need}`; see needs.jsonl"))?;
    let programme =
        catalogue.programme(&programme.into()).ok_or_else(|| format!("no programme has the id `{programme}`; see programmes.json"))?;
    let owner = need.owner.partner.as_ref().and_then(|id| catalogue.partner(id));
    let owner = owner.map_or_else(|| Owner::Unlisted(makker::domain::PartnerKind::Business, Member::default()), Owner::Listed);
    let query = Query { owner: Some(engine.owner(&need.owner)), excluded_project: need.met_by.clone(), ..Query::new(need.text.clone()) };
    let setup = set_up(&engine, &query, programme, owner, &[], &[], &[]).ok_or("the need holds no word that can be matched")?;
    let text = write_problem(&setup.assembled.draft);
    if arguments.write_problem {
        println!("{text}");
        return Ok(0);
    }
    let named = PathBuf::from(format!("(need {})", need.id));
    let args = consortium::Args { problem: named, alternatives: arguments.alternatives, time_ms: arguments.time_ms };
    Ok(consortium::run_text(&args, &text, &mut stdout().lock(), &mut stderr().lock())?)
}
