//! Workbooks: what Excel writes, what is hidden or blank, and what was made to do harm.

#[path = "support/hostile_tables.rs"]
mod hostile;

use hostile::{Part, with_rows, workbook};
use makker::exchange::table::sheet::read_sheets;
use makker::exchange::table::{FileKind, LIMITS, Remark, Sheet, TableFault, wire};
use proptest::prelude::*;
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook, XlsxError};

fn shape(sheet: &Sheet) -> Vec<String> {
    let rows = sheet.table.rows.iter().map(|row| format!("{}: {}", row.line, row.cells.join("|")));
    std::iter::once(sheet.table.headings.join("|")).chain(rows).collect()
}

fn read(bytes: &[u8]) -> Vec<Sheet> {
    read_sheets(bytes).unwrap_or_else(|fault| panic!("{fault}"))
}

/// A workbook with the kinds of cells that users have, a hidden sheet and a blank one.
fn members() -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let day = Format::new().set_num_format("dd.mm.yyyy");
    let sheet = book.add_worksheet().set_name("Medlemmer")?;
    for (column, heading) in (1..).zip([" Navn", "Org.nr", "Innmeldt", "Møtte", "Andel", "Telefon", "Feil"]) {
        sheet.write(2, column, heading)?;
    }
    sheet.write(3, 1, "Ålesund kommune")?.write(3, 2, 123_456_785)?;
    sheet.write_datetime_with_format(3, 3, ExcelDateTime::from_ymd(2026, 11, 22)?, &day)?;
    sheet.write(3, 4, true)?.write(3, 5, 0.1 + 0.2)?.write(3, 6, "+4712345678")?;
    sheet.write_formula(3, 7, Formula::new("1/0").set_result("#DIV/0!"))?;
    sheet.write(5, 1, "Bodø")?.write(5, 4, false)?;
    sheet.write_formula(5, 5, Formula::new("SUM(1,2)").set_result("3"))?;
    sheet.write_datetime_with_format(5, 3, ExcelDateTime::from_ymd(2026, 1, 2)?.and_hms(13, 45, 0)?, &day)?;
    book.add_worksheet().set_name("Skjult")?.set_hidden(true).write(0, 0, "hemmelig")?;
    book.add_worksheet().set_name("Blank")?;
    book.add_worksheet().set_name("Behov")?.write(0, 0, "Tittel")?;
    book.save_to_buffer()
}

#[test]
fn sheets_are_read_as_they_are_shown() {
    let sheets = read(&members().expect("a workbook"));
    assert_eq!(sheets.iter().map(|sheet| sheet.name.as_str()).collect::<Vec<_>>(), ["Medlemmer", "Behov"]);
    assert_eq!(
        shape(&sheets[0]),
        [
            "Navn|Org.nr|Innmeldt|Møtte|Andel|Telefon|Feil",
            "4: Ålesund kommune|123456785|2026-11-22|ja|0.3|+4712345678|",
            "6: Bodø||2026-01-02T13:45:00|nei|3||"
        ]
    );
    assert_eq!(sheets[0].remarks, [Remark::CellError { line: 4 }]);
    assert_eq!(shape(&sheets[1]), ["Tittel"]);
}

#[test]
fn answers_travel() {
    let answer = read_sheets(&members().expect("a workbook"));
    assert_eq!(wire::decode(&wire::encode(&answer)), answer);
}

#[test]
fn hostile_files_are_refused_by_what_is_wrong() {
    let damaged = |fault: &TableFault| matches!(fault, TableFault::Damaged(_));
    for (name, bytes) in hostile::seeds() {
        let answer = read_sheets(&bytes);
        let fault = answer.as_ref().err();
        let fits = match name {
            "nothing" | "deep nesting" => fault == Some(&TableFault::Empty) || fault.is_some_and(damaged),
            "a zip bomb" | "a zip bomb in parts" => {
                fault == Some(&TableFault::TooLargeInside { limit: LIMITS.inflated, given: LIMITS.inflated + 1 })
            }
            "too many sheets" => fault == Some(&TableFault::TooManySheets { limit: 100, given: 150 }),
            "a column far out" => fault == Some(&TableFault::TooManyColumns { line: 1, limit: 200, given: 16_384 }),
            "an old spreadsheet" => fault == Some(&TableFault::OtherFile(FileKind::OldOffice)),
            "a claim of many texts"
            | "an area that ends before it begins"
            | "a cell beyond 32 bits"
            | "rows backwards"
            | "one sheet named a thousand times"
            | "half a workbook"
            | "a workbook without its end"
            | "a cell without an end" => fault.is_some_and(damaged),
            "a million columns" | "an open quote" => fault == Some(&TableFault::OtherFile(FileKind::Text)),
            "a workbook that is well" | "an unknown error" => fault.is_none(),
            _ => true,
        };
        assert!(fits, "{name}: {answer:?}");
        assert!(fault.is_none_or(|fault| fault.to_string().len() < 300), "{name}");
    }
}

