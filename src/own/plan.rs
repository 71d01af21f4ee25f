//! What an import would do, row by row, before anything is done. All of it is done, or nothing.

use std::collections::BTreeMap;

use super::book::{Book, Entry, Step};
use super::columns::Column;
use super::field::{Field, Form, RecordKind};
use super::likeness::{Likely, Likenesses, Reason};
use super::record::{Record, Values, Whole, check, is_list, key};
use super::value::Fault;

/// What becomes of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Choice {
    /// The user has not said yet, and has to: it may be somebody who is there already.
    Undecided,
    /// A record of its own.
    Add,
    /// Its new facts go to the one with this id.
    Join(String),
    /// Nothing.
    Skip,
}

/// A row of what is brought.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Its line in the file, from 1.
    pub line: u32,
    /// The id it has or would get.
    pub id: String,
    /// Whether it came with the id, and so is the record of that id.
    pub has_id: bool,
    /// Whether the id is a bundled partner's: then only what differs is there.
    pub is_correction: bool,
    /// As written.
    pub written: Values,
    /// Canonical.
    pub values: Values,
    /// What is wrong, field by field.
    pub faults: Vec<(Field, Fault)>,
    /// Who it may be.
    pub likely: Vec<Likely>,
    /// The earlier line that says the same organisation.
    pub twice: Option<u32>,
    /// What becomes of it.
    pub choice: Choice,
}

/// Why an import cannot be done yet: the lines that wait for the user.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Waiting {
    /// Lines with something wrong.
    pub faulty: Vec<u32>,
    /// Lines that may be somebody who is there already.
    pub undecided: Vec<u32>,
}

/// An import that is being looked at.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// What the rows are.
    pub kind: RecordKind,
    /// Whether rows say only some fields, as those of a table do: what they do not say stays as it is in a record that is there.
    pub is_partial: bool,
    /// The rows, in the order of the file.
    pub rows: Vec<Row>,
}

/// The known partners an import is held against: bundled ones by id, as records.
pub type Bundled = BTreeMap<String, Record>;

/// The cells of a row by the columns they stand in. An empty cell says nothing.
#[must_use]
pub fn by_columns(columns: &[Column], cells: &[String]) -> Values {
    let mut values = Values::new();
    for (column, cell) in columns.iter().zip(cells) {
        if let (Column::Field(field), false) = (column, cell.trim().is_empty()) {
            values.insert(*field, cell.clone());
        }
    }
    values
}

impl Plan {
    /// The plan of rows with the values written in them. `given_id` makes the id of the nth new record.
    #[must_use]
    pub fn of(
        kind: RecordKind,
        rows: impl IntoIterator<Item = (u32, Option<String>, Values)>,
        known: &Likenesses,
        bundled: &Bundled,
        given_id: impl Fn(usize) -> String,
    ) -> Self {
        let mut plan = Self { kind, is_partial: false, rows: Vec::new() };
        let mut seen = Likenesses::default();
        let mut ids: BTreeMap<String, u32> = BTreeMap::new();
        for (nth, (line, id, written)) in rows.into_iter().enumerate() {
            // A row that was copied in a spreadsheet brings the id of the other along: it is a row of its own.
            let same_id = id.as_ref().and_then(|id| ids.get(id).copied());
            let id = id.filter(|_| same_id.is_none());
            if let Some(id) = &id {
                ids.insert(id.clone(), line);
            }
            let has_id = id.is_some();
            let mut row = Row {
                line,
                has_id,
                is_correction: kind == RecordKind::Partner && id.as_ref().is_some_and(|id| bundled.contains_key(id)),
                id: id.unwrap_or_else(|| given_id(nth)),
                written,
                values: Values::new(),
                faults: Vec::new(),
                likely: Vec::new(),
                twice: None,
                choice: Choice::Add,
            };
            row.look(kind, known);
            if !has_id {
                let earlier = seen.find(kind, &row.values).into_iter().next();
                seen.add(kind, &line.to_string(), &row.values);
                row.twice = earlier.as_ref().and_then(|it| it.id.parse().ok());
                // The same is left out; nearly the same is for the user to say.
                match earlier.map(|it| it.reason) {
                    Some(Reason::Number | Reason::Name(100) | Reason::Title) => row.choice = Choice::Skip,
                    Some(Reason::Name(_)) => row.choice = Choice::Undecided,
                    None => {}
                }
            }
            if same_id.is_some() {
                row.twice = same_id;
                row.choice = Choice::Undecided;
            }
            plan.rows.push(row);
        }
        plan
    }

