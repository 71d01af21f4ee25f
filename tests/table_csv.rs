//! Text tables: what comes from Norwegian office programs, what comes from elsewhere, and what was made to do harm.

#[path = "support/hostile_tables.rs"]
#[allow(dead_code, reason = "each test binary uses a part of the seeds")]
mod hostile;

use std::collections::BTreeSet;

use makker::exchange::table::{FileKind, Remark, Row, Table, TableFault, read_csv, write_csv};
use proptest::prelude::*;

fn read(bytes: &[u8]) -> (Table, Vec<Remark>) {
    read_csv(bytes).unwrap_or_else(|fault| panic!("{fault}: {}", String::from_utf8_lossy(bytes)))
}

/// Headings and rows, parted by bars, each row with its line.
fn shape(table: &Table) -> Vec<String> {
    let rows = table.rows.iter().map(|row| format!("{}: {}", row.line, row.cells.join("|")));
    std::iter::once(table.headings.join("|")).chain(rows).collect()
}

#[test]
fn a_table_as_norwegian_excel_writes_it() {
    let file = b"Navn;Kommune;Org.nr\r\nBj\xf8rnar S\xe6ther;\xc5lesund;974760673\r\n\"Vann; avl\xf8p\r\nog milj\xf8\";\xd8ygarden;\r\n;;\r\nKF \x96 drift;Bod\xf8;1,5\r\n;;\r\n";
    let (table, remarks) = read(file);
    assert_eq!(
        shape(&table),
        ["Navn|Kommune|Org.nr", "2: Bjørnar Sæther|Ålesund|974760673", "3: Vann; avløp\r\nog miljø|Øygarden|", "6: KF – drift|Bodø|1,5"]
    );
    assert_eq!(remarks, [Remark::Windows1252]);
}

#[test]
fn reads_what_programs_write() {
    let table: &[(&str, &[u8], &[&str])] = &[
        ("commas and LF", b"a,b\n1,\"x, y\"\n", &["a|b", "2: 1|x, y"]),
        ("tabs and CR", b"a\tb\r1\t2\r\r3\t4", &["a|b", "2: 1|2", "4: 3|4"]),
        ("a mark and a delimiter line", b"\xef\xbb\xbfsep=,\r\na,b\r\n1,2\r\n", &["a|b", "3: 1|2"]),
        ("quotes in quotes", b"a;b\n\"1 \"\"x\"\"\";2\n", &["a|b", "2: 1 \"x\"|2"]),
        ("trailing blanks", b"a;b;;\n1;2;;\n;;;\n\n", &["a|b", "2: 1|2"]),
        ("one column", b"Navn\nAs, Oslo\nBo\n", &["Navn", "2: As, Oslo", "3: Bo"]),
        ("no line break at the end", b"a;b\n1;2", &["a|b", "2: 1|2"]),
        ("defused cells", b"a;b\n'=1;'-5\n", &["a|b", "2: =1|'-5"]),
        ("headings alone", b"a;b\n", &["a|b"]),
        ("Excel's Unicode text", b"\xff\xfea\0\t\0b\0\r\0\n\0\xe5\0\t\x002\0", &["a|b", "2: å|2"]),
    ];
    for (name, bytes, expected) in table {
        assert_eq!(shape(&read(bytes).0), *expected, "{name}");
    }
}

#[test]
fn what_was_bent_is_told() {
    let table: &[(&[u8], Remark)] = &[
        (b"a;b\n1\n2;3\n", Remark::RowShorter { line: 2, expected: 2, given: 1 }),
        (b"a;b\n1;2;3\n2;3\n", Remark::RowLonger { line: 2, expected: 2, given: 3 }),
        (b"a;a\n1;2\n", Remark::DuplicateHeading { column: 2, heading: "a".into() }),
        (b"a;;b\n1;2;3\n", Remark::NoHeading { column: 2 }),
        (b"a;b\n1;2\n3;\"4\n", Remark::UnclosedQuote { line: 3 }),
        (b"N\0avn;Sted\nA;x\n", Remark::NulRemoved(1)),
        (b"a\n\x8d\n", Remark::Replaced(1)),
    ];
    for (bytes, remark) in table {
        let remarks = read(bytes).1;
        assert!(remarks.contains(remark), "{remarks:?}");
    }
    let short = format!("a;b\n{}", "1\n".repeat(1_000));
    assert_eq!(read(short.as_bytes()).1.last(), Some(&Remark::More(800)));
}

#[test]
fn what_is_no_text_table_is_refused_by_its_name() {
    let large = vec![b'a'; 10_000_001];
    let rows = "a\n".repeat(20_002);
    let table: &[(&[u8], TableFault)] = &[
        (b"", TableFault::Empty),
        (b" \n;;\n", TableFault::Empty),
        (b"%PDF-1.7\n", TableFault::OtherFile(FileKind::Pdf)),
        (&hostile::good_workbook(), TableFault::OtherFile(FileKind::Workbook)),
        (&large, TableFault::TooLarge { limit: 10_000_000, given: 10_000_001 }),
        (rows.as_bytes(), TableFault::TooManyRows { limit: 20_000, given: 20_001 }),
    ];
    for (bytes, fault) in table {
        assert_eq!(read_csv(bytes), Err(fault.clone()));
    }
}

