//! Which addresses the page may ask: its own, and those of the foreign hosts that `hosts.txt` names.
//!
//! The Content-Security-Policy says the same (`connect-src`), so that the browser stops what slips through here. The address is split by hand
//! and strictly: what a browser would first repair (a backslash, a tab, a missing slash) is not an address.

const FILE: &str = include_str!("../../hosts.txt");

/// Why an address is not asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HostProblem {
    /// It begins with another scheme than `https`.
    NotHttps,
    /// `hosts.txt` does not name this host (with its port, when it has one of its own).
    Unnamed(String),
    /// It cannot be read as an address, or holds a user name.
    NotAnAddress,
}

/// The named hosts, in the order of the file.
pub fn named() -> impl Iterator<Item = &'static str> {
    FILE.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'))
}

/// The host of an address that may be asked.
///
/// # Errors
/// The scheme is not https, the host is not named, or it is no address.
pub fn allowed(url: &str) -> Result<&str, HostProblem> {
    let authority = authority(url)?;
    let host = authority.strip_suffix(":443").unwrap_or(authority);
    if named().any(|name| name == host) { Ok(host) } else { Err(HostProblem::Unnamed(authority.to_owned())) }
}

/// Whether an address is the page's own (relative, or of its `origin` such as `https://makker.example`) or of a named host.
///
/// # Errors
/// As [`allowed`].
pub fn reachable(url: &str, origin: &str) -> Result<(), HostProblem> {
    if is_relative(url) || is_of(url, origin) { Ok(()) } else { allowed(url).map(drop) }
}

/// The sources of `connect-src`: the page itself and the named hosts.
#[must_use]
pub fn connect_src() -> String {
    named().fold("'self'".to_owned(), |list, host| format!("{list} https://{host}"))
}

/// What stands between `https://` and the path.
fn authority(url: &str) -> Result<&str, HostProblem> {
    let (scheme, rest) = scheme(url).ok_or(HostProblem::NotAnAddress)?;
    if !scheme.eq_ignore_ascii_case("https") {
        return Err(HostProblem::NotHttps);
    }
    let rest = rest.strip_prefix("//").ok_or(HostProblem::NotAnAddress)?;
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let strange = url.chars().any(char::is_control) || authority.is_empty() || authority.contains(['@', '\\', ' ', '%']);
    if strange { Err(HostProblem::NotAnAddress) } else { Ok(authority) }
}

/// Scheme and rest, when there is a scheme.
fn scheme(url: &str) -> Option<(&str, &str)> {
    let (scheme, rest) = url.split_once(':')?;
    let reads = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'));
    reads.then_some((scheme, rest))
}

/// Relative to the page, also after the browser has repaired it: it would take `/\host` and a tab between two slashes for another host.
fn is_relative(url: &str) -> bool {
    let tidy = !url.is_empty() && url.trim() == url && !url.contains(|c: char| c.is_control() || c == '\\');
    tidy && scheme(url).is_none() && !url.starts_with("//")
}