    /// Writes a field of a row anew.
    pub fn write(&mut self, line: u32, field: Field, text: &str, known: &Likenesses) {
        let kind = self.kind;
        if let Some(row) = self.rows.iter_mut().find(|row| row.line == line) {
            row.written.insert(field, text.to_owned());
            let choice = row.choice.clone();
            row.look(kind, known);
            // A decision stands, and so does the question, as long as there is something to decide.
            if !matches!(choice, Choice::Add) && (row.twice.is_some() || !row.likely.is_empty()) {
                row.choice = choice;
            }
        }
    }

    /// Decides what becomes of a row.
    pub fn choose(&mut self, line: u32, choice: Choice) {
        if let Some(row) = self.rows.iter_mut().find(|row| row.line == line) {
            row.choice = choice;
        }
    }

    /// Decides for all rows that are undecided: the likeliest one when `join`, else a record of its own. A row that is only like another row of the
    /// file has none to join, and goes on waiting.
    pub fn choose_all(&mut self, join: bool) {
        for row in self.rows.iter_mut().filter(|row| row.choice == Choice::Undecided) {
            row.choice = match row.likely.first() {
                Some(likely) if join => Choice::Join(likely.id.clone()),
                None if join => Choice::Undecided,
                _ => Choice::Add,
            };
        }
    }

    /// The lines that wait for the user.
    #[must_use]
    pub fn waiting(&self) -> Waiting {
        let used = || self.rows.iter().filter(|row| row.choice != Choice::Skip);
        Waiting {
            faulty: used().filter(|row| !row.faults.is_empty()).map(|row| row.line).collect(),
            undecided: used().filter(|row| row.choice == Choice::Undecided).map(|row| row.line).collect(),
        }
    }

    /// The one step that does it all.
    ///
    /// # Errors
    /// The lines that wait for the user; then nothing is done.
    pub fn step(&self, book: &Book, bundled: &Bundled) -> Result<Step, Waiting> {
        let waiting = self.waiting();
        if waiting != Waiting::default() {
            return Err(waiting);
        }
        let mut wishes: BTreeMap<String, Option<Entry>> = BTreeMap::new();
        for row in &self.rows {
            if let Some(record) = self.record(row, book, bundled, &wishes) {
                wishes.insert(record.key(), Some(Entry::Record(record)));
            }
        }
        Ok(book.step(wishes))
    }

    fn record(&self, row: &Row, book: &Book, bundled: &Bundled, wishes: &BTreeMap<String, Option<Entry>>) -> Option<Record> {
        let of = |id: &str, values: Values| Record { kind: self.kind, id: id.to_owned(), values };
        match &row.choice {
            Choice::Add => {
                // What a correction says as the catalogue does corrects nothing.
                let base = bundled.get(&row.id).filter(|_| row.is_correction).map(|record| &record.values);
                let differs = |(field, value): &(&Field, &String)| base.is_none_or(|base| base.get(*field) != Some(*value));
                let said = row.values.iter().filter(differs).map(|(field, value)| (*field, value.clone()));
                let there = book.get(&key(self.kind, &row.id)).and_then(Entry::record).filter(|_| self.is_partial);
                let mut values = there.map(|record| record.values.clone()).unwrap_or_default();
                values.extend(said);
                Some(of(&row.id, values)).filter(|record| !record.values.is_empty())
            }
            Choice::Join(id) => {
                let kept = key(self.kind, id);
                let pending = wishes.get(&kept).and_then(Option::as_ref).or_else(|| book.get(&kept)).and_then(Entry::record);
                let mut values = pending.map(|record| record.values.clone()).unwrap_or_default();
                let base = bundled.get(id).map(|record| &record.values);
                join(self.kind, &mut values, &row.values, base);
                Some(of(id, values)).filter(|record| !record.values.is_empty())
            }
            Choice::Undecided | Choice::Skip => None,
        }
    }
}

