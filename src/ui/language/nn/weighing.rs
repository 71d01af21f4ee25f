//! Sliders, nynorsk.

use super::super::weighing::Weighing;
use crate::protocol::Signal;

pub(super) const WEIGHING: Weighing = Weighing {
    heading: "Kva skal telje mest?",
    help: "Dra i ei linje, så blir lista ordna på nytt med ein gong.",
    ends: |signal| match signal {
        Signal::Text => ("Dei nære og erfarne, uansett fag", "Berre dei som har orda og omgrepa i behovet"),
        Signal::Experience => ("Nye og erfarne tel likt", "Dei som har gjort noko liknande før, kjem først"),
        Signal::Place => ("Heile landet er like nær", "Naboane kjem først"),
        Signal::Mutual => ("Det er nok at dei kan hjelpe dykk", "Dei som òg treng det de har, kjem først"),
        Signal::Size => ("Storleiken spelar inga rolle", "Større av same slag som de kjem først"),
        Signal::Load => ("Dei same kan bli foreslåtte for alle", "Dei som ofte blir foreslåtte, vik for andre"),
        Signal::ProgrammeFit => ("Rolla i programmet har ikkje noko å seie", "Dei som programmet krev, kjem først"),
        Signal::Goals => ("Berekraftsmål spelar inga rolle", "Dei som arbeider for dei same måla, kjem først"),
        Signal::Freshness => ("Gamle opplysningar tel som nye", "Ferske og sikre opplysningar kjem først"),
    },
    reset: "Tilbake til det vanlege",
};
