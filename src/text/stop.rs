//! Words that carry grammar and no topic, in bokmål, nynorsk and English. They are neither indexed nor asked for.
//!
//! Verbs that every need uses (`trenger`, `ønsker`, `skal`) are here too: they say that something is wanted, never what.

use rustc_hash::FxHashSet;

const BOKMAL: &str = "alle alt altså andre annen annet at av bare ble blei bli blir blitt både da de deg dem den denne der dere deres dersom \
    det dette din ditt dine disse du eller en enn er et etter for fordi fra før få får fått gi gir gjennom gjør gjøre gjort ha hadde han hans har hele \
    helt hennes her hos hun hva hvem hver hverandre hvert hvilke hvilken hvilket hvis hvor hvordan hvorfor i igjen ikke imellom inn innen innenfor \
    inne jeg jo kan kom komme kommer kun kunne kunnet langs like litt man mange med meg mellom men mens mer mest min mine mitt mot mye må måtte \
    nei ned noe noen noensinne nok nå når og også om opp oss over på rundt samme samt se seg selv senere ser siden sin sine sitt skal skulle slik \
    slike slikt som så sånn ta tar til tross trenger trenge trengs ut utenfor uten var ved vi via vil ville vår våre vårt være vært ønsker ønske \
    å ønskes blant både hverken verken ellers enda ennå flere fleste fram frem hvorvidt dels fremdeles fortsatt gjerne heller iblant ifølge imens innom \
    iallfall jamfør likevel nesten nettopp omkring overfor slett snart straks stadig særlig underveis utover vel bør burde egen egne eget kanskje bedre beste lenger lengre sliter slite slet holde holder";

const NYNORSK: &str = "alle anna annan andre att av bere berre blei blir bli blitt blitte både dei deira deim den denne der dersom desse det dette di \
    din ditt dine du då eg ein eit eitt elles eller enn er et etter for fordi frå før få får fått gir gje gjer gjere gjort gjennom ha hadde han hans har heile \
    heilt henne her hjå ho hos hossen han ikkje ikring ingen ingi inn innan ja kan kjem kome koma korleis korso kva kvar kvarandre kven kvi kvifor kvart \
    kunne litt man mange me med medan meg meir meire mellom men mest mi min mine mitt mot mykje må nede no noka noko nokon nokor nokre når og også om \
    opp oss over på sa same samt seg sei seier sia sidan sin sine sitt sjå sjølv skal skulle slik slike slikt so som somme somt så ta tek til treng trenge trengst ut utan \
    utanfor var vart varte ved vere verte vi vil ville vore vors vort vår våre vårt vert å ønskjer ynskjer ønskje ynskje fleire fleste fram framleis gjerne \
    heller likevel nesten omkring overfor særleg vel bør burde eigen eigne eige kanskje betre beste lenger halde held slit slite";

const ENGLISH: &str = "a about above across after again against all almost also although am among an and another any are as at be became because been before being \
    below between both but by can cannot could did do does doing done down during each either else etc ever every few for from further had has have \
    having he help her here hers him his how however i if in into is it its itself just may me might more most much must my need needs neither no nor not of off \
    often on once only onto or other others our ours out over own per quite rather same several shall she should since so some such than that the their \
    theirs them then there therefore these they this those through thus to together too toward towards under until up upon us very via want wants was we well were \
    what when where whether which while who whom whose why will with within without would yet you your yours";

/// The stop words of Norwegian (both forms together) and of English.
#[derive(Clone, Debug)]
pub struct StopWords {
    norwegian: FxHashSet<&'static str>,
    english: FxHashSet<&'static str>,
}

impl StopWords {
    /// Builds the sets; some 600 words.
    #[must_use]
    pub fn new() -> Self {
        Self {
            norwegian: BOKMAL.split_whitespace().chain(NYNORSK.split_whitespace()).collect(),
            english: ENGLISH.split_whitespace().collect(),
        }
    }

    /// Whether a folded word is a stop word of Norwegian, in either form.
    #[must_use]
    pub fn is_norwegian(&self, word: &str) -> bool {
        self.norwegian.contains(word)
    }

    /// Whether a folded word is a stop word of English.
    #[must_use]
    pub fn is_english(&self, word: &str) -> bool {
        self.english.contains(word)
    }
}

impl Default for StopWords {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn grammar_is_stopped_and_topics_are_not() {
        let stop = StopWords::new();
        for word in ["og", "ikkje", "vi", "trenger", "korleis"] {
            assert!(stop.is_norwegian(word), "{word}");
        }
        for word in ["vann", "ost", "and", "skole", "bruk"] {
            assert!(!stop.is_norwegian(word), "{word}");
        }
        assert!(stop.is_english("and") && !stop.is_english("water"));
    }
}
