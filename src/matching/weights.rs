//! What counts how much: points each signal gives at full strength, with presets per role.

/// The kinds of evidence, in the order a ledger shows them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SignalKind {
    /// Words, parts of compounds and concepts in common.
    Text,
    /// Documented work on like needs, for like owners, with this owner or its neighbours.
    Experience,
    /// Distance and county.
    Place,
    /// What each side gives the other.
    Mutual,
    /// Small with large.
    Size,
    /// How often the partner is proposed already.
    Load,
    /// Fills a role the programme's rules demand.
    Programme,
    /// UN goals in common.
    Goals,
    /// Age and certainty of the facts.
    Freshness,
}

impl SignalKind {
    /// All signals, in order.
    pub const ALL: [Self; 9] =
        [Self::Text, Self::Experience, Self::Place, Self::Mutual, Self::Size, Self::Load, Self::Programme, Self::Goals, Self::Freshness];

    /// The stable key used in URLs, files and on the command line.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Experience => "experience",
            Self::Place => "place",
            Self::Mutual => "mutual",
            Self::Size => "size",
            Self::Load => "load",
            Self::Programme => "programme",
            Self::Goals => "goals",
            Self::Freshness => "freshness",
        }
    }
}

/// Points at full strength. Each is 0 to [`Weights::MOST`]; at 0 the signal is left out, and what the user sees at the upper end stands below.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Weights {
    /// Up: only those whose words fit. 0: who is near and has experience, whatever the topic.
    pub text: u16,
    /// Up: those who have done it before come first. 0: newcomers and veterans alike.
    pub experience: u16,
    /// Up: neighbours first. 0: the whole country is equally near.
    pub place: u16,
    /// Up: matches where the owner also gives what the partner wants. 0: one-sided matches are as good.
    pub mutual: u16,
    /// Up: small owners are shown large partners of their own kind. 0: size plays no part.
    pub size: u16,
    /// Up: partners that are proposed often give way. 0: the same few may be proposed to all.
    pub load: u16,
    /// Up: partners that make the consortium eligible come first. 0: roles play no part.
    pub programme: u16,
    /// Up: partners that work for the same UN goals. 0: goals play no part.
    pub goals: u16,
    /// Up: fresh and certain facts first. 0: old facts count as new ones.
    pub freshness: u16,
}

/// Who asks: a role is a set of weights, nothing more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Preset {
    /// A small municipality: nearness and experience with the likes of it.
    SmallMunicipality,
    /// A small business: the topic first, then nearness.
    SmallBusiness,
    /// A research group that looks for needs: what both sides get.
    ResearchGroup,
    /// A programme officer: roles, load and goals.
    Officer,
}

impl Preset {
    /// All presets, in the order they are offered.
    pub const ALL: [Self; 4] = [Self::SmallMunicipality, Self::SmallBusiness, Self::ResearchGroup, Self::Officer];

    /// The stable key used in URLs, files and on the command line.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::SmallMunicipality => "small-municipality",
            Self::SmallBusiness => "small-business",
            Self::ResearchGroup => "research-group",
            Self::Officer => "officer",
        }
    }

    /// The preset of a key.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|preset| preset.key() == key)
    }

    /// Its weights.
    #[must_use]
    pub const fn weights(self) -> Weights {
        const BASE: Weights = Weights::BASE;
        match self {
            Self::SmallMunicipality => BASE,
            Self::SmallBusiness => Weights { experience: 300, size: 0, ..BASE },
            Self::ResearchGroup => Weights { mutual: 150, place: 100, ..BASE },
            Self::Officer => Weights { programme: 200, load: 100, place: 100, ..BASE },
        }
    }
}

impl Weights {
    /// The upper end of every weight: as much as a text that fits in full.
    pub const MOST: u16 = 1_000;

    /// Text carries most, documented experience can outweigh half of it, place decides between equals, the rest break ties.
    const BASE: Self =
        Self { text: 1_000, experience: 400, place: 200, mutual: 50, size: 50, load: 50, programme: 100, goals: 30, freshness: 20 };

    /// Only the text counts.
    pub const TEXT_ONLY: Self =
        Self { text: 1_000, experience: 0, place: 0, mutual: 0, size: 0, load: 0, programme: 0, goals: 0, freshness: 0 };

    /// Every weight, in the order of [`SignalKind::ALL`], to be changed.
    pub fn each_mut(&mut self) -> [&mut u16; SignalKind::ALL.len()] {
        let Self { text, experience, place, mutual, size, load, programme, goals, freshness } = self;
        [text, experience, place, mutual, size, load, programme, goals, freshness]
    }

    /// The weight of a signal, at most [`Weights::MOST`].
    #[must_use]
    pub fn of(&self, signal: SignalKind) -> i32 {
        let weight = match signal {
            SignalKind::Text => self.text,
            SignalKind::Experience => self.experience,
            SignalKind::Place => self.place,
            SignalKind::Mutual => self.mutual,
            SignalKind::Size => self.size,
            SignalKind::Load => self.load,
            SignalKind::Programme => self.programme,
            SignalKind::Goals => self.goals,
            SignalKind::Freshness => self.freshness,
        };
        i32::from(weight.min(Self::MOST))
    }
}

impl Default for Weights {
    fn default() -> Self {
        Self::BASE
    }
}
