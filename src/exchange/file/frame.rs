//! The header of a file: magic, kind, version, length and checksum, then the content.

use std::fmt;

use serde::{Serialize, de::DeserializeOwned};

/// The version of both files' shapes.
pub const FILE_VERSION: u16 = 2;

const MAGIC: [u8; 4] = *b"MAKK";
const HEADER: usize = 4 + 1 + 2 + 4 + 8;

/// What a file holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Catalogue = 1,
    Lexicon = 2,
}

/// Why a file cannot be read. There are two ways out: load it again, or build it anew with `makker build-catalogue`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileFault {
    /// It does not begin as a Makker file does.
    NotOurs,
    /// It is a Makker file of another kind.
    OtherKind,
    /// It was written by another version.
    OtherVersion {
        /// Its version.
        given: u16,
        /// The version this build reads.
        expected: u16,
    },
    /// It is cut short.
    CutShort {
        /// Bytes of content that are there.
        given: usize,
        /// Bytes of content the header promises.
        expected: usize,
    },
    /// Its checksum is wrong: bytes were changed on the way.
    Damaged,
    /// Its content does not fit the shape; the decoder's own words.
    Malformed(String),
}

impl fmt::Display for FileFault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotOurs => write!(out, "not a Makker file"),
            Self::OtherKind => write!(out, "a Makker file of another kind"),
            Self::OtherVersion { given, expected } => write!(out, "version {given}, this build reads version {expected}"),
            Self::CutShort { given, expected } => write!(out, "cut short: {given} of {expected} bytes"),
            Self::Damaged => write!(out, "damaged: the checksum is wrong"),
            Self::Malformed(what) => write!(out, "malformed: {what}"),
        }?;
        write!(out, "; load it again, or build it anew with `makker build-catalogue`")
    }
}

impl std::error::Error for FileFault {}

/// A value as a framed file.
pub(super) fn write<T: Serialize>(kind: Kind, value: &T) -> Vec<u8> {
    // Encoding to a growing vector fails only for types without a known length, and the wire types hold none.
    let content = postcard::to_allocvec(value).unwrap_or_default();
    let mut file = Vec::with_capacity(HEADER + content.len());
    file.extend_from_slice(&MAGIC);
    file.push(kind as u8);
    file.extend_from_slice(&FILE_VERSION.to_le_bytes());
    file.extend_from_slice(&u32::try_from(content.len()).unwrap_or(u32::MAX).to_le_bytes());
    file.extend_from_slice(&checksum(&content).to_le_bytes());
    file.extend_from_slice(&content);
    file
}

/// The value of a framed file.
pub(super) fn read<T: DeserializeOwned>(kind: Kind, file: &[u8]) -> Result<T, FileFault> {
    let rest = file.strip_prefix(&MAGIC).ok_or(FileFault::NotOurs)?;
    let (given_kind, rest) = split::<1>(rest)?;
    let (version, rest) = split::<2>(rest)?;
    let (length, rest) = split::<4>(rest)?;
    let (sum, content) = split::<8>(rest)?;
    let (given, expected) = (u16::from_le_bytes(version), FILE_VERSION);
    if given != expected {
        return Err(FileFault::OtherVersion { given, expected });
    }
    if given_kind != [kind as u8] {
        return Err(FileFault::OtherKind);
    }
    let expected = usize::try_from(u32::from_le_bytes(length)).unwrap_or(usize::MAX);
    if content.len() < expected {
        return Err(FileFault::CutShort { given: content.len(), expected });
    }
    if content.len() > expected || checksum(content) != u64::from_le_bytes(sum) {
        return Err(FileFault::Damaged);
    }
    postcard::from_bytes(content).map_err(|error| FileFault::Malformed(error.to_string()))
}

fn split<const N: usize>(bytes: &[u8]) -> Result<([u8; N], &[u8]), FileFault> {
    bytes.split_first_chunk::<N>().map(|(head, rest)| (*head, rest)).ok_or(FileFault::CutShort { given: 0, expected: HEADER })
}

/// FNV-1a, 64 bits: tells damage on the way, not malice (Fowler, Noll and Vo).
fn checksum(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_every_fault_apart() {
        let good = write(Kind::Catalogue, &vec![1u32, 2, 300]);
        let edit = |at: usize, byte: u8| {
            let mut file = good.clone();
            file[at] = byte;
            file
        };
        let read = |file: &[u8]| read::<Vec<u32>>(Kind::Catalogue, file);
        assert_eq!(read(&good), Ok(vec![1, 2, 300]));
        assert_eq!(read(b""), Err(FileFault::NotOurs));
        assert_eq!(read(b"<!doctype html>"), Err(FileFault::NotOurs));
        assert_eq!(read(b"MAKK"), Err(FileFault::CutShort { given: 0, expected: HEADER }));
        assert_eq!(read(&edit(4, 2)), Err(FileFault::OtherKind));
        assert_eq!(read(&edit(5, 9)), Err(FileFault::OtherVersion { given: 9, expected: FILE_VERSION }));
        assert_eq!(read(&good[..good.len() - 1]), Err(FileFault::CutShort { given: 4, expected: 5 }));
        assert_eq!(read(&edit(HEADER + 1, 7)), Err(FileFault::Damaged));
        assert!(matches!(
            super::read::<String>(Kind::Catalogue, &write(Kind::Catalogue, &[0xffu8; 3].to_vec())),
            Err(FileFault::Malformed(_))
        ));
    }
}
