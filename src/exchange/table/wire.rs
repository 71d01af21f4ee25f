//! What the reader of workbooks answers, as bytes: a version, then the sheets or the fault.

use super::{Sheet, TableFault};

/// The version of the shapes of [`Sheet`], [`TableFault`] and all they hold; a change of any raises it.
pub const WIRE_VERSION: u16 = 1;

/// An answer as bytes, never none.
#[must_use]
pub fn encode(answer: &Result<Vec<Sheet>, TableFault>) -> Vec<u8> {
    // Encoding to a growing vector fails only for types without a known length, and these hold none.
    let content = postcard::to_allocvec(answer).unwrap_or_default();
    [&WIRE_VERSION.to_le_bytes()[..], &content].concat()
}

/// The answer that bytes hold.
///
/// # Errors
/// The fault that was answered, or one that says why the bytes hold no answer.
pub fn decode(bytes: &[u8]) -> Result<Vec<Sheet>, TableFault> {
    let cut = || TableFault::Damaged("the answer is cut short".to_owned());
    let (version, content) = bytes.split_first_chunk::<2>().ok_or_else(cut)?;
    let (given, expected) = (u16::from_le_bytes(*version), WIRE_VERSION);
    if given != expected {
        return Err(TableFault::OtherVersion { given, expected });
    }
    postcard::from_bytes::<Result<Vec<Sheet>, TableFault>>(content).map_err(|error| TableFault::Damaged(error.to_string()))?
}

#[cfg(test)]
mod tests {
    use super::super::{FileKind, Remark, Row, Table};
    use super::*;

    #[test]
    fn answers_come_back_as_they_were() {
        let table = Table { headings: vec!["Navn".into()], rows: vec![Row { line: 2, cells: vec!["Ås".into()] }] };
        let remarks = vec![Remark::Windows1252, Remark::RowLonger { line: 3, expected: 1, given: 2 }];
        let answers = [
            Ok(Vec::new()),
            Ok(vec![Sheet { name: "Ark1".into(), table, remarks }]),
            Err(TableFault::OtherFile(FileKind::Pdf)),
            Err(TableFault::CellTooLong { line: 7, limit: 1, given: 2 }),
        ];
        for answer in &answers {
            let bytes = encode(answer);
            assert_eq!(decode(&bytes), *answer);
            for end in 0..bytes.len() {
                assert!(decode(&bytes[..end]).is_err());
            }
        }
        assert_eq!(decode(&[9, 0, 1]), Err(TableFault::OtherVersion { given: 9, expected: WIRE_VERSION }));
    }
}