#[test]
fn no_hostile_file_panics_and_faults_are_plain() {
    for (name, bytes) in hostile::seeds() {
        match read_csv(&bytes) {
            Ok((table, _)) => assert!(table.rows.iter().all(|row| row.cells.len() == table.headings.len()), "{name}"),
            Err(fault) => assert!(fault.to_string().len() < 300, "{name}: {fault}"),
        }
    }
    let wide = hostile::seeds().into_iter().find(|(name, _)| *name == "a million columns").expect("a seed").1;
    assert_eq!(read_csv(&wide), Err(TableFault::TooManyColumns { line: 1, limit: 200, given: 1_000_000 }));
}

#[test]
fn written_tables_cannot_calculate() {
    let cells = ["=HYPERLINK(\"http://x\")", "+a", "-5", "@x", "\t=1", " ＝1", "+4712345678", "'=1", "Ås; Oslo"];
    let rows = vec![Row { line: 2, cells: cells.map(str::to_owned).to_vec() }];
    let table = Table { headings: (0..cells.len()).map(|at| format!("k{at}")).collect(), rows };
    let text = String::from_utf8(write_csv(&table)).expect("UTF-8");
    assert_eq!(
        text,
        "\u{feff}k0;k1;k2;k3;k4;k5;k6;k7;k8\r\n\"'=HYPERLINK(\"\"http://x\"\")\";'+a;-5;'@x;\"'\t=1\";' ＝1;+4712345678;''=1;\"Ås; Oslo\"\r\n"
    );
    assert_eq!(read(text.as_bytes()), (table, Vec::new()));
}

/// Cells that are likely to trip a reader, and any others.
fn cell() -> impl Strategy<Value = String> {
    prop_oneof![
        "[=+\\-@'＝ \t\r\n\";,a1.\u{feff}]{0,6}",
        "[a-zæøå ]{0,8}",
        any::<String>().prop_map(|text| text.replace('\0', "")),
        Just(String::new()),
    ]
}

fn line_breaks(text: &str) -> u32 {
    (text.replace("\r\n", "\n").matches(['\r', '\n']).count()) as u32
}

/// A table as reading gives one: headings that differ, no blank row, each row at its line.
fn table() -> impl Strategy<Value = Table> {
    let sizes = (1..5usize, 0..6usize);
    sizes
        .prop_flat_map(|(columns, rows)| {
            (prop::collection::vec(cell(), columns), prop::collection::vec(prop::collection::vec(cell(), columns), rows))
        })
        .prop_map(|(headings, rows)| {
            let trimmed = |text: &str| text.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}').to_owned();
            let mut taken = BTreeSet::new();
            let headings: Vec<String> = headings
                .iter()
                .zip(0..)
                .map(|(text, at)| {
                    let text = trimmed(text);
                    if !text.is_empty() && taken.insert(text.clone()) { text } else { format!("{text}k{at}") }
                })
                .collect();
            let mut line = 2 + headings.iter().map(|text| line_breaks(text)).sum::<u32>();
            let mut kept = Vec::new();
            for mut cells in rows.into_iter().filter(|cells| cells.iter().any(|cell| !trimmed(cell).is_empty())) {
                cells.iter_mut().rev().take_while(|cell| trimmed(cell).is_empty()).for_each(String::clear);
                let breaks = cells.iter().map(|text| line_breaks(text)).sum::<u32>();
                kept.push(Row { line, cells });
                line += 1 + breaks;
            }
            Table { headings, rows: kept }
        })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_written_is_read_again(table in table()) {
        prop_assert_eq!(read_csv(&write_csv(&table)), Ok((table, Vec::new())));
    }

    #[test]
    fn no_bytes_panic(bytes in prop::collection::vec(any::<u8>(), 0..2_000)) {
        drop(read_csv(&bytes));
    }

    #[test]
    fn what_is_read_is_written_and_read_the_same(text in "([a-c=';,\t\"\r\n0-9æ+-]|sep=){0,80}") {
        if let Ok((table, _)) = read_csv(text.as_bytes()) {
            let (again, _) = read(&write_csv(&table));
            prop_assert_eq!(&again.headings, &table.headings);
            prop_assert!(again.rows.iter().map(|row| &row.cells).eq(table.rows.iter().map(|row| &row.cells)));
        }
    }
}

/// Lays the seeds out for the fuzzers when a folder is named; without one there is nothing to lay out.
#[test]
fn seeds_are_laid_out() {
    let seeds = hostile::seeds();
    assert_eq!(seeds.iter().map(|(name, _)| name).collect::<BTreeSet<_>>().len(), seeds.len(), "help: each seed has a name of its own");
    if let Ok(folder) = std::env::var("MAKKER_SEEDS") {
        std::fs::create_dir_all(&folder).expect("a folder");
        for (name, bytes) in seeds {
            std::fs::write(std::path::Path::new(&folder).join(name.replace(' ', "-")), bytes).expect("written");
        }
    }
}
