//! The one table of what a record holds. A new field is one variant, one line per kind that has it, and its words in the three languages.

/// What a record is about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RecordKind {
    /// An organisation or unit, with its competences.
    #[default]
    Partner,
    /// Something somebody struggles with or wants.
    Need,
    /// A collaboration, running or ended.
    Project,
    /// A standing agreement between parties.
    Agreement,
}

impl RecordKind {
    /// All kinds, in the order they are listed.
    pub const ALL: [Self; 4] = [Self::Partner, Self::Need, Self::Project, Self::Agreement];

    /// The stable key in files and addresses.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Partner => "partner",
            Self::Need => "need",
            Self::Project => "project",
            Self::Agreement => "agreement",
        }
    }

    /// The kind of a key.
    #[must_use]
    pub fn of(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.key() == key)
    }

    /// The fields of this kind, in the order a form asks for them.
    #[must_use]
    pub const fn specs(self) -> &'static [Spec] {
        match self {
            Self::Partner => PARTNER,
            Self::Need => NEED,
            Self::Project => PROJECT,
            Self::Agreement => AGREEMENT,
        }
    }

    /// The field that names a record of this kind.
    #[must_use]
    pub const fn title(self) -> Field {
        match self {
            Self::Partner => Field::Name,
            Self::Need => Field::Text,
            Self::Project | Self::Agreement => Field::Title,
        }
    }
}

macro_rules! fields {
    ($($(#[$doc:meta])* $name:ident = $key:literal,)*) => {
        /// A field of a record.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Field { $($(#[$doc])* $name,)* }

        impl Field {
            /// All fields.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// The stable key in files.
            #[must_use]
            pub const fn key(self) -> &'static str {
                match self { $(Self::$name => $key,)* }
            }
        }
    };
}

fields! {
    /// The partner's name.
    Name = "name",
    /// Which of the five kinds of partner.
    Type = "type",
    /// Nine digits of Enhetsregisteret.
    OrganisationNumber = "organisation_number",
    /// The municipality it is in, by name or number.
    Municipality = "municipality",
    /// The town or village.
    Place = "place",
    /// Its home page.
    HomePage = "home_page",
    /// Employees of a business.
    Employees = "employees",
    /// Inhabitants of a municipality or county.
    Inhabitants = "inhabitants",
    /// The institution of a research unit.
    Institution = "institution",
    /// What it is good at, one a line.
    Competences = "competences",
    /// What it offers, one a line.
    Offers = "offers",
    /// Forms of collaboration it offers.
    FormsOffered = "forms_offered",
    /// Forms of collaboration it wants.
    FormsWanted = "forms_wanted",
    /// What a participant wants help with; becomes a need of its own at import.
    Wishes = "wishes",
    /// Themes, one a line.
    Themes = "themes",
    /// A need in words.
    Text = "text",
    /// Who owns it, by name.
    Owner = "owner",
    /// The title of a project or agreement.
    Title = "title",
    /// Who takes part besides the owner, one a line.
    Partners = "partners",
    /// The programme that pays.
    Programme = "programme",
    /// The year it was stated or began.
    Year = "year",
    /// The first day of an agreement.
    Start = "start",
    /// The last day of an agreement.
    End = "end",
    /// Months of notice.
    NoticeMonths = "notice_months",
    /// The day it is to be reviewed.
    Review = "review",
    /// A remark.
    Note = "note",
    /// Where this is known from.
    Source = "source",
    /// The day it was known.
    SourceDate = "source_date",
}

impl Field {
    /// The field of a key.
    #[must_use]
    pub fn of(key: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|field| field.key() == key)
    }
}

/// How a field is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// One line of at most so many characters.
    Line(usize),
    /// Running text of at most so many characters.
    Text(usize),
    /// One thing a line; so many lines of so many characters.
    Lines(usize, usize),
    /// A whole number within bounds.
    Number(u32, u32),
    /// A day.
    Day,
    /// A number of Enhetsregisteret.
    OrganisationNumber,
    /// An address on the web.
    Address,
    /// One key out of a list.
    OneOf(&'static [&'static str]),
    /// Any keys out of a list, one a line.
    ManyOf(&'static [&'static str]),
}

