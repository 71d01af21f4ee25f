//! The financing plan in nynorsk.

use super::super::plan::Plan;

/// The financing plan.
pub(super) const PLAN: Plan = Plan {
    heading: "Finansieringsplan",
    lead: "Dette er eit forslag å starte frå. Rett tala, så ser du med ein gong om reglane held.",
    whole: "Kva prosjektet kostar",
    amount: "De søkjer om",
    months: "Månader",
    start: "Start",
    table: "Kven betaler kva, i heile kroner. Det de ikkje rettar, reknar vi om, så tabellen går opp.",
    partner: "Deltakar",
    cost: "Kostnad",
    support: "Støtte",
    cash: "Eigne pengar",
    hours: "Eigne timar",
    share: "Del",
    total: "Til saman",
    you: "De",
    covered: |share| format!("Støtta dekkjer {share} av kostnadene."),
    of_kind: |kind, share| format!("{kind}: {share} av kostnadene."),
    cost_short: |sum| format!("Radene manglar {sum} på det prosjektet skal koste. Auk ei rad, eller tøm eit felt, så fordeler vi resten."),
    cost_above: |sum| format!("Radene er {sum} meir enn det prosjektet skal koste. Senk ei rad, eller auk det prosjektet kostar."),
    support_short: |sum| format!("Radene manglar {sum} på beløpet de søkjer om."),
    support_above: |sum| format!("Radene har {sum} meir i støtte enn de søkjer om."),
    excess: |name, sum| format!("{name}: støtte og timar er {sum} meir enn kostnaden."),
    not_a_number: "Skriv eit heilt tal, til dømes 500 000. Tomt felt gir forslaget tilbake.",
    reset: "Tilbake til forslaget",
    rules: "Reglane om pengar og tid",
    questions: "Dette kan berre de svare på",
    questions_help: "Svar det de veit. «Veit ikkje» tel aldri som ja.",
    yes: "Ja",
    no: "Nei",
    unknown: "Veit ikkje",
    show_team: |n| format!("Vis lag {n}"),
    percent: |tenths| format!("{},{}\u{a0}%", tenths / 10, tenths % 10),
};
