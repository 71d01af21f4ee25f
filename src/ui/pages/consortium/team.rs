//! A team: its members and what each carries, who covers what, rule by rule; and the alternatives side by side.

use leptos::prelude::*;

use super::super::super::components::picture::{matrix, network};
use super::super::super::components::{CardLine, KindIcon, PageLink, Section, VerdictTag, Verdicts, shortlist_button};
use super::super::super::language::{Language, format};
use super::super::super::{texts, use_store};
use super::coverage::CoverageTable;
use super::percent;
use crate::protocol::{FacetView, MemberView, PartnerCard, TeamView, VerdictKind};
use crate::state::{Command, Page};

/// The best team in full.
#[component]
pub(crate) fn Team(
    /// The team.
    team: TeamView,
    /// Its place among the teams, the best being 0.
    at: usize,
    /// The need's parts.
    facets: Vec<FacetView>,
    /// The best team's value.
    best: i64,
) -> impl IntoView {
    let t = texts();
    let members = team.members.clone();
    let heading = if at == 0 { t.planning().consortium.best_team.to_owned() } else { (t.planning().consortium.team)(number(at)) };
    let behind = (at > 0).then(|| (t.planning().consortium.behind)(percent(best - team.value, best)));
    let cards: Vec<PartnerCard> = members.iter().map(|member| member.card.clone()).collect();
    let network = network(&cards, &team.ties);
    let matrix = matrix(&facets, &members);
    let alone = team.overall;
    let planned = use_store().read(|model| model.shown_plan().map(|plan| plan.overall));
    let overall = move || {
        let verdict = planned.get().unwrap_or(alone);
        view! { <VerdictTag verdict/>{overall(t, verdict)} }
    };
    view! {
        <section class="section team" data-testid="team">
            <h2 class="ds-heading" data-size="sm">{heading}</h2>
            {behind.map(|words| view! { <p class="subtle">{words}</p> })}
            <p class="team__overall" role="status" data-testid="overall">{overall}</p>
            <ul class="members" aria-label=t.planning().consortium.members>
                {team.members.into_iter().map(|member| view! { <Member member facets=facets.clone() value=team.value/> }).collect_view()}
            </ul>
        </section>
        <Section heading=t.picture.network>{network}</Section>
        <Section heading=t.planning().consortium.coverage>
            {matrix}
            <CoverageTable facets=facets members/>
        </Section>
    }
}

/// The place of a team, from 1.
fn number(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(0).saturating_add(1)
}

/// The rules that neither the plan nor an answer decides: they are decided by who takes part.
#[component]
pub(crate) fn Rules() -> impl IntoView {
    let t = texts();
    let rules = use_store().read(|model| model.shown_plan().map(|plan| (plan.others.clone(), plan.undocumented.clone())));
    move || {
        let (list, undocumented) = rules.get()?;
        let topics: Vec<&str> = undocumented.iter().map(|topic| (t.planning().rules.topic)(*topic)).collect();
        Some(view! {
            <Section heading=t.planning().consortium.rules>
                <Verdicts list/>
                {(!topics.is_empty()).then(|| view! { <p class="subtle">{(t.planning().rules.undocumented)(&format::list(&topics, t.shell.and))}</p> })}
            </Section>
        })
    }
}

const fn overall(t: &Language, verdict: VerdictKind) -> &'static str {
    match verdict {
        VerdictKind::Met => t.planning().consortium.overall_met,
        VerdictKind::CannotDecide => t.planning().consortium.overall_confirm,
        VerdictKind::NotMet => t.planning().consortium.overall_broken,
    }
}

#[component]
fn Member(member: MemberView, facets: Vec<FacetView>, value: i64) -> impl IntoView {
    let t = texts();
    let name = member.card.name_for(t.tag).0.to_owned();
    let shown = name.clone();
    let lines = lines(t, &member, &facets, value);
    let owner = member.owner;
    let of_button = name.clone();
    let listing = (!owner).then(|| shortlist_button(member.card.id.clone(), Memo::new(move |_| of_button.clone())));
    view! {
        <li class="row member">
            <div class="row__head">
                <KindIcon kind=member.card.kind/>
                <h3 class="row__name"><PageLink page=Page::Partner(member.card.id.clone()) class="ds-link">{shown}</PageLink></h3>
            </div>
            {owner.then(|| view! { <p><span class="ds-tag" data-color="accent">{t.planning().consortium.owner}</span></p> })}
            <CardLine card=member.card.clone()/>
            {lines.into_iter().map(|line| view! { <p class="member__line">{line}</p> }).collect_view()}
            {listing}
            {(!owner).then(|| view! { <HoldButtons id=member.card.id name substitute=member.substitute.map(|(card, _)| card)/> })}
        </li>
    }
}

