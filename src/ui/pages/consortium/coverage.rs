//! Who covers what: a table of the need's parts by the team's members, with words in the cells.

use leptos::prelude::*;

use super::super::super::texts;
use crate::protocol::{Coverage, FacetView, MemberView};

/// The table.
#[component]
pub(crate) fn CoverageTable(
    /// The need's parts.
    facets: Vec<FacetView>,
    /// The members.
    members: Vec<MemberView>,
) -> impl IntoView {
    let t = texts();
    let names: Vec<String> = members.iter().map(|member| member.card.name_for(t.tag).0.to_owned()).collect();
    view! {
        <div class="table-scroll" role="region" aria-label=t.planning().consortium.coverage tabindex="0">
            <table class="ds-table coverage" data-border="true">
                <caption class="coverage__help">{t.planning().consortium.coverage_help}</caption>
                <thead>
                    <tr>
                        <th scope="col">{t.planning().consortium.part}</th>
                        {names.into_iter().map(|name| view! { <th scope="col">{name}</th> }).collect_view()}
                    </tr>
                </thead>
                <tbody>
                    {facets.into_iter().enumerate().map(|(at, facet)| view! { <Row at facet members=members.clone()/> }).collect_view()}
                </tbody>
            </table>
        </div>
    }
}

#[component]
fn Row(at: usize, facet: FacetView, members: Vec<MemberView>) -> impl IntoView {
    let t = texts();
    let (label, language) = facet.label.pick(t.tag);
    view! {
        <tr>
            <th scope="row">
                <span lang=language.as_str()>{label.to_owned()}</span>
                <span class="coverage__weight">{(t.planning().consortium.weight)(facet.weight)}</span>
            </th>
            {members.into_iter().map(|member| cell(member.coverage.get(at).copied())).collect_view()}
        </tr>
    }
}

fn cell(coverage: Option<Coverage>) -> impl IntoView {
    let t = texts();
    let Coverage { score, carries } = coverage.unwrap_or(Coverage { score: 0, carries: false });
    view! {
        <td class="coverage__cell" data-level=level(score) data-carries=carries.to_string()>
            {(t.planning().consortium.cover)(score)}
            {carries.then(|| view! { <strong class="coverage__carries">{t.planning().consortium.carries_this}</strong> })}
        </td>
    }
}

/// Four steps for the eye, the same as in the words.
const fn level(score: u32) -> &'static str {
    match score {
        0 => "0",
        1..=333 => "1",
        334..=666 => "2",
        _ => "3",
    }
}
