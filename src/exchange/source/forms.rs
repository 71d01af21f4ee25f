//! `forms.json`: the decision table of the adviser on forms of collaboration.

use super::Sources;
use super::parse::Reader;
use crate::exchange::programmes::read_forms;

pub(super) fn read(reader: &mut Reader<'_>, out: &mut Sources) {
    let text = reader.text();
    let (found, problems) = read_forms(reader.name(), &text);
    reader.report(problems);
    out.catalogue.forms.extend(found);
}
