//! What stands on the sheet: need, owner, programme, team, money, shortlist, what is open, and the sources.

use super::super::super::components::{card_line, source_words};
use super::super::super::language::{Language, format};
use crate::protocol::{Detail, LedgerEntry, MemberView, PlanMoney, PlanView, SourceView, VerdictKind, VerdictView};
use crate::state::{Block, Document, Item, Model, Part};

/// Sources named: the sheet is to be one page.
const MOST_SOURCES: usize = 12;

/// The sheet of the present state.
pub(super) fn of(t: &Language, model: &Model, today: &str) -> Document {
    let part = |heading: &'static str, blocks: Vec<Block>| {
        let blocks = if blocks.is_empty() { vec![Block::Text(t.planning().summary.none.to_owned())] } else { blocks };
        Part { heading, blocks }
    };
    let mut parts = vec![
        part(t.matches.need, need(model)),
        part(t.planning().summary.owner, owner(t, model)),
        part(t.planning().consortium.programme, programme(t, model)),
        part(t.planning().summary.team, team(t, model)),
    ];
    if let Some(plan) = model.shown_plan() {
        parts.push(part(t.planning().plan.heading, vec![money(t, plan)]));
    }
    parts.push(part(t.shortlist.heading, shortlist(t, model)));
    let open = verdicts(model).filter(|verdict| verdict.verdict == VerdictKind::CannotDecide).map(|verdict| rule(t, verdict)).collect();
    parts.extend(items(open).map(|open| part(t.planning().summary.open, vec![open])));
    parts.extend(items(sources(t, model)).map(|sources| part(t.planning().summary.sources, vec![sources])));
    Document {
        title: format!("{} – Makker", t.planning().summary.heading),
        language: t.tag,
        lead: (t.planning().summary.lead)(&format::date(today, t.tag)),
        parts,
    }
}

fn items(list: Vec<Item>) -> Option<Block> {
    (!list.is_empty()).then_some(Block::Items(list))
}

fn need(model: &Model) -> Vec<Block> {
    let need = model.query.used_need().trim();
    (!need.is_empty()).then(|| Block::Own(need.to_owned())).into_iter().collect()
}

fn owner(t: &Language, model: &Model) -> Vec<Block> {
    let words = model.owner_card().map(|card| format!("{}. {}", card.name_for(t.tag).0, card_line(t, card)));
    words.map(Block::Text).into_iter().collect()
}

/// The programme's name, how many of its rules are met, and those that are not.
fn programme(t: &Language, model: &Model) -> Vec<Block> {
    let Some(row) = model.programme_row() else { return Vec::new() };
    let mut blocks = vec![Block::Text(format!("{} ({})", row.name.pick(t.tag).0, row.funder))];
    if model.shown_plan().is_some() {
        let count = |kind: VerdictKind| u32::try_from(verdicts(model).filter(|it| it.verdict == kind).count()).unwrap_or(u32::MAX);
        let [met, open, broken] = [VerdictKind::Met, VerdictKind::CannotDecide, VerdictKind::NotMet].map(count);
        blocks.push(Block::Text((t.planning().rules.effort)(met, open, broken)));
    }
    let broken = verdicts(model).filter(|it| it.verdict == VerdictKind::NotMet);
    blocks.extend(items(broken.map(|it| Item { name: format!("{}:", (t.planning().rules.verdict)(it.verdict)), ..rule(t, it) }).collect()));
    blocks
}

/// The rules that decide.
fn verdicts(model: &Model) -> impl Iterator<Item = &VerdictView> {
    let plan = model.shown_plan().into_iter();
    plan.flat_map(|plan| plan.of_plan.iter().chain(&plan.questions).chain(&plan.others)).filter(|verdict| verdict.rule.hard)
}

fn rule(t: &Language, verdict: &VerdictView) -> Item {
    Item { text: verdict.rule.sentence.pick(t.tag).0.to_owned(), ..Item::default() }
}

fn team(t: &Language, model: &Model) -> Vec<Block> {
    let (Some(view), Some(team)) = (model.consortium.value(), model.chosen_team()) else { return Vec::new() };
    let member = |member: &MemberView| {
        let covered = member.coverage.iter().zip(&view.facets).filter(|(coverage, _)| coverage.carries);
        let carried: Vec<&str> = covered.map(|(_, facet)| facet.label.pick(t.tag).0).collect();
        let carries = if carried.is_empty() {
            t.planning().consortium.carries_none.to_owned()
        } else {
            (t.planning().consortium.carries)(&format::list(&carried, t.shell.and))
        };
        Item { name: format!("{}.", name(t, &member.card)), text: carries, ..Item::default() }
    };
    items(team.members.iter().map(member).collect()).into_iter().collect()
}

/// The owner has no name when it is not in the catalogue.
fn name<'a>(t: &'a Language, card: &'a crate::protocol::PartnerCard) -> &'a str {
    if card.name.is_empty() { t.planning().plan.you } else { card.name_for(t.tag).0 }
}

fn money(t: &Language, plan: &PlanView) -> Block {
    let row = |name: &str, PlanMoney { cost, support, cash, hours }: PlanMoney| {
        std::iter::once(name.to_owned()).chain([cost, support, cash, hours].map(format::number)).collect()
    };
    let head =
        [t.planning().plan.partner, t.planning().plan.cost, t.planning().plan.support, t.planning().plan.cash, t.planning().plan.hours]
            .map(str::to_owned)
            .to_vec();
    let mut rows: Vec<Vec<String>> = plan.rows.iter().map(|it| row(name(t, &it.card), it.money)).collect();
    rows.push(row(t.planning().plan.total, plan.total));
    Block::Table(head, rows)
}

fn shortlist(t: &Language, model: &Model) -> Vec<Block> {
    let entries = model.query.shortlist.iter().map(|entry| {
        let own = entry.note.trim().to_owned();
        match model.compared(&entry.id) {
            Some(partner) => {
                Item { name: format!("{}.", partner.card.name_for(t.tag).0), text: card_line(t, &partner.card), own, url: None }
            }
            None if model.compare.value().is_some_and(|view| view.is_gone(&entry.id)) => {
                Item { text: (t.shortlist.gone)(&entry.id), own, ..Item::default() }
            }
            None => Item { name: model.name_of(&entry.id).unwrap_or_else(|| entry.id.clone()), own, ..Item::default() },
        }
    });
    items(entries.collect()).into_iter().collect()
}

/// Where the rules and the shortlist's accounts are documented, each source once.
fn sources(t: &Language, model: &Model) -> Vec<Item> {
    let of_rules = verdicts(model).map(|verdict| &verdict.rule.source);
    let listed = model.query.shortlist.iter().filter_map(|entry| model.compared(&entry.id)?.ledger.as_ref());
    let of_entries = listed.flat_map(|ledger| &ledger.entries).flat_map(of_entry);
    let mut found: Vec<Item> = Vec::new();
    for source in of_rules.chain(of_entries) {
        let item = Item { text: source_words(t, source), url: source.url.clone(), ..Item::default() };
        let is_new = !found.iter().any(|other| other.url == item.url && (item.url.is_some() || other.text == item.text));
        if is_new && found.len() < MOST_SOURCES {
            found.push(item);
        }
    }
    found
}

fn of_entry(entry: &LedgerEntry) -> impl Iterator<Item = &SourceView> {
    let project = match &entry.detail {
        Detail::LikeProject(project, _) | Detail::Known(project, ..) => Some(&project.source),
        _ => None,
    };
    entry.evidence.iter().filter_map(|evidence| evidence.source.as_ref()).chain(project)
}
