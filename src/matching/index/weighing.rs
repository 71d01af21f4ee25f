//! The worth of a term in a document: BM25's two ideas in integers. A rare term is worth more (`idf`), and the more often a term occurs the
//! less one more occurrence adds (`Saturation`), measured against the length of the document.
//! Source: Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond" (2009).

/// Frequency units of one occurrence as a whole word. A part of a compound counts less, so a unit is a fraction of a word.
pub const WHOLE: u32 = 8;
/// A part of a compound: half a word. At a quarter, heads fell behind long texts; at a full word, `teknologi` could not tell its own texts.
pub const PART: u32 = 4;
/// A part that means little: `-basert`.
pub const LIGHT_PART: u32 = 1;
/// A concept that a document names.
pub const CONCEPT: u32 = 8;
/// A concept that only the head of a compound names.
pub const HEAD_CONCEPT: u32 = 4;
/// A concept above one that the document names.
pub const BROADER_CONCEPT: u32 = 3;

/// One, in the fixed point of weights and idf.
pub const ONE: u32 = 1_024;

/// How rare a term is: ln(1 + (n - d + ½) / (d + ½)) × 1024, for `d` of `n` documents. From 0.4 × 1024 (everywhere) to ln(2n) × 1024.
#[must_use]
pub fn idf(documents: u32, with_term: u32) -> u32 {
    let (n, d) = (f64::from(documents), f64::from(with_term.min(documents)));
    let rarity = libm::log(1.0 + (n - d + 0.5) / (d + 0.5));
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and ln(2^33) × 1024")]
    let fixed = libm::round(rarity * f64::from(ONE)) as u32;
    fixed
}

/// How length and repetition weigh in a collection.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Shape {
    /// Occurrences at which a term has half its worth in a document of mean length (BM25's k1).
    pub half: f64,
    /// How much length counts against a document, 0 (not at all) to 1 (in full proportion) (BM25's b).
    pub length: f64,
}

impl Shape {
    /// Running text: long passages mention more, so length counts. The values of the literature.
    pub const TEXT: Self = Self { half: 1.2, length: 0.75 };
    /// Lists of competences: a long list is a wide partner, not a wordy one, so length does not count; and adding a word never hurts.
    pub const LIST: Self = Self { half: 1.2, length: 0.0 };
}

/// Codes of document length: four steps per doubling, 64 in all.
const LENGTH_CODES: usize = 64;
const FREQUENCIES: usize = 256;

/// The code of a length in words; lengths above 2^16 share the last code.
pub(super) fn length_code(words: u32) -> u8 {
    let words = words.max(4);
    let doubling = words.ilog2();
    let quarter = (words >> (doubling - 2)) & 3;
    u8::try_from((doubling - 2) * 4 + quarter).unwrap_or(u8::MAX).min(LENGTH_CODES as u8 - 1)
}

/// The shortest length of a code, in words.
fn length_of(code: u8) -> u32 {
    let doubling = u32::from(code) / 4 + 2;
    (4 + u32::from(code) % 4) << (doubling - 2)
}

/// The worth of a frequency in a document of a length, as a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Saturation(Vec<u16>);

impl Saturation {
    pub(super) fn new(shape: Shape, mean_words: f64) -> Self {
        let codes = 0..LENGTH_CODES as u8;
        let table = codes.flat_map(|code| {
            let length = f64::from(length_of(code)) / mean_words.max(1.0);
            let half = shape.half * f64::from(WHOLE) * (1.0 - shape.length + shape.length * length);
            (0..FREQUENCIES as u32).map(move |frequency| worth(f64::from(frequency), half))
        });
        Self(table.collect())
    }

    /// The part of [`ONE`] that a frequency is worth.
    pub(super) fn of(&self, frequency: u8, length_code: u8) -> u32 {
        let at = usize::from(length_code) * FREQUENCIES + usize::from(frequency);
        self.0.get(at).copied().map_or(0, u32::from)
    }
}

fn worth(frequency: f64, half: f64) -> u16 {
    if frequency <= 0.0 {
        return 0;
    }
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and 1024")]
    let fixed = libm::round(f64::from(ONE) * frequency / (frequency + half)) as u16;
    fixed
}

/// What a term of a query adds to a document's score.
pub(super) const fn contribution(weight: u32, saturation: u32) -> u32 {
    (weight as u64 * saturation as u64 / ONE as u64) as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rare_terms_are_worth_more() {
        assert_eq!(idf(0, 0), idf(0, 5));
        assert!(idf(1_000, 1) > idf(1_000, 10) && idf(1_000, 10) > idf(1_000, 1_000));
        assert!(idf(1_000, 1_000) < ONE / 100);
    }

    #[test]
    fn length_codes_rise_and_bound_their_lengths() {
        for words in 1..100_000 {
            assert!(length_code(words) <= length_code(words + 1));
            assert!(length_of(length_code(words)) <= words.max(4));
        }
    }

    #[test]
    fn more_is_worth_more_and_length_takes_away() {
        let table = Saturation::new(Shape::TEXT, 20.0);
        for code in 0..63 {
            for frequency in 0..255 {
                assert!(table.of(frequency, code) <= table.of(frequency + 1, code));
                assert!(table.of(frequency, code) >= table.of(frequency, code + 1));
            }
        }
        let list = Saturation::new(Shape::LIST, 20.0);
        assert_eq!(list.of(8, 0), list.of(8, 40), "help: the length of a list must not count");
    }
}
