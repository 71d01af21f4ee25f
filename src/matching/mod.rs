//! The matching engine: index, signals, score, rank, and the ledger that explains every score.