/// A field as a kind of record has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spec {
    /// Which field.
    pub field: Field,
    /// How it is written.
    pub form: Form,
    /// Whether a record is of no use without it.
    pub needed: bool,
}

/// The kinds of partner, by the keys of [`crate::domain::PartnerKind`].
pub const TYPES: &[&str] = &["municipality", "county", "research", "business", "cluster"];

/// Forms of collaboration (M11 of the product's capabilities).
pub const COLLABORATIONS: &[&str] = &[
    "internship",
    "bachelor_thesis",
    "master_thesis",
    "industrial_phd",
    "public_sector_phd",
    "continuing_education",
    "lab_access",
    "rd_project",
];

/// Names are shown in one line; the longest official name of a Norwegian unit is below 200 characters.
const NAME: Form = Form::Line(200);
/// A need is cut at 4 000 characters elsewhere too: two pages, more than a ranking can use.
const PROSE: Form = Form::Text(4_000);
/// Room for every competence a large department lists.
const LIST: Form = Form::Lines(60, 200);
/// No Norwegian employer has more; a larger number is a typing error.
const EMPLOYEES: Form = Form::Number(0, 500_000);
/// More than the country has is a typing error.
const INHABITANTS: Form = Form::Number(1, 6_000_000);
/// Years in which a collaboration of today can have begun.
const YEAR: Form = Form::Number(1950, 2100);

const fn may(field: Field, form: Form) -> Spec {
    Spec { field, form, needed: false }
}

const fn must(field: Field, form: Form) -> Spec {
    Spec { field, form, needed: true }
}

const PARTNER: &[Spec] = &[
    must(Field::Name, NAME),
    must(Field::Type, Form::OneOf(TYPES)),
    may(Field::OrganisationNumber, Form::OrganisationNumber),
    may(Field::Municipality, Form::Line(80)),
    may(Field::Place, Form::Line(80)),
    may(Field::Institution, NAME),
    may(Field::Employees, EMPLOYEES),
    may(Field::Inhabitants, INHABITANTS),
    may(Field::Competences, LIST),
    may(Field::Offers, LIST),
    may(Field::FormsOffered, Form::ManyOf(COLLABORATIONS)),
    may(Field::FormsWanted, Form::ManyOf(COLLABORATIONS)),
    may(Field::Wishes, PROSE),
    may(Field::HomePage, Form::Address),
    may(Field::Note, PROSE),
    may(Field::Source, NAME),
    may(Field::SourceDate, Form::Day),
];

const NEED: &[Spec] = &[
    must(Field::Text, PROSE),
    must(Field::Owner, NAME),
    may(Field::Themes, LIST),
    may(Field::FormsWanted, Form::ManyOf(COLLABORATIONS)),
    may(Field::Year, YEAR),
    may(Field::Source, NAME),
    may(Field::SourceDate, Form::Day),
];

const PROJECT: &[Spec] = &[
    must(Field::Title, NAME),
    must(Field::Owner, NAME),
    may(Field::Partners, LIST),
    may(Field::Themes, LIST),
    may(Field::Programme, NAME),
    may(Field::Year, YEAR),
    may(Field::Source, NAME),
    may(Field::SourceDate, Form::Day),
];

const AGREEMENT: &[Spec] = &[
    must(Field::Title, NAME),
    must(Field::Partners, LIST),
    may(Field::Themes, LIST),
    may(Field::Start, Form::Day),
    may(Field::End, Form::Day),
    may(Field::NoticeMonths, Form::Number(0, 120)),
    may(Field::Review, Form::Day),
    may(Field::Note, PROSE),
    may(Field::Source, NAME),
    may(Field::SourceDate, Form::Day),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_unique_and_found_again() {
        for field in Field::ALL {
            assert_eq!(Field::of(field.key()), Some(*field));
        }
        for kind in RecordKind::ALL {
            assert_eq!(RecordKind::of(kind.key()), Some(kind));
            assert!(kind.specs().iter().any(|spec| spec.field == kind.title() && spec.needed), "{kind:?}: what names it is needed");
            assert!(kind.specs().iter().any(|spec| spec.field == Field::Source), "{kind:?}: every fact can name its source");
        }
    }
}
