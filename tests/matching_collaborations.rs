//! Real collaborations, each without its own project: the institutions that came together must come up.

#[path = "../src/bin/makker/evaluate.rs"]
#[allow(dead_code, reason = "the test uses a part of the measures")]
mod evaluate;
#[path = "support/facts.rs"]
#[allow(dead_code, reason = "each test binary uses a part of the loader")]
mod load;

use evaluate::collaborations::quick;
use makker::matching::Engine;
use std::path::Path;

/// The bar on nDCG@10.
const NDCG: f64 = 0.52;
/// Recall@10 stands at the bar of 0.80, a case up or down; this holds it within two cases.
const RECALL: f64 = 0.78;

#[test]
fn institutions_that_came_together_come_up() {
    let data = Path::new("data");
    let engine = Engine::new(load::catalogue(data), &load::lexicon(data));
    let means = quick(&engine);
    assert_eq!(means.cases, 75, "help: the cases are the needs whose project has a research partner of the catalogue");
    assert!(means.ndcg10 >= NDCG && means.recall10 >= RECALL, "{means:?}");
}
