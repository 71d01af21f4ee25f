//! The engine as a module for Node, for `benches/`: the same code at the same optimisation as the worker, measured beside its peers.
//! Not part of the page.

#[cfg(target_arch = "wasm32")]
#[expect(unreachable_pub, reason = "what wasm-bindgen exports must be public")]
mod module {
    use makker::consortium::Search;
    use makker::consortium::bench::table;
    use makker::exchange::consortium::read_problem;
    use makker::exchange::file::read_lexicon;
    use makker::matching::Collection;
    use makker::text::Analyzer;
    use wasm_bindgen::prelude::wasm_bindgen;

    /// A searchable collection.
    #[wasm_bindgen]
    pub struct Bench(Collection);

    fn analyzer(lexicon: &[u8]) -> Result<Analyzer, String> {
        let (lexicon, concepts) = read_lexicon(lexicon).map_err(|fault| fault.to_string())?;
        Ok(Analyzer::new(&lexicon, &concepts))
    }

    #[wasm_bindgen]
    impl Bench {
        /// A collection without documents.
        #[wasm_bindgen(constructor)]
        pub fn new(lexicon: &[u8]) -> Result<Bench, String> {
            Ok(Self(Collection::new(analyzer(lexicon)?, std::iter::empty())))
        }

        /// Takes in documents: titles and texts, a line each. In batches, as a page would read them: memory that was once held stays held.
        pub fn extend(&mut self, titles: &str, texts: &str) {
            self.0.extend(titles.split('\n').zip(texts.split('\n')));
        }

        /// Makes them searchable.
        pub fn freeze(&mut self) {
            self.0.freeze();
        }

        /// The collection of a saved index.
        #[wasm_bindgen(js_name = fromIndex)]
        pub fn from_index(lexicon: &[u8], bytes: &[u8]) -> Result<Bench, String> {
            Collection::load(analyzer(lexicon)?, bytes).map(Self).map_err(|fault| fault.to_string())
        }

        /// The index as bytes.
        pub fn save(&self) -> Vec<u8> {
            self.0.save()
        }

        /// Adds a document and gives its number.
        pub fn add(&mut self, title: &str, text: &str) -> u32 {
            self.0.add(title, text)
        }

        /// The numbers of the best documents, best first.
        pub fn search(&self, query: &str, most: usize) -> Vec<u32> {
            self.0.search(query, most).into_iter().map(|hit| hit.doc).collect()
        }
    }

    /// Bytes of memory the module holds.
    #[wasm_bindgen(js_name = memoryBytes)]
    pub fn memory_bytes() -> usize {
        core::arch::wasm32::memory_size(0) * 65_536
    }

    /// The worth of the best team of a problem file, proven; nothing when no team is allowed.
    #[wasm_bindgen]
    pub fn solve(problem: &str) -> Result<Option<f64>, String> {
        let instance = read_problem(problem).map_err(|fault| fault.to_string())?;
        let progress = Search::new(&instance).run(u64::MAX);
        // Worths stay far below 2^53.
        Ok(progress.best.map(|worth| worth as f64))
    }

    /// The table of the consortium bench; `now` gives microseconds.
    #[wasm_bindgen(js_name = consortiumTable)]
    pub fn consortium_table(now: &js_sys::Function) -> Result<String, String> {
        let mut text = String::new();
        let mut micros = || now.call0(&wasm_bindgen::JsValue::NULL).ok().and_then(|it| it.as_f64()).unwrap_or(0.0) as u64;
        table(&mut micros, &mut text).map_err(|error| error.to_string())?;
        Ok(text)
    }
}

fn main() {}
