//! A catalogue of any size for measuring: the real partners, and made-up ones that mix what real ones can and where they are.

use std::fs;
use std::path::Path;

use makker::consortium::generate::Sequence;
use makker::domain::{Catalogue, Partner, PartnerId};
use makker::exchange::file::{write_catalogue, write_lexicon};

use crate::Failure;
use crate::load::{load_all, tell};

/// Seed of the mixing.
const SEED: u64 = 11;
/// Least and most competences of a made-up partner: real businesses have eight on the mean, real research units fourteen.
const COMPETENCES: (usize, usize) = (4, 14);

/// Writes `catalogue.bin` and `lexicon.bin` with so many partners to a folder.
pub(crate) fn write(partners: usize, folder: &Path) -> Result<(), Failure> {
    let loaded = load_all(&["data".into()])?;
    let catalogue = grown(loaded.catalogue, partners);
    fs::create_dir_all(folder).map_err(|error| tell(folder, &error))?;
    let files = [("catalogue.bin", write_catalogue(&catalogue)), ("lexicon.bin", write_lexicon(&loaded.lexicon, &catalogue.concepts))];
    for (name, bytes) in files {
        let path = folder.join(name);
        fs::write(&path, &bytes).map_err(|error| tell(&path, &error))?;
        println!("{}: {} bytes", path.display(), bytes.len());
    }
    Ok(())
}

/// The catalogue with made-up partners up to a number; the real ones all stay.
pub(crate) fn grown(mut catalogue: Catalogue, partners: usize) -> Catalogue {
    let real = catalogue.partners.clone();
    let pool: Vec<_> = real.iter().flat_map(|partner| partner.competences.iter().cloned()).collect();
    let able: Vec<&Partner> = real.iter().filter(|partner| !partner.competences.is_empty()).collect();
    let mut numbers = Sequence::new(SEED);
    let mut pick = |length: usize| usize::try_from(numbers.below(length as u64)).unwrap_or(0);
    for number in real.len()..partners {
        let (Some(base), Some(place)) = (able.get(pick(able.len())), real.get(pick(real.len()))) else { break };
        let count = COMPETENCES.0 + pick(COMPETENCES.1 - COMPETENCES.0 + 1);
        catalogue.partners.push(Partner {
            id: PartnerId(format!("made-up-{number}")),
            name: format!("{} {number}", base.name),
            competences: (0..count).filter_map(|_| pool.get(pick(pool.len())).cloned()).collect(),
            location: place.location.clone(),
            ..(*base).clone()
        });
    }
    catalogue.canonical()
}