/// What the member carries, what the team would lose, and what it costs.
fn lines(t: &Language, member: &MemberView, facets: &[FacetView], value: i64) -> Vec<String> {
    let carried: Vec<&str> =
        member.coverage.iter().zip(facets).filter(|(coverage, _)| coverage.carries).map(|(_, facet)| facet.label.pick(t.tag).0).collect();
    let carries = if carried.is_empty() {
        t.planning().consortium.carries_none.to_owned()
    } else {
        (t.planning().consortium.carries)(&format::list(&carried, t.shell.and))
    };
    let mut out = vec![carries];
    if member.needed_by_rules {
        out.push(t.planning().consortium.needed.to_owned());
    } else if !member.owner {
        out.push(t.planning().plan.still_eligible.to_owned());
    }
    if member.marginal > 0 && !member.owner {
        out.push((t.planning().consortium.without)(percent(member.marginal, value)));
    }
    out.extend(
        member.substitute.as_ref().map(|(card, lost)| (t.planning().consortium.substitute)(card.name_for(t.tag).0, percent(*lost, value))),
    );
    out
}

/// Lock, exclude or let free; the team is found anew at once.
#[component]
fn HoldButtons(id: String, name: String, substitute: Option<PartnerCard>) -> impl IntoView {
    let t = texts();
    let store = use_store();
    let swapped = id.clone();
    let swap = substitute.map(|card| {
        let label = (t.planning().plan.swap)(card.name_for(t.tag).0);
        let send = move |_| store.send(Command::Swap(swapped.clone(), card.id.clone()));
        view! { <button type="button" class="ds-button" data-variant="tertiary" data-size="sm" on:click=send>{label}</button> }
    });
    let (asked, lock, out) = (id.clone(), id.clone(), id);
    let locked = store.read(move |model| model.query.locked.contains(&asked));
    let press = move |_| store.send(if locked.get_untracked() { Command::Free(lock.clone()) } else { Command::Lock(lock.clone()) });
    let exclude = move |_| store.send(Command::Exclude(out.clone()));
    view! {
        <p class="member__buttons">
            <button
                type="button"
                class="ds-button"
                data-variant="secondary"
                data-size="sm"
                aria-pressed=move || if locked.get() { "true" } else { "false" }
                aria-label=(t.planning().consortium.lock_of)(&name)
                on:click=press
            >
                {t.planning().consortium.lock}
            </button>
            <button type="button" class="ds-button" data-variant="tertiary" data-size="sm" aria-label=(t.planning().consortium.exclude_of)(&name) on:click=exclude>
                {t.planning().consortium.exclude}
            </button>
            {swap}
        </p>
    }
}

/// Other teams that meet the rules, side by side.
#[component]
pub(crate) fn Alternatives(
    /// All teams, the best first.
    list: Vec<TeamView>,
    /// The best team's value.
    best: i64,
) -> impl IntoView {
    let t = texts();
    view! {
        <Section heading=t.planning().consortium.alternatives shown={list.len() > 1}>
            <p class="subtle">{t.planning().consortium.alternatives_help}</p>
            <ul class="alternatives">
                {list.into_iter().enumerate().map(|(at, team)| view! { <Alternative team at best/> }).collect_view()}
            </ul>
        </Section>
    }
}

#[component]
fn Alternative(team: TeamView, at: usize, best: i64) -> impl IntoView {
    let t = texts();
    let store = use_store();
    let behind = percent(best - team.value, best);
    let shown = store.read(move |model| model.query.team == at);
    let number = number(at);
    view! {
        <li class="row">
            <h3 class="row__name">{(t.planning().consortium.team)(number)}</h3>
            <p class="card-line">{if at == 0 { t.planning().consortium.best_team.to_owned() } else { (t.planning().consortium.behind)(behind) }}</p>
            <ul class="ds-list">
                {team
                    .members
                    .into_iter()
                    .map(|member| {
                        let name = member.card.name_for(t.tag).0.to_owned();
                        view! { <li><PageLink page=Page::Partner(member.card.id) class="ds-link">{name}</PageLink></li> }
                    })
                    .collect_view()}
            </ul>
            <p><VerdictTag verdict=team.overall/></p>
            <p class="member__buttons">
                <button
                    type="button"
                    class="ds-button"
                    data-variant="secondary"
                    data-size="sm"
                    aria-pressed=move || if shown.get() { "true" } else { "false" }
                    on:click=move |_| store.send(Command::ShowTeam(at))
                >
                    {(t.planning().plan.show_team)(number)}
                </button>
            </p>
        </li>
    }
}