impl Row {
    fn look(&mut self, kind: RecordKind, known: &Likenesses) {
        let whole = if self.is_correction { Whole::No } else { Whole::Yes };
        let (mut values, faults) = check(kind, &self.written, whole);
        if self.is_correction {
            // An empty value takes a bundled fact away.
            values.extend(self.written.iter().filter(|(_, text)| text.is_empty()).map(|(field, text)| (*field, text.clone())));
        }
        self.likely = if self.has_id { Vec::new() } else { known.find(kind, &values) };
        // A row that may be a known partner takes what it lacks from that one.
        let lacks = |fault: &(Field, Fault)| fault.1 == Fault::Missing && fault.0 != Field::Name;
        self.faults = if self.likely.is_empty() { faults } else { faults.into_iter().filter(|it| !lacks(it)).collect() };
        self.values = values;
        self.choice = if self.likely.is_empty() { Choice::Add } else { Choice::Undecided };
    }
}

/// Adds what is new: lines to lists, values where there were none. What is there is not overwritten.
fn join(kind: RecordKind, into: &mut Values, from: &Values, base: Option<&Values>) {
    for (field, value) in from {
        let there = into.get(field).or_else(|| base?.get(field)).filter(|it| !it.is_empty());
        match there {
            None => {
                into.insert(*field, value.clone());
            }
            Some(there) if is_list(kind, *field) => {
                let has = |line: &&str| there.lines().any(|other| super::value::plain(other) == super::value::plain(line));
                let more: Vec<&str> = value.lines().filter(|line| !has(line)).collect();
                if !more.is_empty() {
                    let all: Vec<&str> = there.lines().chain(more).take(most_lines(kind, *field)).collect();
                    into.insert(*field, all.join("\n"));
                }
            }
            Some(_) => {}
        }
    }
}

