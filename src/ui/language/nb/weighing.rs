//! Sliders, bokmål.

use super::super::weighing::Weighing;
use crate::protocol::Signal;

pub(super) const WEIGHING: Weighing = Weighing {
    heading: "Hva skal telle mest?",
    help: "Dra i en linje, så ordnes listen på nytt med en gang.",
    ends: |signal| match signal {
        Signal::Text => ("De nære og erfarne, uansett fag", "Bare de som har ordene og begrepene i behovet"),
        Signal::Experience => ("Nye og erfarne teller likt", "De som har gjort noe lignende før, kommer først"),
        Signal::Place => ("Hele landet er like nær", "Naboene kommer først"),
        Signal::Mutual => ("Det er nok at de kan hjelpe dere", "De som også trenger det dere har, kommer først"),
        Signal::Size => ("Størrelsen spiller ingen rolle", "Større av samme slag som dere kommer først"),
        Signal::Load => ("De samme kan foreslås for alle", "De som foreslås ofte, viker for andre"),
        Signal::ProgrammeFit => ("Rollen i programmet spiller ingen rolle", "De som programmet krever, kommer først"),
        Signal::Goals => ("Bærekraftsmål spiller ingen rolle", "De som arbeider for de samme målene, kommer først"),
        Signal::Freshness => ("Gamle opplysninger teller som nye", "Ferske og sikre opplysninger kommer først"),
    },
    reset: "Tilbake til det vanlige",
};
