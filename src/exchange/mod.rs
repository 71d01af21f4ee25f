//! Bytes and files to domain values and back: sources, catalogue files, problem files.

pub mod programmes;
