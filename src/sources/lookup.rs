//! Looks an organisation up in Enhetsregisteret while the user waits: cache, request, new tries, reading.

use std::cell::RefCell;

use super::cache::Cache;
use super::register::{self, Entity, RegisterProblem};
use super::{Answer, Cancel, again, http};
use crate::domain::OrganisationNumber;

thread_local! {
    static CACHE: RefCell<Cache> = const { RefCell::new(Cache::new()) };
}

/// The organisation of a number as the user wrote it. A number whose check digit is wrong is not asked for.
///
/// # Errors
/// What the view can act on: see [`RegisterProblem`].
pub async fn number(text: &str, cancel: &Cancel) -> Result<Entity, RegisterProblem> {
    let number = OrganisationNumber::parse(text).ok_or(RegisterProblem::WrongNumber)?;
    let entity = asked(&register::by_number(number), cancel, register::read_one).await?;
    if entity.number == number { Ok(entity) } else { Err(RegisterProblem::Malformed) }
}

/// Up to ten organisations whose name is like this one, the likest first. Fewer than two characters are not asked for.
///
/// # Errors
/// As [`number`].
pub async fn name(text: &str, cancel: &Cancel) -> Result<Vec<Entity>, RegisterProblem> {
    if register::is_too_short(text) {
        return Ok(Vec::new());
    }
    asked(&register::by_name(text), cancel, register::read_list).await
}

async fn asked<T>(url: &str, cancel: &Cancel, read: impl Fn(u16, &[u8]) -> Result<T, RegisterProblem>) -> Result<T, RegisterProblem> {
    let now = js_sys::Date::now();
    let held = CACHE.with_borrow(|cache| cache.get(url, now).cloned());
    if let Some(Answer { status, body, .. }) = held {
        return read(status, &body);
    }
    let answer = again::until_done(async || http::get_named(url, cancel).await, cancel).await?;
    let result = read(answer.status, &answer.body);
    if !matches!(result, Err(RegisterProblem::Malformed)) {
        CACHE.with_borrow_mut(|cache| cache.put(url, &answer, now));
    }
    result.map_err(|problem| problem.with_wait(answer.retry_after))
}