#[test]
fn errors_of_formulas_leave_the_rest() {
    let rows = r#"<row r="1"><c r="A1" t="str"><v>a</v></c><c r="B1" t="str"><v>b</v></c></row>
        <row r="2"><c r="A2" t="e"><v>#SPILL!</v></c><c r="B2"><v>2</v></c></row>"#;
    let sheets = read(&with_rows(rows));
    assert_eq!(shape(&sheets[0]), ["a|b", "2: |2"]);
    assert_eq!(sheets[0].remarks, [Remark::CellError { line: 1 }]);
}

#[test]
fn one_long_text_named_a_million_times_is_refused() {
    let text = format!("<sst><si><t>{}</t></si></sst>", "x".repeat(19_000));
    let rows: String = (1..5_000).map(|row| format!(r#"<row r="{row}"><c r="A{row}" t="s"><v>0</v></c></row>"#)).collect();
    let sheet = format!("<worksheet><sheetData>{rows}</sheetData></worksheet>");
    let file = workbook(vec![
        ("xl/sharedStrings.xml", Part::Stored(text.as_bytes())),
        ("xl/worksheets/sheet1.xml", Part::Stored(sheet.as_bytes())),
    ]);
    assert!(matches!(read_sheets(&file), Err(TableFault::TooLargeInside { .. })));
}

#[test]
fn every_changed_or_missing_byte_of_a_workbook_is_survived() {
    let good = hostile::good_workbook();
    for at in 0..good.len() {
        for change in [1, 0x80, 0xff] {
            let mut file = good.clone();
            file[at] ^= change;
            drop(read_sheets(&file));
        }
        drop(read_sheets(&good[..at]));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_bytes_panic(bytes in prop::collection::vec(any::<u8>(), 0..2_000)) {
        drop(read_sheets(&bytes));
        drop(read_sheets(&[b"PK\x03\x04".as_slice(), &bytes].concat()));
        drop(wire::decode(&bytes));
    }

    /// Packed anew after the change, so that no checksum stands in the way.
    #[test]
    fn no_markup_panics(rows in r#"(<row( r="[0-9]{0,11}")?>|</row>|<c( r=['"][A-Z]{0,9}[0-9]{0,11}['"])?( t="(s|n|b|e|str|d|inlineStr)")?( s="[0-9]{1,3}")?>|</c>|<v>|</v>|<is>|<t>|</t>|</is>|<f>|&amp;|&#[0-9]{1,9};|#N/A|[0-9.eE+-]{1,24}|inf|nan|<!--|-->|<!\[CDATA\[|\]\]>|["'=<>]){0,40}"#) {
        drop(read_sheets(&with_rows(&rows)));
        drop(read_sheets(&with_rows(&format!("<row><c t=\"n\"><v>{rows}</v></c></row>"))));
    }

    #[test]
    fn no_shared_text_or_style_panics(part in r#"(<sst uniqueCount="[0-9]{1,22}">|<si>|</si>|<r>|<t>|</t>|<rPh>|_x00[0-9A-F]{2}_|<numFmts>|<numFmt numFmtId="[0-9]{1,3}" formatCode="[dmyhs0\[\]\\*;"]{0,8}">|<cellXfs>|<xf numFmtId="[0-9]{1,3}"/>|</cellXfs>|</sst>|</styleSheet>|[a-zå]){0,30}"#) {
        for name in ["xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "_rels/.rels"] {
            drop(read_sheets(&workbook(vec![(name, Part::Stored(part.as_bytes()))])));
        }
    }
}
