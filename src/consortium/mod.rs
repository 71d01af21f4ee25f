//! Teams out of matches: exact search with a bound, and an independent rule checker.
