//! Files made to trip a reader of tables, each with a name, and a small packer to make them with. The fuzzers start from them too.

/// What a part of a packed file holds.
pub(crate) enum Part<'a> {
    /// Bytes, packed as they are.
    Stored(&'a [u8]),
    /// So many thousand bytes of blanks, packed to about a hundred and fiftieth.
    Blanks(usize),
}

/// Bits as deflate has them: values low bit first, codes high bit first (RFC 1951, section 3.1.1).
#[derive(Default)]
struct Bits {
    bytes: Vec<u8>,
    used: u32,
}

impl Bits {
    fn push(&mut self, bit: u32) {
        if self.used.is_multiple_of(8) {
            self.bytes.push(0);
        }
        if let Some(last) = self.bytes.last_mut() {
            *last |= u8::from(bit & 1 == 1) << (self.used % 8);
        }
        self.used += 1;
    }

    fn code(&mut self, code: u32, length: u32) {
        (0..length).rev().for_each(|at| self.push(code >> at));
    }
}

/// Blanks as one block of fixed codes: a blank, then copies of 258 blanks from one byte back. Gives their number too.
fn deflated_blanks(thousands: usize) -> (Vec<u8>, usize) {
    let copies = thousands * 1_000 / 258;
    let mut bits = Bits::default();
    // The last block (1), with fixed codes (01, low bit first).
    for bit in [1, 1, 0] {
        bits.push(bit);
    }
    bits.code(0x30 + u32::from(b' '), 8);
    for _ in 0..copies {
        bits.code(0b1100_0101, 8);
        bits.code(0, 5);
    }
    bits.code(0, 7);
    (bits.bytes, copies * 258 + 1)
}

fn crc32(bytes: impl Iterator<Item = u8>) -> u32 {
    let table: Vec<u32> = (0..256u32).map(|n| (0..8).fold(n, |c, _| if c & 1 == 1 { 0xedb8_8320 ^ (c >> 1) } else { c >> 1 })).collect();
    !bytes.fold(!0, |crc, byte| table[((crc ^ u32::from(byte)) & 0xff) as usize] ^ (crc >> 8))
}

fn field(out: &mut Vec<u8>, values: &[u16]) {
    for value in values {
        out.extend_from_slice(&value.to_le_bytes());
    }
}

