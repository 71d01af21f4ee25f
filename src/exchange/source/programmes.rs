//! `programmes.json`: funding programmes and calls; see docs/programmes.md.

use super::Sources;
use super::parse::Reader;
use crate::exchange::programmes;

pub(super) fn read(reader: &mut Reader<'_>, out: &mut Sources) {
    let text = reader.text();
    let (found, problems) = programmes::read(reader.name(), &text);
    reader.report(problems);
    out.catalogue.programmes.extend(found);
}
