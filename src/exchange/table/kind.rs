//! What a file is, by its bytes: names and types that a browser tells are often wrong.

use std::fmt;

use serde::{Deserialize, Serialize};

/// What a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum FileKind {
    /// Text: a CSV file is read from it.
    Text,
    /// An XLSX workbook.
    Workbook,
    /// A packed file or workbook that is locked with a password.
    Protected,
    /// A workbook of Excel 2003 or older, or another office file of that time.
    OldOffice,
    /// A binary workbook, XLSB.
    BinaryWorkbook,
    /// A spreadsheet of LibreOffice.
    OpenDocument,
    /// A document of Word or slides of PowerPoint.
    Document,
    /// A packed file without a workbook that can be told.
    Archive,
    /// PDF.
    Pdf,
    /// A picture.
    Picture,
    /// A web page; some programs save one under the name of a spreadsheet.
    WebPage,
    /// Something that is not text.
    Binary,
}

impl fmt::Display for FileKind {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::Text => "a text file",
            Self::Workbook => "an XLSX workbook",
            Self::Protected => "a file with a password",
            Self::OldOffice => "an office file of an old kind (XLS or DOC)",
            Self::BinaryWorkbook => "a binary workbook (XLSB)",
            Self::OpenDocument => "an OpenDocument file (ODS)",
            Self::Document => "a text document or slides",
            Self::Archive => "a packed file",
            Self::Pdf => "a PDF file",
            Self::Picture => "a picture",
            Self::WebPage => "a web page",
            Self::Binary => "not a text file",
        })
    }
}

/// Beginnings that tell what a file is.
const BEGINNINGS: &[(&[u8], FileKind)] = &[
    (b"%PDF-", FileKind::Pdf),
    (b"\x89PNG\r\n\x1a\n", FileKind::Picture),
    (b"\xff\xd8\xff", FileKind::Picture),
    (b"GIF8", FileKind::Picture),
    (b"\x1f\x8b", FileKind::Archive),
    (b"7z\xbc\xaf\x27\x1c", FileKind::Archive),
    (b"Rar!\x1a\x07", FileKind::Archive),
    (b"{\\rtf", FileKind::Document),
    (b"SQLite format 3\0", FileKind::Binary),
    (b"\x7fELF", FileKind::Binary),
    (b"\0asm", FileKind::Binary),
];

/// Names inside a packed file that tell what it is.
const PARTS: &[(&[u8], FileKind)] = &[
    (b"xl/workbook.xml", FileKind::Workbook),
    (b"xl/workbook.bin", FileKind::BinaryWorkbook),
    (b"application/vnd.oasis.opendocument", FileKind::OpenDocument),
    (b"word/document.xml", FileKind::Document),
    (b"ppt/presentation.xml", FileKind::Document),
];

/// The old office container (MS-CFB); a workbook with a password is packed in one.
const OLD_CONTAINER: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";
/// Bytes at both ends of a packed file in which names are looked for: the first entry is at its beginning, the list of entries at its end.
const ENDS: usize = 65_536;
/// Bytes in which bytes that text does not have are counted.
const SAMPLE: usize = 4_096;

/// What a file is.
#[must_use]
pub fn file_kind(bytes: &[u8]) -> FileKind {
    if let Some((_, kind)) = BEGINNINGS.iter().find(|(beginning, _)| bytes.starts_with(beginning)) {
        return *kind;
    }
    if bytes.starts_with(OLD_CONTAINER) {
        let name: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
        return if holds(bytes, &name) { FileKind::Protected } else { FileKind::OldOffice };
    }
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        return packed_kind(bytes);
    }
    if has_mark(bytes) { FileKind::Text } else { text_kind(bytes) }
}

/// Whether a byte order mark says that it is text.
pub(super) fn has_mark(bytes: &[u8]) -> bool {
    [&b"\xef\xbb\xbf"[..], b"\xff\xfe", b"\xfe\xff"].iter().any(|mark| bytes.starts_with(mark))
}

fn packed_kind(bytes: &[u8]) -> FileKind {
    let first = &bytes[..bytes.len().min(ENDS)];
    let last = &bytes[bytes.len().saturating_sub(ENDS)..];
    let found = PARTS.iter().find(|(name, _)| holds(last, name) || holds(first, name));
    found.map_or(FileKind::Archive, |(_, kind)| *kind)
}

/// Text has no control characters but a few; a zero in every second byte is UTF-16 that lost its mark, which is text too.
fn text_kind(bytes: &[u8]) -> FileKind {
    let sample = &bytes[..bytes.len().min(SAMPLE)];
    let start: Vec<u8> = sample.trim_ascii_start().iter().take(15).map(u8::to_ascii_lowercase).collect();
    if start.starts_with(b"<!doctype html") || start.starts_with(b"<html") {
        return FileKind::WebPage;
    }
    let strange = sample.iter().filter(|byte| **byte < 32 && !b"\t\n\r\x0b\x0c\x1a\x1b".contains(byte)).count();
    let is_text = strange * 10 <= sample.len() || super::encoding::unmarked_utf16(bytes).is_some();
    if is_text { FileKind::Text } else { FileKind::Binary }
}

fn holds(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_files_apart_by_their_bytes() {
        let utf16: Vec<u8> = "Navn;Kommune\r\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let locked = [OLD_CONTAINER, &[0; 600], b"E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"].concat();
        let table: &[(&[u8], FileKind)] = &[
            (b"", FileKind::Text),
            (b"Navn;Kommune\r\n", FileKind::Text),
            (b"Navn\0;Kommune, og mer av det\r\n", FileKind::Text),
            (&utf16, FileKind::Text),
            (b"\xef\xbb\xbf\x01\x02", FileKind::Text),
            (b"\x01\x02\x03\x04", FileKind::Binary),
            (b"%PDF-1.7", FileKind::Pdf),
            (b"PK\x03\x04 xl/workbook.xml", FileKind::Workbook),
            (b"PK\x03\x04 mimetypeapplication/vnd.oasis.opendocument.spreadsheet", FileKind::OpenDocument),
            (b"PK\x03\x04 readme.txt", FileKind::Archive),
            (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 Workbook", FileKind::OldOffice),
            (&locked, FileKind::Protected),
            (b"\n<!DOCTYPE html><table>", FileKind::WebPage),
        ];
        for (bytes, kind) in table {
            assert_eq!(file_kind(bytes), *kind, "{}", String::from_utf8_lossy(bytes));
        }
    }
}
