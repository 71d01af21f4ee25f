//! When a failed request is made again, and after how long.

use super::{Answer, FetchProblem};

/// What a request came to.
pub type Outcome = Result<Answer, FetchProblem>;

/// What to do after a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// Wait so long, then ask again.
    Again {
        /// Milliseconds.
        milliseconds: u32,
    },
    /// Take the outcome as it is.
    Done,
}

/// How many times a request is made again.
const TIMES: u32 = 3;
/// The wait before the first new request; it doubles.
const FIRST_MS: u32 = 500;
/// No wait of our own is longer.
const LONGEST_MS: u32 = 4_000;
/// A server that asks for a longer wait is not asked again: the user is told how long it wants instead.
const PATIENCE_SECONDS: u32 = 10;

/// What to do after the request number `attempt`, counted from 1.
///
/// A lost connection, 429 (too many requests) and 5xx (the server's own fault) may be over the next time. Too slow, too large, cancelled
/// or refused would be the same again, and an unlucky user has waited enough.
#[must_use]
pub fn next(attempt: u32, outcome: &Outcome) -> Decision {
    let asked = match outcome {
        Ok(Answer { status: 429 | 500..=599, retry_after, .. }) => retry_after.unwrap_or(0),
        Err(FetchProblem::RateLimited { seconds }) => seconds.unwrap_or(0),
        Err(FetchProblem::Offline | FetchProblem::Refused(429 | 500..=599)) => 0,
        _ => return Decision::Done,
    };
    if attempt > TIMES || asked > PATIENCE_SECONDS {
        return Decision::Done;
    }
    Decision::Again { milliseconds: own_wait(attempt).max(asked * 1000) }
}

/// 500, 1000, 2000 milliseconds and so on, up to the longest.
fn own_wait(attempt: u32) -> u32 {
    let doubled = 1_u32.checked_shl(attempt.saturating_sub(1)).and_then(|factor| FIRST_MS.checked_mul(factor));
    doubled.unwrap_or(LONGEST_MS).min(LONGEST_MS)
}

/// The seconds of a `Retry-After` header. Its other form, a date, would need a clock that agrees with the server's: it counts as not given.
#[must_use]
pub fn seconds(header: &str) -> Option<u32> {
    let digits = header.trim();
    digits.bytes().all(|byte| byte.is_ascii_digit()).then(|| digits.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sources::hosts::HostProblem;

    const fn answer(status: u16, retry_after: Option<u32>) -> Outcome {
        Ok(Answer { status, body: Vec::new(), retry_after })
    }

    #[test]
    fn the_policy_as_a_table() {
        use FetchProblem::{Cancelled, Host, Offline, RateLimited, Refused, TooLarge, TooSlow};
        const DONE: Decision = Decision::Done;
        let again = |milliseconds| Decision::Again { milliseconds };
        for (attempt, outcome, expected) in [
            // Waits double, three times.
            (1, Err(Offline), again(500)),
            (2, Err(Offline), again(1_000)),
            (3, Err(Offline), again(2_000)),
            (4, Err(Offline), DONE),
            (u32::MAX, Err(Offline), DONE),
            (0, Err(Offline), again(500)),
            // The server's faults.
            (1, answer(500, None), again(500)),
            (1, answer(503, None), again(500)),
            (1, answer(599, None), again(500)),
            (1, Err(Refused(502)), again(500)),
            // What the server asks for, when it is longer than our own wait and not beyond patience.
            (1, answer(429, None), again(500)),
            (1, answer(429, Some(0)), again(500)),
            (1, answer(429, Some(3)), again(3_000)),
            (3, answer(429, Some(1)), again(2_000)),
            (1, answer(503, Some(10)), again(10_000)),
            (1, answer(429, Some(11)), DONE),
            (1, answer(429, Some(u32::MAX)), DONE),
            (4, answer(429, Some(1)), DONE),
            (1, Err(RateLimited { seconds: Some(2) }), again(2_000)),
            (1, Err(RateLimited { seconds: None }), again(500)),
            // Answers, good or bad, that will be the same the next time.
            (1, answer(200, None), DONE),
            (1, answer(200, Some(5)), DONE),
            (1, answer(301, None), DONE),
            (1, answer(400, None), DONE),
            (1, answer(404, None), DONE),
            (1, answer(410, None), DONE),
            (1, answer(600, None), DONE),
            (1, Err(Refused(404)), DONE),
            (1, Err(TooSlow(8)), DONE),
            (1, Err(TooLarge { given: 2, limit: 1 }), DONE),
            (1, Err(Cancelled), DONE),
            (1, Err(Host(HostProblem::NotHttps)), DONE),
        ] {
            assert_eq!(next(attempt, &outcome), expected, "attempt {attempt}, {outcome:?}");
        }
    }

    #[test]
    fn own_waits_never_pass_the_longest() {
        assert!((0..100).all(|attempt| own_wait(attempt) <= LONGEST_MS));
        assert_eq!(own_wait(u32::MAX), LONGEST_MS);
    }

    #[test]
    fn retry_after_is_read_as_seconds_only() {
        for (header, expected) in [
            ("0", Some(0)),
            (" 120 ", Some(120)),
            ("", None),
            ("-1", None),
            ("+1", None),
            ("1.5", None),
            ("99999999999", None),
            ("Wed, 21 Oct 2026 07:28:00 GMT", None),
        ] {
            assert_eq!(seconds(header), expected, "{header:?}");
        }
    }
}
