//! The catalogue file: partners, needs, projects, programmes and sources.

use serde::{Deserialize, Serialize};

use super::frame::{self, FileFault, Kind};
use super::partner::WirePartner;
use super::shared::{WireDate, WireParty, WireProvenance, language, language_code};
use crate::domain::{Catalogue, Form, Need, NeedId, Project, ProjectId, Source};
use crate::exchange::programmes::{WireForm, WireProgrammes, from_wire, to_wire};

#[derive(Serialize, Deserialize)]
struct WireCatalogue {
    compiled: Option<WireDate>,
    sources: Vec<(String, Option<String>)>,
    partners: Vec<WirePartner>,
    needs: Vec<WireNeed>,
    projects: Vec<WireProject>,
    programmes: WireProgrammes,
    forms: Vec<WireForm>,
}

#[derive(Serialize, Deserialize)]
struct WireNeed {
    id: String,
    owner: WireParty,
    text: String,
    language: u8,
    themes: Vec<String>,
    year: Option<u16>,
    met_by: Option<String>,
    provenance: WireProvenance,
}

#[derive(Serialize, Deserialize)]
struct WireProject {
    id: String,
    title: String,
    year: Option<u16>,
    programme: Option<String>,
    owner: WireParty,
    partners: Vec<WireParty>,
    themes: Vec<String>,
    provenance: WireProvenance,
}

impl From<&Need> for WireNeed {
    fn from(need: &Need) -> Self {
        Self {
            id: need.id.0.clone(),
            owner: (&need.owner).into(),
            text: need.text.clone(),
            language: language_code(need.language),
            themes: need.themes.clone(),
            year: need.year,
            met_by: need.met_by.as_ref().map(|id| id.0.clone()),
            provenance: need.provenance.into(),
        }
    }
}

impl WireNeed {
    fn need(self) -> Need {
        Need {
            id: NeedId(self.id),
            owner: self.owner.party(),
            text: self.text,
            language: language(self.language),
            themes: self.themes,
            year: self.year,
            met_by: self.met_by.map(ProjectId),
            provenance: self.provenance.provenance(),
        }
    }
}

impl From<&Project> for WireProject {
    fn from(project: &Project) -> Self {
        Self {
            id: project.id.0.clone(),
            title: project.title.clone(),
            year: project.year,
            programme: project.programme.clone(),
            owner: (&project.owner).into(),
            partners: project.partners.iter().map(Into::into).collect(),
            themes: project.themes.clone(),
            provenance: project.provenance.into(),
        }
    }
}

impl WireProject {
    fn project(self) -> Project {
        Project {
            id: ProjectId(self.id),
            title: self.title,
            year: self.year,
            programme: self.programme,
            owner: self.owner.party(),
            partners: self.partners.into_iter().map(WireParty::party).collect(),
            themes: self.themes,
            provenance: self.provenance.provenance(),
        }
    }
}

/// The catalogue as a file. Concepts travel with the lexicon, because the text analysis needs them.
#[must_use]
pub fn write_catalogue(catalogue: &Catalogue) -> Vec<u8> {
    let wire = WireCatalogue {
        compiled: catalogue.compiled.map(Into::into),
        sources: catalogue.sources.iter().map(|s| (s.title.clone(), s.url.clone())).collect(),
        partners: catalogue.partners.iter().map(Into::into).collect(),
        needs: catalogue.needs.iter().map(Into::into).collect(),
        projects: catalogue.projects.iter().map(Into::into).collect(),
        programmes: to_wire(&catalogue.programmes),
        forms: catalogue.forms.iter().map(WireForm::from).collect(),
    };
    frame::write(Kind::Catalogue, &wire)
}

/// The catalogue of a file.
///
/// # Errors
/// When the file is not a catalogue, of another version, cut short or damaged.
pub fn read_catalogue(file: &[u8]) -> Result<Catalogue, FileFault> {
    let wire: WireCatalogue = frame::read(Kind::Catalogue, file)?;
    let (programmes, mistakes) = from_wire(wire.programmes);
    if let Some(mistake) = mistakes.first() {
        return Err(FileFault::Malformed(mistake.what.clone()));
    }
    let catalogue = Catalogue {
        programmes,
        forms: wire.forms.into_iter().map(Form::from).collect(),
        compiled: wire.compiled.map(|date| date.date()),
        sources: wire.sources.into_iter().map(|(title, url)| Source { title, url }).collect(),
        partners: wire.partners.into_iter().map(WirePartner::partner).collect(),
        needs: wire.needs.into_iter().map(WireNeed::need).collect(),
        projects: wire.projects.into_iter().map(WireProject::project).collect(),
        ..Catalogue::default()
    };
    Ok(catalogue.canonical())
}
