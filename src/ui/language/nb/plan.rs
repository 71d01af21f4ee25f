//! The financing plan in bokmål.

use super::super::plan::Plan;

/// The financing plan.
pub(super) const PLAN: Plan = Plan {
    heading: "Finansieringsplan",
    lead: "Dette er et forslag å starte fra. Rett tallene, så ser du med én gang om reglene holder.",
    whole: "Hva prosjektet koster",
    amount: "Dere søker om",
    months: "Måneder",
    start: "Start",
    table: "Hvem betaler hva, i hele kroner. Det dere ikke retter, regner vi om, så tabellen går opp.",
    partner: "Deltaker",
    cost: "Kostnad",
    support: "Støtte",
    cash: "Egne penger",
    hours: "Egne timer",
    share: "Andel",
    total: "Til sammen",
    you: "Dere",
    covered: |share| format!("Støtten dekker {share} av kostnadene."),
    of_kind: |kind, share| format!("{kind}: {share} av kostnadene."),
    cost_short: |sum| format!("Radene mangler {sum} på det prosjektet skal koste. Øk en rad, eller tøm et felt, så fordeler vi resten."),
    cost_above: |sum| format!("Radene er {sum} mer enn det prosjektet skal koste. Senk en rad, eller øk det prosjektet koster."),
    support_short: |sum| format!("Radene mangler {sum} på beløpet dere søker om."),
    support_above: |sum| format!("Radene har {sum} mer i støtte enn dere søker om."),
    excess: |name, sum| format!("{name}: støtte og timer er {sum} mer enn kostnaden."),
    not_a_number: "Skriv et helt tall, for eksempel 500 000. Tomt felt gir forslaget tilbake.",
    reset: "Tilbake til forslaget",
    rules: "Reglene om penger og tid",
    questions: "Dette kan bare dere svare på",
    questions_help: "Svar det dere vet. «Vet ikke» teller aldri som ja.",
    yes: "Ja",
    no: "Nei",
    unknown: "Vet ikke",
    show_team: |n| format!("Vis lag {n}"),
    percent: |tenths| format!("{},{}\u{a0}%", tenths / 10, tenths % 10),
};
