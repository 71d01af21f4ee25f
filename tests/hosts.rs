//! The Content-Security-Policy allows exactly the hosts that `hosts.txt` names, in the page and in the server's header.

use makker::sources::hosts;
use std::fs;

#[test]
fn the_policy_names_the_hosts_of_the_file_and_no_others() {
    let expected = hosts::connect_src();
    for path in ["index.html", "scripts/server.mjs"] {
        let text = fs::read_to_string(path).expect("run from the project's root");
        let found: Vec<&str> = text.split("connect-src ").skip(1).filter_map(|rest| rest.split([';', '"']).next()).collect();
        assert_eq!(found, [expected.as_str()], "{path}: help: write `connect-src {expected}` in the policy, once");
    }
}
