//! A catalogue file of somebody else: its bytes, unread. `exchange` checks what is in them.

use super::{Answer, Cancel, FetchProblem, again, http};

/// The bytes at an address of the page itself or of a host that `hosts.txt` names; at most 5 MB.
///
/// # Errors
/// The address may not be asked; offline, refused, asked to wait, too slow, too large, or cancelled.
pub async fn catalogue(url: &str, cancel: &Cancel) -> Result<Vec<u8>, FetchProblem> {
    let answer = again::until_done(async || http::get_reachable(url, cancel).await, cancel).await?;
    match answer {
        Answer { status: 200..=299, body, .. } => Ok(body),
        Answer { status: 429, retry_after, .. } => Err(FetchProblem::RateLimited { seconds: retry_after }),
        Answer { status, .. } => Err(FetchProblem::Refused(status)),
    }
}
