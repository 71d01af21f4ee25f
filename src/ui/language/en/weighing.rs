//! Sliders, English.

use super::super::weighing::Weighing;
use crate::protocol::Signal;

pub(super) const WEIGHING: Weighing = Weighing {
    heading: "What should count most?",
    help: "Move a slider, and the list is sorted again at once.",
    ends: |signal| match signal {
        Signal::Text => ("The near and the experienced, whatever the field", "Only those who have the words and concepts of the need"),
        Signal::Experience => ("New and experienced count alike", "Those who have done something like it before come first"),
        Signal::Place => ("The whole country is equally near", "Neighbours come first"),
        Signal::Mutual => ("It is enough that they can help you", "Those who also need what you have come first"),
        Signal::Size => ("Size does not matter", "Larger ones of your own kind come first"),
        Signal::Load => ("The same few may be proposed to all", "Those who are often proposed give way"),
        Signal::ProgrammeFit => ("The role in the programme does not matter", "Those the programme requires come first"),
        Signal::Goals => ("The UN goals do not matter", "Those who work for the same goals come first"),
        Signal::Freshness => ("Old facts count as new ones", "Recent and certain facts come first"),
    },
    reset: "Back to the usual",
};
