//! The names of Norwegian research institutions: long, short and former names, so that a project's "Universitetet i Stavanger" is the
//! catalogue's "UiS". Public facts; a merged institution's record belongs to the one that carries it on.

use crate::text::fold;

/// Other names and the name the catalogue uses.
const NAMES: [(&str, &str); 79] = [
    ("norges teknisk-naturvitenskapelige universitet", "NTNU"),
    ("norwegian university of science and technology", "NTNU"),
    ("høgskolen i gjøvik", "NTNU"),
    ("høgskolen i ålesund", "NTNU"),
    ("høgskolen i sør-trøndelag", "NTNU"),
    ("universitetet i oslo", "UiO"),
    ("universitetet i bergen", "UiB"),
    ("universitetet i tromsø", "UiT"),
    ("uit norges arktiske universitet", "UiT"),
    ("høgskolen i finnmark", "UiT"),
    ("høgskolen i narvik", "UiT"),
    ("høgskolen i harstad", "UiT"),
    ("universitetet i stavanger", "UiS"),
    ("universitetet i agder", "UiA"),
    ("norges miljø- og biovitenskapelige universitet", "NMBU"),
    ("universitetet for miljø- og biovitenskap", "NMBU"),
    ("universitetet i sørøst-norge", "USN"),
    ("høgskolen i sørøst-norge", "USN"),
    ("høgskolen i telemark", "USN"),
    ("høgskolen i buskerud og vestfold", "USN"),
    ("høgskolen i innlandet", "Universitetet i Innlandet"),
    ("høgskolen i hedmark", "Universitetet i Innlandet"),
    ("høgskolen i lillehammer", "Universitetet i Innlandet"),
    ("østlandsforskning", "Universitetet i Innlandet"),
    ("inn", "Universitetet i Innlandet"),
    ("universitetet i nordland", "Nord universitet"),
    ("høgskolen i bodø", "Nord universitet"),
    ("høgskolen i nord-trøndelag", "Nord universitet"),
    ("høgskolen i nesna", "Nord universitet"),
    ("høgskulen på vestlandet", "HVL"),
    ("høgskolen i bergen", "HVL"),
    ("høgskulen i sogn og fjordane", "HVL"),
    ("høgskolen stord/haugesund", "HVL"),
    ("storbyuniversitetet", "OsloMet"),
    ("høgskolen i oslo og akershus", "OsloMet"),
    ("arbeidsforskningsinstituttet", "OsloMet"),
    ("by- og regionforskningsinstituttet nibr", "OsloMet"),
    ("nibr", "OsloMet"),
    ("nova", "OsloMet"),
    ("sifo", "OsloMet"),
    ("norges handelshøyskole", "NHH"),
    ("handelshøyskolen bi", "BI"),
    ("arkitektur- og designhøgskolen i oslo", "AHO"),
    ("norges idrettshøgskole", "NIH"),
    ("universitetssenteret på svalbard", "UNIS"),
    ("stiftelsen sintef", "SINTEF"),
    ("sintef ocean", "SINTEF"),
    ("marintek", "SINTEF"),
    ("sintef raufoss manufacturing", "SINTEF"),
    ("trøndelag forskning og utvikling", "SINTEF"),
    ("sintef manufacturing", "SINTEF"),
    ("norut", "NORCE"),
    ("uni research", "NORCE"),
    ("iris", "NORCE"),
    ("agderforskning", "NORCE"),
    ("bioforsk", "NIBIO"),
    ("norsk institutt for bioøkonomi", "NIBIO"),
    ("norsk institutt for naturforskning", "NINA"),
    ("norsk institutt for vannforskning", "NIVA"),
    ("norsk institutt for kulturminneforskning", "NIKU"),
    ("norsk institutt for luftforskning", "NILU"),
    ("norges geotekniske institutt", "NGI"),
    ("norges geologiske undersøkelse", "NGU"),
    ("institutt for energiteknikk", "IFE"),
    ("transportøkonomisk institutt", "TØI"),
    ("folkehelseinstituttet", "FHI"),
    ("forsvarets forskningsinstitutt", "FFI"),
    ("cicero senter for klimaforskning", "CICERO"),
    ("østfoldforskning", "NORSUS"),
    ("norsk senter for bygdeforskning", "Ruralis"),
    ("bygdeforskning", "Ruralis"),
    ("samfunns- og næringslivsforskning", "SNF"),
    ("norsk treteknisk institutt", "Treteknisk"),
    ("norsk senter for økologisk landbruk", "NORSØK"),
    ("nifes", "Havforskningsinstituttet"),
    ("statens arbeidsmiljøinstitutt", "STAMI"),
    ("statistisk sentralbyrå", "SSB"),
    ("møreforskning", "Møreforsking"),
    ("norsk regnesentral", "Norsk Regnesentral"),
];

/// The folded form by which names of institutions compare: its usual name when it is known under others.
#[must_use]
pub(super) fn canonical(name: &str) -> String {
    let folded = fold(name.trim());
    NAMES.iter().find(|(other, _)| *other == folded).map_or(folded, |(_, usual)| fold(usual))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_one_institution_meet() {
        for (name, usual) in [
            ("Universitetet i Stavanger", "UiS"),
            ("UiS", "UiS"),
            (" Høgskolen i Hedmark", "Universitetet i Innlandet"),
            ("NTNU Samfunnsforskning", "NTNU Samfunnsforskning"),
        ] {
            assert_eq!(canonical(name), canonical(usual), "{name}");
        }
    }
}