/// A packed file.
pub(crate) fn zip(parts: &[(&str, Part<'_>)]) -> Vec<u8> {
    let (mut out, mut list) = (Vec::new(), Vec::new());
    for (name, part) in parts {
        let (method, data, size, crc) = match part {
            Part::Stored(bytes) => (0, bytes.to_vec(), bytes.len(), crc32(bytes.iter().copied())),
            Part::Blanks(thousands) => {
                let (data, size) = deflated_blanks(*thousands);
                (8, data, size, crc32(std::iter::repeat_n(b' ', size)))
            }
        };
        let offset = out.len() as u32;
        let mut common = Vec::new();
        field(&mut common, &[20, 0, method, 0, 0x21]);
        for number in [crc, data.len() as u32, size as u32] {
            common.extend_from_slice(&number.to_le_bytes());
        }
        field(&mut common, &[name.len() as u16, 0]);
        out.extend_from_slice(b"PK\x03\x04");
        out.extend_from_slice(&common);
        out.extend_from_slice(name.as_bytes());
        out.extend_from_slice(&data);
        list.extend_from_slice(b"PK\x01\x02\x14\0");
        list.extend_from_slice(&common);
        field(&mut list, &[0, 0, 0, 0, 0]);
        list.extend_from_slice(&offset.to_le_bytes());
        list.extend_from_slice(name.as_bytes());
    }
    let start = out.len() as u32;
    out.extend_from_slice(&list);
    out.extend_from_slice(b"PK\x05\x06");
    field(&mut out, &[0, 0, parts.len() as u16, parts.len() as u16]);
    out.extend_from_slice(&(list.len() as u32).to_le_bytes());
    out.extend_from_slice(&start.to_le_bytes());
    field(&mut out, &[0]);
    out
}

const ROOT: &str =
    r#"<Relationships><Relationship Id="a" Type="x/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;
const LINKS: &str = r#"<Relationships><Relationship Id="s" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#;
const BOOK: &str = r#"<workbook><sheets><sheet name="Ark1" r:id="s"/></sheets></workbook>"#;

/// A workbook of one sheet with the given parts beside the three that hold it together.
pub(crate) fn workbook(parts: Vec<(&str, Part<'_>)>) -> Vec<u8> {
    let frame = [("_rels/.rels", ROOT), ("xl/_rels/workbook.xml.rels", LINKS), ("xl/workbook.xml", BOOK)];
    let given: Vec<&str> = parts.iter().map(|(name, _)| *name).collect();
    let mut all: Vec<_> =
        frame.iter().filter(|(name, _)| !given.contains(name)).map(|(name, text)| (*name, Part::Stored(text.as_bytes()))).collect();
    all.extend(parts);
    zip(&all)
}

/// A workbook whose only sheet is this text.
pub(crate) fn with_sheet(text: &str) -> Vec<u8> {
    workbook(vec![("xl/worksheets/sheet1.xml", Part::Stored(text.as_bytes()))])
}

/// A workbook whose only sheet has these rows.
pub(crate) fn with_rows(rows: &str) -> Vec<u8> {
    with_sheet(&format!("<worksheet><sheetData>{rows}</sheetData></worksheet>"))
}

/// A small workbook that is well.
pub(crate) fn good_workbook() -> Vec<u8> {
    with_rows(r#"<row r="1"><c r="A1" t="str"><v>Navn</v></c></row><row r="2"><c r="A2"><v>123456785</v></c></row>"#)
}

/// The files.
pub(crate) fn seeds() -> Vec<(&'static str, Vec<u8>)> {
    let wide = ["a"; 1_000_000].join(";");
    let many_sheets: String = (0..2_000).map(|at| format!(r#"<sheet name="{at}" r:id="s"/>"#)).collect();
    let many_shown: String = (0..150).map(|at| format!(r#"<sheet name="{at}" r:id="s{at}"/>"#)).collect();
    let many_links: String = (0..150).map(|at| format!(r#"<R:Relationship Id="s{at}" Type="x/worksheet" Target="{at}.xml"/>"#)).collect();
    let deep = "<x>".repeat(200_000);
    let good = good_workbook();
    let mut seeds: Vec<(&'static str, Vec<u8>)> = vec![
        ("nothing", Vec::new()),
        ("blank lines", b"\r\n\n\r\n;;;\n".to_vec()),
        ("NUL between letters", b"Na\0vn;Sted\nA\0s;x\n".to_vec()),
        ("only NUL", vec![0; 5_000]),
        ("not UTF-8", b"Navn;Sted\n\xff\xfe\xfd\x80\x81;x\n".to_vec()),
        ("a cut UTF-8 sequence", b"Navn\n\xc3\xa5\xc3\xa5\xc3".to_vec()),
        ("an odd byte of UTF-16", b"\xff\xfea\0\x3b".to_vec()),
        ("half a surrogate pair", b"\xff\xfe\x00\xd8\x00\xd8a\0".to_vec()),
        ("an open quote", b"a;b\n1;\"2\n3;4\n5;6\n".to_vec()),
        ("an open quote over many lines", [b"a;b\n\"".to_vec(), b"1;2\n".repeat(20_000)].concat()),
        ("only quotes", vec![b'"'; 99_999]),
        ("a million columns", wide.clone().into_bytes()),
        ("a million blank columns", vec![b';'; 1_000_000]),
        ("a million columns in the second line", format!("a;b\n{wide}\n").into_bytes()),
        ("a long cell", [b"a\n".to_vec(), vec![b'x'; 100_000]].concat()),
        ("a line that says the delimiter, and nothing more", b"sep=;".to_vec()),
        ("an old spreadsheet", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 and so on".to_vec()),
        ("an archive's first bytes", b"PK\x03\x04".to_vec()),
        ("an archive of nothing", zip(&[])),
        ("an archive of other things", zip(&[("readme.txt", Part::Stored(b"xl/workbook.xml"))])),
        ("half a workbook", good[..good.len() / 2].to_vec()),
        ("a workbook without its end", good[..good.len() - 1].to_vec()),
        ("a zip bomb", workbook(vec![("xl/worksheets/sheet1.xml", Part::Blanks(100_000))])),
        ("a zip bomb in parts", workbook(vec![("a", Part::Blanks(25_000)), ("b", Part::Blanks(25_000)), ("c", Part::Blanks(25_000))])),
        ("a claim of many texts", workbook(vec![("xl/sharedStrings.xml", Part::Stored(br#"<sst uniqueCount="99999999999999999">"#))])),
        ("an area that ends before it begins", with_sheet(r#"<worksheet><dimension ref="C3:A1"/><sheetData></sheetData></worksheet>"#)),
        ("a cell beyond 32 bits", with_rows(r#"<row r="1"><c r="ZZZZZZZZZ9999999999"><v>1</v></c></row>"#)),
        ("the last row of 32 bits", with_rows(r#"<row r="4294967295"><c><v>1</v></c></row><row><c><v>1</v></c></row>"#)),
        ("rows backwards", with_rows(r#"<row r="2"><c r="A2"><v>1</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>"#)),
        ("a column far out", with_rows(r#"<row r="1"><c r="XFD1"><v>1</v></c></row><row r="2"><c r="ZZZZZ2"><v>1</v></c></row>"#)),
        ("a text that is not there", with_rows(r#"<row r="1"><c t="s"><v>7</v></c></row>"#)),
        ("a number that is none", with_rows(r#"<row r="1"><c t="n"><v>infinity</v></c><c t="n"><v>+-1</v></c></row>"#)),
        ("an unknown error", with_rows(r#"<row r="1"><c t="str"><v>a</v></c></row><row r="2"><c t="e"><v>#SPILL!</v></c></row>"#)),
        ("dates beyond the calendar", with_rows(r#"<row r="1"><c t="d"><v>-99999-99-99</v></c><c><v>1e308</v></c></row>"#)),
        ("a cell without an end", with_rows(r#"<row r="1"><c r="A1"><v>1"#)),
        ("deep nesting", with_rows(&deep)),
        ("deep nesting in a cell", with_rows(&format!("<row><c>{deep}"))),
        ("an entity that grows", with_rows(r#"<row r="1"><c t="str"><v>&lol;&#xffffff;&#0;</v></c></row>"#)),
        (
            "one sheet named a thousand times",
            workbook(vec![
                ("xl/workbook.xml", Part::Stored(format!("<workbook>{many_sheets}</workbook>").as_bytes())),
                ("xl/worksheets/sheet1.xml", Part::Blanks(1_000)),
            ]),
        ),
        (
            "too many sheets",
            workbook(vec![
                ("xl/workbook.xml", Part::Stored(format!("<workbook>{many_shown}</workbook>").as_bytes())),
                ("xl/_rels/workbook.xml.rels", Part::Stored(format!("<R:Relationships>{many_links}</R:Relationships>").as_bytes())),
            ]),
        ),
    ];
    seeds.push(("a workbook that is well", good));
    seeds
}
