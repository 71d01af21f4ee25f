//! `makker evaluate` and `makker bench`: figures, printed.

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Instant;

use crate::Failure;
use crate::evaluate;
use crate::load::load_all;

/// What is to be measured.
#[derive(clap::Args)]
pub(crate) struct Evaluate {
    /// Folders of sources, tables or built files
    #[arg(long, num_args = 1.., default_value = "data")]
    catalogue: Vec<PathBuf>,
    /// Real collaborations as JSON lines: nDCG@10, MRR, recall@5 and @10 by institution
    #[arg(long)]
    cases: Option<PathBuf>,
    /// Where the ranking of each case is written, for another scorer
    #[arg(long, requires = "cases")]
    run: Option<PathBuf>,
    /// Word-form queries as JSON lines: found among 5,000 other texts, and decoys returned
    #[arg(long)]
    wordforms: Option<PathBuf>,
    /// The catalogue's own needs as cases, each without its project as evidence: seconds, for use while working
    #[arg(long)]
    quick: bool,
    /// A folder with docs.jsonl, queries.jsonl and qrels.tsv: nDCG@10 and recall@10
    #[arg(long)]
    collection: Option<PathBuf>,
}

/// Prints the figures of each set that is named.
pub(crate) fn evaluate(arguments: &Evaluate) -> Result<ExitCode, Failure> {
    let loaded = load_all(&arguments.catalogue)?;
    let (concepts, lexicon) = (&loaded.catalogue.concepts, &loaded.lexicon);
    if let Some(cases) = &arguments.cases {
        print!("{}", evaluate::cases(&loaded.catalogue, lexicon, cases, arguments.run.as_deref())?);
    }
    if arguments.quick {
        print!("{}", evaluate::quick(&loaded.catalogue, lexicon));
    }
    if let Some(cases) = &arguments.wordforms {
        print!("{}", evaluate::wordforms(concepts, lexicon, cases)?);
    }
    if let Some(folder) = &arguments.collection {
        print!("{}", evaluate::collection(concepts, lexicon, folder)?);
    }
    let named = arguments.quick || [&arguments.cases, &arguments.wordforms, &arguments.collection].into_iter().any(Option::is_some);
    if !named {
        return Err("name what is to be measured: --cases, --quick, --wordforms or --collection".into());
    }
    Ok(ExitCode::SUCCESS)
}

/// What is to be timed.
#[derive(clap::Args)]
pub(crate) struct Bench {
    #[command(subcommand)]
    what: What,
}

#[derive(clap::Subcommand)]
enum What {
    /// Index generated texts of 25 words and query them
    Matching {
        /// How many texts
        #[arg(default_value_t = 100_000)]
        texts: usize,
    },
    /// Write a catalogue with made-up partners, for measuring the page with more than there are
    Catalogue {
        /// How many partners
        partners: usize,
        /// The folder the files are written to
        #[arg(long, default_value = "target/bench/catalogue")]
        out: PathBuf,
    },
    /// Solve random consortium instances and check every team and repair
    Instances {
        /// How many instances
        #[arg(default_value_t = 10_000)]
        count: usize,
    },
    /// Solve generated consortium problems with rules like the real calls'
    Consortium {
        /// Write the problems to this folder instead, for other solvers
        #[arg(long)]
        write: Option<PathBuf>,
    },
}

/// Prints the table.
pub(crate) fn bench(arguments: &Bench) -> Result<ExitCode, Failure> {
    match &arguments.what {
        What::Matching { texts } => {
            let (lexicon, concepts) = crate::bundled::lexicon();
            print!("{}", evaluate::speed(&concepts, &lexicon, *texts));
        }
        What::Catalogue { partners, out } => crate::bench_catalogue::write(*partners, out)?,
        What::Instances { count } => print!("{}", crate::bench_consortium::instances(*count)),
        What::Consortium { write: Some(folder) } => crate::bench_consortium::write(folder)?,
        What::Consortium { write: None } => {
            let start = Instant::now();
            let mut now = || u64::try_from(start.elapsed().as_micros()).unwrap_or(u64::MAX);
            let mut text = String::new();
            makker::consortium::bench::table(&mut now, &mut text)?;
            print!("{text}");
        }
    }
    Ok(ExitCode::SUCCESS)
}
