//! An answer that is awaited, there, or failed; the last good one is kept.

use crate::protocol::Failure;

/// An answer of the worker.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Remote<T> {
    /// Not asked for.
    #[default]
    Idle,
    /// Asked for; the last good answer stays on screen.
    Running {
        /// The last good answer.
        previous: Option<T>,
    },
    /// There.
    Ready(T),
    /// It did not work; the last good answer stays on screen.
    Failed {
        /// What went wrong.
        failure: Failure,
        /// The last good answer.
        previous: Option<T>,
    },
}

impl<T> Remote<T> {
    /// The newest good answer, be it of now or of before.
    #[must_use]
    pub const fn value(&self) -> Option<&T> {
        match self {
            Self::Idle => None,
            Self::Running { previous } | Self::Failed { previous, .. } => previous.as_ref(),
            Self::Ready(value) => Some(value),
        }
    }

    /// What went wrong with the newest question.
    #[must_use]
    pub const fn failure(&self) -> Option<&Failure> {
        match self {
            Self::Failed { failure, .. } => Some(failure),
            _ => None,
        }
    }

    /// Whether an answer is awaited.
    #[must_use]
    pub const fn is_running(&self) -> bool {
        matches!(self, Self::Running { .. })
    }

    fn into_value(self) -> Option<T> {
        match self {
            Self::Idle => None,
            Self::Running { previous } | Self::Failed { previous, .. } => previous,
            Self::Ready(value) => Some(value),
        }
    }

    /// Asks anew and keeps the last good answer.
    pub fn run(&mut self) {
        *self = Self::Running { previous: std::mem::take(self).into_value() };
    }

    /// Asks anew about something else: the last answer would be about another thing.
    pub fn run_afresh(&mut self) {
        *self = Self::Running { previous: None };
    }

    /// Notes a failure and keeps the last good answer.
    pub fn fail(&mut self, failure: Failure) {
        *self = Self::Failed { failure, previous: std::mem::take(self).into_value() };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_good_answer_stays() {
        let mut remote = Remote::Ready(1);
        remote.run();
        assert_eq!((remote.value(), remote.is_running()), (Some(&1), true));
        remote.fail(Failure::NotLoaded);
        assert_eq!((remote.value(), remote.failure()), (Some(&1), Some(&Failure::NotLoaded)));
        remote.run_afresh();
        assert_eq!(remote.value(), None, "help: another thing was asked about");
    }
}
