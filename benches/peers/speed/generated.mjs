// The generated texts and queries of `makker bench matching`: the same words in the same order as in src/bin/makker/evaluate_wordforms.rs
// (`generated`) and evaluate_speed.rs (`query`). A change there belongs here too.

const words = (text) => text.trim().split(/\s+/);

const FIRST = words(`kvalitets ressurs system produkt prosjekt bransje marked samfunns område periode verdi kontakt kunde bedrifts organisasjons
  finansierings leverandør material motor metall papir tekstil trykk varme kjemi lager butikk kontor selskaps`);
const SECOND = words(`modell struktur senter program metode rapport strategi gruppe arena nettverk plattform kurs ordning register sentral enhet avtale
  rutine verktøy prosess`);
const COMMON = words("skal bedre mellom nye flere arbeid gode mål del sted år tid følge bruke ansvar stor felles resultat behov grunnlag");

const WORDS_IN_TEXT = 25;
const WORDS_IN_QUERY = 3;

/** A linear congruential generator. Its state has 31 bits, so the low 32 bits that `Math.imul` gives are all that is needed. */
function dice() {
  let state = 7;
  return (limit) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return (state >>> 8) % limit;
  };
}

/** `count` texts of made-up compounds and common words, by turns. */
export function generatedTexts(count) {
  const below = dice();
  const pick = (list) => list[below(list.length)];
  const word = (at) => (at % 2 === 0 ? pick(FIRST) + pick(SECOND) : pick(COMMON));
  const text = () => Array.from({ length: WORDS_IN_TEXT }, (_, at) => word(at)).join(" ");
  return Array.from({ length: count }, text);
}

/** The text that a query takes its words from. The step shares no factor with the usual counts: it visits the whole collection. */
export const sourceOf = (texts, number) => (number * 7_919) % texts.length;

/** Three neighbouring words of one text. */
export function queryOf(texts, number) {
  const first = number % 20;
  return texts[sourceOf(texts, number)].split(" ").slice(first, first + WORDS_IN_QUERY).join(" ");
}
