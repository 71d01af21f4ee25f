//! The frame around every page: header, messages, footer.

mod header;
mod notices;
mod footer;
mod mark;
mod frame;

use footer::Footer;
pub(super) use frame::{Frame, drawn, mount};
use header::Header;
pub(super) use mark::Mark;
pub(super) use notices::{LiveRegion, Notices};
