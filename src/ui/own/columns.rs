//! Which column is read as which field: guessed, shown with an example, and corrected by the user.

use leptos::prelude::*;

use super::words;
use crate::exchange::table::Table;
use crate::own::columns::Column;
use crate::own::{Field, RecordKind};

/// The table of columns.
#[component]
pub(super) fn Columns(kind: RwSignal<RecordKind>, columns: RwSignal<Vec<Column>>, table: StoredValue<Table>) -> impl IntoView {
    let w = words();
    let headings = table.with_value(|table| table.headings.clone());
    view! {
        <section class="section">
            <h2 class="ds-heading" data-size="sm">{w.columns}</h2>
            <div class="scroll" tabindex="0" role="region" aria-label=w.columns>
                <table class="ds-table" data-testid="columns">
                    <thead><tr><th scope="col">{w.column}</th><th scope="col">{w.read_as}</th><th scope="col">{w.example}</th></tr></thead>
                    <tbody>
                        {headings.into_iter().enumerate().map(|(at, heading)| {
                            let example = table.with_value(|table| table.rows.iter().filter_map(|row| row.cells.get(at)).find(|it| !it.is_empty()).cloned());
                            let example: String = example.unwrap_or_default().chars().take(60).collect();
                            view! {
                                <tr>
                                    <th scope="row" dir="auto">{heading.clone()}</th>
                                    <td>{choice(kind, columns, at, heading)}</td>
                                    <td dir="auto">{example}</td>
                                </tr>
                            }
                        }).collect_view()}
                    </tbody>
                </table>
            </div>
        </section>
    }
}

fn choice(kind: RwSignal<RecordKind>, columns: RwSignal<Vec<Column>>, at: usize, heading: String) -> impl IntoView {
    let w = words();
    let choose = move |event: web_sys::Event| {
        let chosen = Field::of(&event_target_value(&event)).map_or(Column::Unknown, Column::Field);
        columns.update(|columns| {
            // A field stands in one column.
            for column in columns.iter_mut().filter(|column| **column == chosen) {
                *column = Column::Unknown;
            }
            if let Some(column) = columns.get_mut(at) {
                *column = chosen;
            }
        });
    };
    let is = move |column: Column| columns.with(|columns| columns.get(at) == Some(&column));
    view! {
        <select class="ds-input" aria-label=format!("{}: {heading}", w.read_as) on:change=choose>
            <option value="" selected=move || is(Column::Unknown) || is(Column::Person)>
                {move || if is(Column::Person) { w.person } else { w.not_read }}
            </option>
            {move || kind.get().specs().iter().map(|spec| {
                let field = spec.field;
                view! { <option value=field.key() selected=move || is(Column::Field(field))>{(w.field)(field)}</option> }
            }).collect_view()}
        </select>
    }
}
