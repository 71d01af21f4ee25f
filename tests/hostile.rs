//! Every reader of what users bring, under inputs made to break it: nothing panics, and the slowest is told.
//!
//! The seeds are those of the fuzz targets (`fuzz/`); here they are changed at random, the same way on every run, so that the stable toolchain
//! tries what the fuzzer would. The table is printed by
//! `cargo test --test hostile -- --nocapture`.

#[path = "support/hostile_tables.rs"]
mod hostile_tables;

use std::panic::catch_unwind;
use std::time::Instant;

use makker::exchange::{file, own, table};
use makker::own::{Field, Record, RecordKind};
use makker::protocol::{Message, Question, decode};
use makker::state::Query;

/// Inputs tried on each reader.
const INPUTS: usize = 20_000;
/// A smaller number for readers of whole files of the catalogue, whose seeds are a hundred times larger.
const FEW: usize = 2_000;

/// Marsaglia's xorshift: the same numbers on every run.
struct Chance(u64);

impl Chance {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % u64::try_from(bound.max(1)).expect("small")).expect("small")
    }

    /// A seed with a few bytes changed, taken out, doubled or put in.
    fn mutated(&mut self, seed: &[u8]) -> Vec<u8> {
        const TOKENS: &[&[u8]] =
            &[b"\0", b"\xff\xfe", b"\"", b"[[[[[[[[", b"{\"a\":", b"\xed\xa0\x80", b"99999999999999999999", b"-", b"&=%", b";;;;", b"\r\n"];
        let mut bytes = seed.to_vec();
        for _ in 0..=self.below(6) {
            let at = self.below(bytes.len() + 1);
            match self.below(5) {
                0 if at < bytes.len() => bytes[at] = u8::try_from(self.below(256)).expect("a byte"),
                1 if at < bytes.len() => drop(bytes.drain(at..(at + self.below(40)).min(bytes.len()))),
                2 => bytes.splice(at..at, TOKENS[self.below(TOKENS.len())].iter().copied()).for_each(drop),
                3 => bytes.truncate(at),
                _ => {
                    let end = (at + self.below(60)).min(bytes.len());
                    let piece = bytes[at.min(end)..end].to_vec();
                    bytes.splice(at..at, piece).for_each(drop);
                }
            }
        }
        bytes
    }
}

type Reader = (&'static str, fn(&[u8]), Vec<Vec<u8>>, usize);

fn record() -> Record {
    let values =
        [(Field::Name, "Vann \"og\" slam".to_owned()), (Field::Type, "business".to_owned()), (Field::Competences, "vann\nslam".to_owned())];
    Record { kind: RecordKind::Partner, id: "eget-1".to_owned(), values: values.into() }
}

fn readers() -> Vec<Reader> {
    let json = own::json::write(&own::json::File { records: vec![record()], ..own::json::File::default() }).into_bytes();
    let layer = makker::own::Layer { records: vec![record()], ..makker::own::Layer::default() };
    let tables: Vec<Vec<u8>> = hostile_tables::seeds().into_iter().map(|(_, bytes)| bytes).filter(|bytes| bytes.len() < 20_000).collect();
    let fragment =
        b"behov=vann%20og%20avl%C3%B8p&rolle=kommune&eier=kommune-5047&km=100&vekt=sted.600&deler=a.1&liste=a,b&hvorfor=x&kart=1".to_vec();
    let message = makker::protocol::encode(&Message::Crashed("seed".to_owned()));
    let catalogue = file::write_catalogue(&makker::domain::Catalogue::default());
    vec![
        ("tables (CSV)", |bytes| drop(table::read_csv(bytes)), tables, INPUTS),
        (
            "records (JSON)",
            |bytes| drop(own::json::read(bytes)),
            vec![json.clone(), b"{\"format\":\"makker\",\"version\":1,\"records\":[7,{}]}".to_vec()],
            INPUTS,
        ),
        ("what is stored", |bytes| drop(own::json::read_entry("partner/a", &String::from_utf8_lossy(bytes))), vec![json], INPUTS),
        ("layers for the engine", |bytes| drop(own::wire::decode(bytes)), vec![own::wire::encode(&[layer])], INPUTS),
        ("share links", |bytes| drop(Query::parse(&String::from_utf8_lossy(bytes)).fragment()), vec![fragment], INPUTS),
        (
            "messages",
            |bytes| {
                drop(decode::<Message>(bytes));
                drop(decode::<Question>(bytes));
            },
            vec![message],
            INPUTS,
        ),
        ("catalogue files", |bytes| drop(file::read_catalogue(bytes)), vec![catalogue.clone()], FEW),
        ("lexicon files", |bytes| drop(file::read_lexicon(bytes)), vec![catalogue], FEW),
        (
            "records to the engine",
            |bytes| {
                let records = own::json::read(bytes).map(|file| file.records).unwrap_or_default();
                let layers = [makker::own::Layer { records, ..makker::own::Layer::default() }];
                let day = makker::domain::Date::new(2026, 11, 22).expect("a day");
                drop(makker::own::overlay(makker::domain::Catalogue::default(), &layers, day));
            },
            vec![own::json::write(&own::json::File { records: vec![record()], ..own::json::File::default() }).into_bytes()],
            INPUTS,
        ),
    ]
}

#[test]
fn no_reader_panics_whatever_it_is_given() {
    std::panic::set_hook(Box::new(|_| {}));
    println!("| reader | inputs | panics | slowest ms |\n|---|---:|---:|---:|");
    let mut broken = Vec::new();
    for (name, read, seeds, inputs) in readers() {
        let mut chance = Chance(0x2545_f491_4f6c_dd1d);
        let (mut panics, mut slowest) = (0, 0);
        for nth in 0..inputs {
            let bytes = chance.mutated(&seeds[nth % seeds.len()]);
            let start = Instant::now();
            if catch_unwind(|| read(&bytes)).is_err() {
                panics += 1;
                broken.push(format!("{name}: {:?}", String::from_utf8_lossy(&bytes).chars().take(200).collect::<String>()));
            }
            slowest = slowest.max(start.elapsed().as_millis());
        }
        println!("| {name} | {inputs} | {panics} | {slowest} |");
    }
    drop(std::panic::take_hook());
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn deep_nesting_wide_rows_and_lone_surrogates_end_in_a_message() {
    let deep = format!("{{\"format\":\"makker\",\"version\":1,\"records\":{}", "[".repeat(200_000));
    assert!(own::json::read(deep.as_bytes()).is_err());
    assert!(table::read_csv(";".repeat(1_000_000).as_bytes()).is_err(), "help: a million columns are refused");
    let surrogate =
        br#"{"format":"makker","version":1,"records":[{"kind":"partner","id":"a","values":{"name":"\ud800","type":"business"}}]}"#;
    assert!(own::json::read(surrogate).is_err(), "help: half a character is told as what it is");
    let nul = b"{\"format\":\"makker\",\"version\":1,\"records\":[{\"kind\":\"partner\",\"id\":\"a\",\"values\":{\"name\":\"A\\u0000B\",\"type\":\"business\"}}]}";
    assert_eq!(own::json::read(nul).expect("a file").records[0].get(Field::Name), "AB");
}
