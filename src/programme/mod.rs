//! Programmes as data: rules, three-valued verdicts, remedies.
