//! Answers of the last minutes, so that a name typed again or a list opened again costs the register nothing.

use super::Answer;

/// At most so many answers are held; the oldest goes first.
const ENTRIES: usize = 100;
/// So long an answer counts as fresh: ten minutes. The register is updated over night.
const FRESH_MS: f64 = 600_000.0;
/// Longer answers are not held: a list of ten organisations is a tenth of this.
const LONGEST_BODY: usize = 200_000;

/// Answers by address, oldest first.
#[derive(Debug, Default)]
pub struct Cache {
    entries: Vec<Entry>,
}

#[derive(Debug)]
struct Entry {
    url: String,
    answer: Answer,
    at_ms: f64,
}

impl Cache {
    /// No answers.
    #[must_use]
    pub const fn new() -> Self {
        Self { entries: Vec::new() }
    }

    /// The answer of an address, when it is fresh at `now_ms` (milliseconds of the browser's clock).
    #[must_use]
    pub fn get(&self, url: &str, now_ms: f64) -> Option<&Answer> {
        self.entries.iter().find(|entry| entry.url == url && entry.is_fresh(now_ms)).map(|entry| &entry.answer)
    }

    /// Holds an answer that says something lasting: found, unknown or removed.
    pub fn put(&mut self, url: &str, answer: &Answer, now_ms: f64) {
        self.entries.retain(|entry| entry.url != url && entry.is_fresh(now_ms));
        if !matches!(answer.status, 200 | 404 | 410) || answer.body.len() > LONGEST_BODY {
            return;
        }
        if self.entries.len() >= ENTRIES {
            self.entries.remove(0);
        }
        self.entries.push(Entry { url: url.to_owned(), answer: answer.clone(), at_ms: now_ms });
    }
}

impl Entry {
    /// A clock that was set back makes an answer old, not young for ever.
    fn is_fresh(&self, now_ms: f64) -> bool {
        (0.0..FRESH_MS).contains(&(now_ms - self.at_ms))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(status: u16, length: usize) -> Answer {
        Answer { status, body: vec![b' '; length], retry_after: None }
    }

    #[test]
    fn an_answer_is_held_for_ten_minutes() {
        let mut cache = Cache::new();
        cache.put("a", &answer(200, 1), 1_000.0);
        for (now, held) in [(1_000.0, true), (600_999.0, true), (601_000.0, false), (999.0, false), (f64::NAN, false)] {
            assert_eq!(cache.get("a", now).is_some(), held, "{now}");
        }
        assert!(cache.get("b", 1_000.0).is_none());
    }

    #[test]
    fn only_lasting_answers_of_common_size_are_held() {
        for (status, length, held) in
            [(200, 0, true), (404, 0, true), (410, 9, true), (429, 0, false), (500, 0, false), (200, 200_001, false)]
        {
            let mut cache = Cache::new();
            cache.put("a", &answer(200, 1), 0.0);
            cache.put("a", &answer(status, length), 1.0);
            let found = cache.get("a", 1.0).map(|answer| answer.status);
            assert_eq!(found, held.then_some(status), "{status}: help: a new answer, held or not, replaces the old one");
        }
    }

    #[test]
    fn the_oldest_goes_first() {
        let mut cache = Cache::new();
        for number in 0..=100_u32 {
            cache.put(&number.to_string(), &answer(200, 1), f64::from(number));
        }
        let held = |number: u32| cache.get(&number.to_string(), 200.0).is_some();
        assert_eq!((held(0), held(1), held(100)), (false, true, true));
        assert_eq!(cache.entries.len(), ENTRIES);
    }
}
