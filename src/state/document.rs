//! A page of plain parts, and the file it is saved as: one HTML file that needs nothing beside it and runs nothing.

use crate::protocol::Tag;

/// What is said of one thing in a list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Item {
    /// The thing.
    pub name: String,
    /// What the page says about it.
    pub text: String,
    /// What somebody wrote about it.
    pub own: String,
    /// Where it is documented, only http or https.
    pub url: Option<String>,
}

/// A piece of a part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A sentence of the page.
    Text(String),
    /// Somebody's own words, in any language and direction.
    Own(String),
    /// A list.
    Items(Vec<Item>),
    /// A table: its head, then its rows; the first cell of a row names it.
    Table(Vec<String>, Vec<Vec<String>>),
}

/// A part with its heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The heading.
    pub heading: &'static str,
    /// What stands under it.
    pub blocks: Vec<Block>,
}

/// A page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Document {
    /// Its title.
    pub title: String,
    /// The language of the page's own words.
    pub language: Tag,
    /// A line under the title.
    pub lead: String,
    /// Its parts.
    pub parts: Vec<Part>,
}

/// How the file looks, on a screen and on paper.
const STYLE: &str = "body{font:16px/1.5 system-ui,sans-serif;max-width:42rem;margin:2rem auto;padding:0 1rem;overflow-wrap:anywhere}\
h2{break-after:avoid;margin-top:1.5rem}li,tr{break-inside:avoid}blockquote{margin:0;padding-left:1rem;border-left:3px solid;white-space:pre-wrap}\
table{border-collapse:collapse}th,td{padding:.25rem .5rem;border:1px solid;text-align:start}@page{size:A4;margin:18mm}@media print{body{margin:0;padding:0;font-size:11pt}}";

/// The page as a file of its own. All text is text: nothing that was written becomes markup, and the file may load and run nothing.
#[must_use]
pub fn summary_html(page: &Document) -> String {
    let (title, language) = (escaped(&page.title), page.language.as_str());
    let body: String = page.parts.iter().map(part).collect();
    format!(
        "<!DOCTYPE html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title}</title>\n<style>{STYLE}</style>\n</head>\n\
         <body>\n<main>\n<h1>{title}</h1>\n<p>{}</p>\n{body}</main>\n</body>\n</html>\n",
        escaped(&page.lead)
    )
}

fn part(part: &Part) -> String {
    let blocks: String = part.blocks.iter().map(block).collect();
    format!("<section>\n<h2>{}</h2>\n{blocks}</section>\n", escaped(part.heading))
}

fn block(block: &Block) -> String {
    match block {
        Block::Text(text) => format!("<p>{}</p>\n", escaped(text)),
        Block::Own(text) => own(text),
        Block::Items(items) => format!("<ul>\n{}</ul>\n", items.iter().map(item).collect::<String>()),
        Block::Table(head, rows) => {
            let cells = |cells: &[String]| -> String { cells.iter().map(|cell| format!("<td>{}</td>", escaped(cell))).collect() };
            let head: String = head.iter().map(|cell| format!("<th scope=\"col\">{}</th>", escaped(cell))).collect();
            let row = |row: &Vec<String>| {
                let Some((name, rest)) = row.split_first() else { return String::new() };
                format!("<tr><th scope=\"row\">{}</th>{}</tr>\n", escaped(name), cells(rest))
            };
            format!("<table>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{}</tbody>\n</table>\n", rows.iter().map(row).collect::<String>())
        }
    }
}

fn own(text: &str) -> String {
    format!("<blockquote lang=\"\" dir=\"auto\">{}</blockquote>\n", escaped(text))
}

fn item(item: &Item) -> String {
    let name = if item.name.is_empty() { String::new() } else { format!("<strong dir=\"auto\">{}</strong> ", escaped(&item.name)) };
    let note = if item.own.is_empty() { String::new() } else { own(&item.own) };
    let url = item.url.as_deref().filter(|url| is_web(url)).map(|url| format!(" <a href=\"{0}\">{0}</a>", escaped(url)));
    format!("<li>{name}{}{}{note}</li>\n", escaped(&item.text), url.unwrap_or_default())
}

/// Whether an address is one of the web: a link to a script is none.
fn is_web(url: &str) -> bool {
    url.starts_with("https://") || url.starts_with("http://")
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            // No browser shows it, and some stop reading there.
            '\0' => {}
            other => out.push(other),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn everywhere(text: &str) -> Document {
        let item = Item { name: text.to_owned(), text: text.to_owned(), own: text.to_owned(), url: Some(format!("https://{text}")) };
        let blocks = vec![
            Block::Text(text.to_owned()),
            Block::Own(text.to_owned()),
            Block::Items(vec![item]),
            Block::Table(vec![text.to_owned()], vec![vec![text.to_owned(), text.to_owned()], Vec::new()]),
        ];
        let parts = vec![Part { heading: "Behov & mer", blocks }];
        Document { title: text.to_owned(), language: Tag::Nn, lead: text.to_owned(), parts }
    }

    /// The tags of a file, without their text.
    fn tags(html: &str) -> Vec<String> {
        let tag = |piece: &str| piece.split(['>', ' ']).next().unwrap_or_default().to_owned();
        html.split('<').skip(1).map(tag).collect()
    }

    #[test]
    fn hostile_text_stays_text() {
        let plain = tags(&summary_html(&everywhere("a")));
        for text in [
            "<script>alert(1)</script>",
            "</title><script src=//x>",
            "\"><img src=x onerror=alert(1)>",
            "' onmouseover='alert(1)",
            "</style></main><!--",
            "&lt;script&gt;",
            "\0<b>",
            "مرحبا 🎉 \u{202e}abc",
        ] {
            let html = summary_html(&everywhere(text));
            assert_eq!(tags(&html), plain, "{text}");
            assert!(!html.contains("<script") && !html.contains("<img"), "{text}");
        }
        let html = summary_html(&everywhere("<b>&lt;'\""));
        assert!(html.contains("&lt;b&gt;&amp;lt;&#39;&quot;"), "help: what was written is what is read: {html}");
    }

    #[test]
    fn only_addresses_of_the_web_are_links() {
        for (url, linked) in
            [("https://a.no/?b&c", true), ("http://a.no", true), ("javascript:alert(1)", false), ("data:text/html,x", false)]
        {
            let item = Item { name: "a".to_owned(), url: Some(url.to_owned()), ..Item::default() };
            let html = block(&Block::Items(vec![item]));
            assert_eq!(html.contains("<a href="), linked, "{url}");
        }
    }

    #[test]
    fn the_file_says_its_language_and_may_run_nothing() {
        let html = summary_html(&everywhere("a"));
        assert!(html.starts_with("<!DOCTYPE html>\n<html lang=\"nn\">"), "{html}");
        assert!(
            html.contains("default-src 'none'") && html.contains("<h2>Behov &amp; mer</h2>") && html.contains("dir=\"auto\""),
            "{html}"
        );
    }

    proptest! {
        #[test]
        fn no_text_makes_a_tag(text in "(?s).+") {
            prop_assert_eq!(tags(&summary_html(&everywhere(&text))), tags(&summary_html(&everywhere("a"))));
        }
    }
}
