//! Messages between page and worker: plain data in the view's own words, versioned.