/// The lines a list may have: more would make the whole record unreadable.
fn most_lines(kind: RecordKind, field: Field) -> usize {
    let spec = kind.specs().iter().find(|spec| spec.field == field);
    spec.map_or(usize::MAX, |spec| if let Form::Lines(most, _) = spec.form { most } else { usize::MAX })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(of: &[(Field, &str)]) -> Values {
        of.iter().map(|(field, text)| (*field, (*text).to_owned())).collect()
    }

    fn plan(rows: Vec<Values>, known: &Likenesses) -> Plan {
        let rows = rows.into_iter().zip(2u32..).map(|(values, line)| (line, None, values));
        Plan::of(RecordKind::Partner, rows, known, &bundled(), |nth| format!("eget-{nth}"))
    }

    fn bundled() -> Bundled {
        let values = values(&[
            (Field::Name, "Overhalla kommune"),
            (Field::Type, "municipality"),
            (Field::Inhabitants, "3897"),
            (Field::Competences, "vann"),
        ]);
        [("overhalla".to_owned(), Record { kind: RecordKind::Partner, id: "overhalla".into(), values })].into()
    }

    #[test]
    fn nothing_is_done_while_a_row_waits_and_then_all_of_it() {
        let bundled = bundled();
        let known = Likenesses::of(bundled.values());
        let mut plan = plan(
            vec![
                values(&[(Field::Name, "Vann AS"), (Field::Type, "bedrift")]),
                values(&[(Field::Name, "Overhalla kommune"), (Field::Competences, "vann; slam")]),
                values(&[(Field::Name, "Uten type")]),
                values(&[(Field::Name, "Vann AS"), (Field::Type, "bedrift")]),
            ],
            &known,
        );
        let book = Book::default();
        assert_eq!(plan.step(&book, &bundled), Err(Waiting { faulty: vec![4], undecided: vec![3] }));
        assert_eq!(plan.rows[3].twice, Some(2), "help: the same organisation stands in the file twice");
        plan.write(4, Field::Type, "forskning", &known);
        plan.choose_all(true);
        let step = plan.step(&book, &bundled).expect("nothing waits");
        let mut book = book;
        book.apply(&step).expect("fits");
        let titles: Vec<_> = book.records().map(|it| (it.id.as_str(), it.get(Field::Competences))).collect();
        assert_eq!(titles, [("eget-0", ""), ("eget-2", ""), ("overhalla", "vann\nslam")]);
        assert!(plan.step(&book, &bundled).expect("nothing waits").is_empty(), "help: the same import twice changes nothing");
    }

    #[test]
    fn an_export_that_is_brought_back_changes_nothing() {
        let bundled = bundled();
        let known = Likenesses::of(bundled.values());
        let rows = bundled.values().map(|it| (2, Some(it.id.clone()), it.values.clone()));
        let plan = Plan::of(RecordKind::Partner, rows, &known, &bundled, |_| String::new());
        assert!(plan.step(&Book::default(), &bundled).expect("nothing waits").is_empty());
    }

    #[test]
    fn a_copied_row_is_a_row_of_its_own_and_a_table_without_a_column_erases_nothing() {
        let mut book = Book::default();
        let first = values(&[(Field::Name, "Vann AS"), (Field::Type, "business"), (Field::Note, "viktig")]);
        let record = Record { kind: RecordKind::Partner, id: "eget-1".into(), values: first };
        let step = book.step([(record.key(), Some(Entry::Record(record)))]);
        book.apply(&step).expect("fits");
        let row = |line, name: &str| (line, Some("eget-1".to_owned()), values(&[(Field::Name, name), (Field::Type, "business")]));
        let rows = [row(2, "Vann og Slam AS"), row(3, "Helt annet AS")];
        let mut plan = Plan::of(RecordKind::Partner, rows, &Likenesses::default(), &Bundled::new(), |nth| format!("eget-ny-{nth}"));
        plan.is_partial = true;
        assert_eq!(plan.waiting().undecided, [3]);
        plan.choose(3, Choice::Add);
        let step = plan.step(&book, &Bundled::new()).expect("nothing waits");
        book.apply(&step).expect("fits");
        let all: Vec<_> = book.records().map(|it| (it.id.as_str(), it.title(), it.get(Field::Note))).collect();
        assert_eq!(all, [("eget-1", "Vann og Slam AS", "viktig"), ("eget-ny-1", "Helt annet AS", "")]);
    }

    #[test]
    fn a_correction_of_a_backup_comes_back_as_it_was() {
        let bundled = bundled();
        let correction = values(&[(Field::HomePage, ""), (Field::Place, "Ranemsletta")]);
        let rows = [(1, Some("overhalla".to_owned()), correction.clone())];
        let plan = Plan::of(RecordKind::Partner, rows, &Likenesses::default(), &bundled, |_| String::new());
        let step = plan.step(&Book::default(), &bundled).expect("nothing waits");
        let mut book = Book::default();
        book.apply(&step).expect("fits");
        assert_eq!(book.records().next().map(|record| &record.values), Some(&correction));
    }

    #[test]
    fn a_list_of_needs_that_is_brought_in_twice_asks_and_joins_without_doubling() {
        let need = values(&[(Field::Text, "Humus i vannet"), (Field::Owner, "Overhalla kommune")]);
        let rows = || [(2, None, need.clone()), (3, None, need.clone())];
        let mut book = Book::default();
        for turn in 0..2 {
            let known = Likenesses::of(book.records());
            let mut plan = Plan::of(RecordKind::Need, rows(), &known, &Bundled::new(), |nth| format!("eget-{turn}-{nth}"));
            assert_eq!((plan.rows[1].twice, &plan.rows[1].choice), (Some(2), &Choice::Skip));
            assert_eq!(plan.waiting().undecided, if turn == 0 { vec![] } else { vec![2] });
            plan.choose_all(true);
            let step = plan.step(&book, &Bundled::new()).expect("nothing waits");
            assert_eq!(step.is_empty(), turn == 1);
            book.apply(&step).expect("fits");
        }
        assert_eq!(book.records().count(), 1);
    }

    #[test]
    fn joining_all_does_not_add_a_row_that_is_like_another_row() {
        let row = |line, name: &str| (line, None, values(&[(Field::Name, name), (Field::Type, "business")]));
        let rows = [row(2, "Fjellvann Maaling AS"), row(3, "Fjellvann Maalinga AS")];
        let mut plan = Plan::of(RecordKind::Partner, rows, &Likenesses::default(), &Bundled::new(), |nth| format!("eget-{nth}"));
        assert_eq!((plan.rows[1].twice, plan.waiting().undecided), (Some(2), vec![3]));
        plan.choose_all(true);
        assert_eq!(plan.waiting().undecided, [3]);
        plan.choose_all(false);
        assert_eq!(plan.waiting(), Waiting::default());
    }
}
