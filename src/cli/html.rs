//! A plain page to print or to hand over: one file, no script, nothing from elsewhere.

use crate::text::Words;

/// A page that grows part by part.
pub struct Page {
    title: String,
    language: &'static str,
    body: String,
}

impl Page {
    /// A page with a title.
    pub fn new(words: &Words, title: &str) -> Self {
        let body = format!("<h1>{}</h1>\n", escaped(title));
        Self { title: title.to_owned(), language: words.language().tag(), body }
    }

    /// A heading.
    pub fn heading(&mut self, text: &str) {
        self.body += &format!("<h2>{}</h2>\n", escaped(text));
    }

    /// A paragraph; its lines stay lines.
    pub fn paragraph(&mut self, text: &str) {
        self.body += &format!("<p>{}</p>\n", escaped(text).replace('\n', "<br>\n"));
    }

    /// A table.
    pub fn table(&mut self, header: &[String], rows: &[Vec<String>]) {
        let line = |cells: &[String], tag: &str| -> String {
            let cell = |c: &String| format!("<{tag}>{}</{tag}>", escaped(c).replace('\n', "<br>"));
            format!("<tr>{}</tr>\n", cells.iter().map(cell).collect::<String>())
        };
        let rows: String = rows.iter().map(|row| line(row, "td")).collect();
        self.body += &format!(
            "<table>\n<thead>{}</thead>\n<tbody>\n{rows}</tbody>\n</table>\n",
            line(header, "th scope=\"col\"").replace("</th scope=\"col\">", "</th>")
        );
    }

    /// The whole of it.
    pub fn html(&self) -> String {
        format!(
            "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <title>{}</title>\n<style>body {{ font: 11pt/1.4 sans-serif; max-width: 52em; \
             margin: 2em auto; padding: 0 1em }} table {{ border-collapse: collapse; width: 100% }} \
             th, td {{ border: 1px solid #555; padding: .3em .5em; text-align: left; \
             vertical-align: top }} h2 {{ margin-top: 1.6em }}</style>\n</head>\n<body>\n{}\
             </body>\n</html>\n",
            self.language,
            escaped(&self.title),
            self.body
        )
    }
}

/// A text in which nothing is markup, and nothing reorders or hides a line.
fn escaped(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for line in text.split('\n') {
        if !shown.is_empty() {
            shown.push('\n');
        }
        for c in super::out::printable(line).chars() {
            match c {
                '&' => shown += "&amp;",
                '<' => shown += "&lt;",
                '>' => shown += "&gt;",
                '"' => shown += "&quot;",
                c => shown.push(c),
            }
        }
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::DeskLanguage;

    #[test]
    fn data_is_shown_and_is_never_markup() {
        let mut page = Page::new(&Words::new(DeskLanguage::French), "a <b>");
        page.table(&["t\"".into()], &[vec!["<script>&".into()]]);
        let html = page.html();
        assert!(html.contains("<td>&lt;script&gt;&amp;</td>") && !html.contains("<script"));
        assert!(html.contains("<h1>a &lt;b&gt;</h1>"), "{html}");
    }
}
