//! What is wrong with a source, and what to do about it.

use std::fmt;

/// How bad a problem is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The row is used, with less in it.
    Warning,
    /// The row or file is left out.
    Error,
}

/// A problem in a source: where, what, and the remedy. The core gives these beside its value and goes on.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The file, as the caller named it.
    pub file: String,
    /// The line, from 1; 0 when the whole file is meant.
    pub line: u32,
    /// How bad it is.
    pub severity: Severity,
    /// What is wrong, with the offending value.
    pub what: String,
    /// What to do.
    pub remedy: String,
}

impl Problem {
    /// A problem that leaves the row or file out.
    pub fn error(file: &str, line: u32, what: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self { file: file.to_owned(), line, severity: Severity::Error, what: what.into(), remedy: remedy.into() }
    }

    /// A problem that only costs a part of the row.
    pub fn warning(file: &str, line: u32, what: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self { severity: Severity::Warning, ..Self::error(file, line, what, remedy) }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let word = match self.severity {
            Severity::Warning => "warning",
            Severity::Error => "error",
        };
        write!(out, "{}:{}: {word}: {}\n  remedy: {}", self.file, self.line, self.what, self.remedy)
    }
}