fn is_of(url: &str, origin: &str) -> bool {
    !origin.is_empty()
        && !url.contains(|c: char| c.is_control() || c == '\\')
        && url.strip_prefix(origin).is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '?', '#']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_names_hosts_as_a_browser_writes_them() {
        assert_eq!(named().next(), Some("data.brreg.no"));
        for host in named() {
            let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '-' | '.');
            assert!(host.contains('.') && host.chars().all(plain), "`{host}`: help: write the host alone, in small letters (hosts.txt)");
            assert_eq!(allowed(&format!("https://{host}/")), Ok(host));
        }
        assert!(connect_src().starts_with("'self' https://data.brreg.no"));
    }

    #[test]
    fn only_named_hosts_over_https_are_asked() {
        use HostProblem::{NotAnAddress, NotHttps, Unnamed};
        let unnamed = |host: &str| Err(Unnamed(host.to_owned()));
        for (url, expected) in [
            ("https://data.brreg.no", Ok("data.brreg.no")),
            ("https://data.brreg.no/", Ok("data.brreg.no")),
            ("https://data.brreg.no/enhetsregisteret/api/enheter?navn=a@b", Ok("data.brreg.no")),
            ("https://data.brreg.no?x", Ok("data.brreg.no")),
            ("https://data.brreg.no#x", Ok("data.brreg.no")),
            ("https://data.brreg.no:443/x", Ok("data.brreg.no")),
            ("HTTPS://data.brreg.no/x", Ok("data.brreg.no")),
            ("https://data.brreg.no//evil.no/", Ok("data.brreg.no")),
            // Another host, however like the named one.
            ("https://DATA.brreg.no/", unnamed("DATA.brreg.no")),
            ("https://data.brreg.no./", unnamed("data.brreg.no.")),
            ("https://data.brreg.no.evil.no/", unnamed("data.brreg.no.evil.no")),
            ("https://evil.no/data.brreg.no", unnamed("evil.no")),
            ("https://evil.no?https://data.brreg.no", unnamed("evil.no")),
            ("https://brreg.no/", unnamed("brreg.no")),
            ("https://xdata.brreg.no/", unnamed("xdata.brreg.no")),
            ("https://data.brreg.no:8443/", unnamed("data.brreg.no:8443")),
            ("https://data.brreg.no:80/", unnamed("data.brreg.no:80")),
            ("https://data.brreg.no:/", unnamed("data.brreg.no:")),
            ("https://data.brreg.no:443:443/", unnamed("data.brreg.no:443:443")),
            ("https://data.brreg.no:0443/", unnamed("data.brreg.no:0443")),
            ("https://dаta.brreg.no/", unnamed("dаta.brreg.no")),
            ("https://data．brreg．no/", unnamed("data．brreg．no")),
            ("https://data.brreg.nø/", unnamed("data.brreg.nø")),
            ("https://xn--dta-5cd.brreg.no/", unnamed("xn--dta-5cd.brreg.no")),
            ("https://[::1]/", unnamed("[::1]")),
            ("https://127.0.0.1/", unnamed("127.0.0.1")),
            // User names, repairs, no address at all.
            ("https://data.brreg.no@evil.no/", Err(NotAnAddress)),
            ("https://evil.no@data.brreg.no/", Err(NotAnAddress)),
            ("https://user:word@data.brreg.no/", Err(NotAnAddress)),
            ("https://data.brreg.no\\@evil.no/", Err(NotAnAddress)),
            ("https:\\\\data.brreg.no/", Err(NotAnAddress)),
            ("https:/data.brreg.no/", Err(NotAnAddress)),
            ("https:data.brreg.no/", Err(NotAnAddress)),
            ("https:///data.brreg.no/", Err(NotAnAddress)),
            ("https://", Err(NotAnAddress)),
            ("https://data.brreg.no%2eevil.no/", Err(NotAnAddress)),
            ("https://data.brreg.no .evil.no/", Err(NotAnAddress)),
            ("https://data.brreg.no/\n", Err(NotAnAddress)),
            ("https://data.\tbrreg.no/", Err(NotAnAddress)),
            (" https://data.brreg.no/", Err(NotAnAddress)),
            ("//data.brreg.no/", Err(NotAnAddress)),
            ("data.brreg.no/x", Err(NotAnAddress)),
            ("/x", Err(NotAnAddress)),
            ("", Err(NotAnAddress)),
            ("http://data.brreg.no/", Err(NotHttps)),
            ("ftp://data.brreg.no/", Err(NotHttps)),
            ("ws://data.brreg.no/", Err(NotHttps)),
            ("javascript:alert(1)", Err(NotHttps)),
            ("data:application/json,{}", Err(NotHttps)),
            ("blob:https://data.brreg.no/1", Err(NotHttps)),
        ] {
            assert_eq!(allowed(url), expected, "{url:?}");
        }
    }

    #[test]
    fn addresses_of_the_page_itself_are_asked_too() {
        const ORIGIN: &str = "http://localhost:8080";
        for (url, asked) in [
            ("catalogue/own.json", true),
            ("/own.json", true),
            ("./own.json?x=http://a.b", true),
            ("?x", true),
            ("http://localhost:8080", true),
            ("http://localhost:8080/own.json", true),
            ("https://data.brreg.no/own.json", true),
            ("http://localhost:80800/own.json", false),
            ("http://localhost:8080@evil.no/", false),
            ("http://localhost:8080\\@evil.no/", false),
            ("http://localhost/own.json", false),
            ("//evil.no/own.json", false),
            ("/\\evil.no/own.json", false),
            ("/\t/evil.no/own.json", false),
            ("\\\\evil.no/own.json", false),
            (" //evil.no/own.json", false),
            ("https:evil.no", false),
            ("javascript:alert(1)", false),
            ("", false),
        ] {
            assert_eq!(reachable(url, ORIGIN).is_ok(), asked, "{url:?}");
        }
        assert!(reachable("https://evil.no", "").is_err(), "help: a page without an origin has no addresses of its own but relative ones");
    }
}
