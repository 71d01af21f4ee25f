//! Catalogue files and source folders from disk.

use std::fs;
use std::path::{Path, PathBuf};

use makker::domain::{Catalogue, LexiconData, Problem};
use makker::exchange::file::{read_catalogue, read_lexicon};
use makker::exchange::source::{SourceFile, Sources, is_table, read};

use crate::Failure;

/// Reads catalogues named on the command line: folders of sources, single tables, or built `.bin` files, several at once.
pub(crate) fn load(paths: &[PathBuf]) -> Result<(Sources, Vec<Problem>), Failure> {
    let files = paths.iter().map(|path| collect(path)).collect::<Result<Vec<_>, _>>()?.concat();
    let (built, tables): (Vec<_>, Vec<_>) = files.into_iter().partition(|file| file.name.ends_with(".bin"));
    let (mut sources, problems) = read(&tables);
    for file in built {
        take_built(&file, &mut sources)?;
    }
    sources.catalogue = sources.catalogue.canonical();
    Ok((sources, problems))
}

fn take_built(file: &SourceFile, sources: &mut Sources) -> Result<(), Failure> {
    let fault = match read_lexicon(&file.bytes) {
        Ok((lexicon, concepts)) => {
            sources.lexicon = lexicon;
            sources.catalogue.concepts = concepts;
            return Ok(());
        }
        Err(_) => read_catalogue(&file.bytes),
    };
    let mut catalogue = fault.map_err(|fault| format!("{}: {fault}", file.name))?;
    if !sources.catalogue.partners.is_empty() {
        return Err(format!("{}: name either a built catalogue or source tables, not both", file.name).into());
    }
    catalogue.concepts = std::mem::take(&mut sources.catalogue.concepts);
    sources.catalogue = catalogue;
    Ok(())
}

fn collect(path: &Path) -> Result<Vec<SourceFile>, Failure> {
    if !path.is_dir() {
        return Ok(vec![read_file(path)?]);
    }
    let mut names: Vec<PathBuf> =
        fs::read_dir(path).map_err(|error| tell(path, &error))?.filter_map(|entry| Some(entry.ok()?.path())).collect();
    names.sort();
    Ok(names.iter().map(|name| collect(name)).collect::<Result<Vec<_>, _>>()?.concat())
}

fn read_file(path: &Path) -> Result<SourceFile, Failure> {
    let bytes = fs::read(path).map_err(|error| tell(path, &error))?;
    Ok(SourceFile { name: path.display().to_string(), bytes })
}

/// An error of the file system with the path it is about.
pub(crate) fn tell(path: &Path, error: &std::io::Error) -> Failure {
    format!("{}: {error}; check the path and that it may be read", path.display()).into()
}

/// A plain document.
#[derive(Clone, Debug, serde::Deserialize)]
pub(crate) struct Document {
    pub(crate) id: String,
    #[serde(default)]
    pub(crate) title: String,
    pub(crate) text: String,
}

/// Everything the command line can match in.
pub(crate) struct Loaded {
    pub(crate) catalogue: Catalogue,
    pub(crate) lexicon: LexiconData,
    pub(crate) documents: Vec<Document>,
}

/// Reads catalogues and plain documents alike; word lists and concepts that no file brings are the project's own. Problems go to standard error.
pub(crate) fn load_all(paths: &[PathBuf]) -> Result<Loaded, Failure> {
    let mut documents = Vec::new();
    let mut rest = Vec::new();
    for path in paths {
        match documents_of(path)? {
            Some(found) => documents.extend(found),
            None => rest.push(path.clone()),
        }
    }
    let (sources, problems) = load(&rest)?;
    for problem in &problems {
        eprintln!("{problem}");
    }
    let Sources { mut catalogue, mut lexicon } = sources;
    let (own_lexicon, own_concepts) = crate::bundled::lexicon();
    if lexicon.constituents.is_empty() {
        lexicon = own_lexicon;
    }
    if catalogue.concepts.is_empty() {
        catalogue.concepts = own_concepts;
    }
    Ok(Loaded { catalogue: catalogue.canonical(), lexicon, documents })
}

/// The documents of a file whose first line is one; `None` when it is a table or a folder of the catalogue's.
fn documents_of(path: &Path) -> Result<Option<Vec<Document>>, Failure> {
    if path.is_dir() || path.extension().is_none_or(|end| end != "jsonl" && end != "json") || is_table(&path.display().to_string()) {
        return Ok(None);
    }
    let text = fs::read_to_string(path).map_err(|error| tell(path, &error))?;
    let rows = (1..).zip(text.lines()).filter(|(_, line)| !line.trim().is_empty());
    let read = |(line, row): (u32, &str)| {
        serde_json::from_str(row)
            .map_err(|error| format!("{}:{line}: {error}; write one object a line with \"id\" and \"text\"", path.display()))
    };
    Ok(Some(rows.map(read).collect::<Result<Vec<_>, _>>()?))
}
