//! The page as a real browser reads, shows and prints it.

use crate::home::Home;
use std::path::Path;
use std::process::Command;

/// What chromium says of a page; its own profile lies beside the page.
fn chromium(home: &Home, page: &Path, args: &[&str]) -> String {
    let names = ["chromium", "chromium-browser", "google-chrome"];
    for name in names {
        let ran = Command::new(name)
            .args([
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-background-networking",
            ])
            // Whatever the page would fetch fails, and is told.
            .args(["--host-resolver-rules=MAP * ~NOTFOUND", "--enable-logging=stderr"])
            .args(["--no-pdf-header-footer", "--window-size=1000,1400"])
            .arg(format!("--user-data-dir={}", home.path("profile").display()))
            .arg(format!("--log-net-log={}", home.path("net.json").display()))
            .args(args)
            .arg(page)
            .output();
        match ran {
            Ok(ran) => {
                assert!(ran.status.success(), "{name}: {ran:?}");
                return String::from_utf8(ran.stdout).expect("UTF-8");
            }
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
            Err(error) => panic!("{name}: {error}"),
        }
    }
    panic!("none of {names:?} is installed");
}

/// A month with visits of several services at every hour, requests by every channel.
fn page(home: &Home) -> std::path::PathBuf {
    let mut tickets = crate::imports::HEADER.to_owned();
    for day in 1..=31 {
        for n in 0..60 {
            let (hour, service) = (8 + n % 11, n % 13);
            tickets += &format!(
                "d{day}n{n},2024-03-{day:02}T{hour:02}:00:00,2024-03-{day:02}T{hour:02}:{:02}:10,\
                 2024-03-{day:02}T{hour:02}:{:02}:00,service-{service},normal,served,A\n",
                n % 30,
                n % 30 + 9
            );
        }
    }
    home.ok(&format!("import tickets {}", home.file("tickets.csv", tickets)));
    let mut requests = "external_id,received_at,channel,service,subject\n".to_owned();
    for n in 0..60 {
        let channel = ["counter", "phone", "post", "email", "web"][n % 5];
        requests += &format!("r{n},2024-03-05T09:00:00,{channel},logement,bail\n");
    }
    home.ok(&format!("import requests {}", home.file("requests.csv", requests)));
    let page = home.path("page.html");
    let range = "--from 2024-03-01 --to 2024-03-31";
    home.ok(&format!("counts {range} --format html --output {}", page.display()));
    page
}

/// The hosts that the last page asked for something, by the browser's log. What the browser asks of
/// its maker for itself is no part of the page.
fn fetched(home: &Home) -> Vec<String> {
    let own = ["google.com", "googleapis.com", "gvt1.com"];
    let net = std::fs::read_to_string(home.path("net.json")).unwrap();
    let urls = net.split("\"url\":\"http").skip(1);
    let hosts = urls.filter_map(|url| url.split_once("//")?.1.split(['/', '"', ':']).next());
    let others = hosts.filter(|host| !own.iter().any(|own| host.ends_with(own)));
    others.map(str::to_owned).collect::<std::collections::BTreeSet<_>>().into_iter().collect()
}

#[test]
#[ignore = "needs chromium; .ci/run has it and runs this"]
fn the_page_prints_on_two_sheets_and_fetches_nothing() {
    let home = Home::new();
    let page = page(&home);
    let pdf = home.path("page.pdf");
    chromium(&home, &page, &[&format!("--print-to-pdf={}", pdf.display())]);
    let pdf = String::from_utf8_lossy(&std::fs::read(&pdf).unwrap()).into_owned();
    let pages = pdf.matches("/Type /Page\n").count() + pdf.matches("/Type /Page ").count();
    assert!((1..=2).contains(&pages), "{pages} pages");
    // Width and height of A4 in points.
    assert!(pdf.contains("/MediaBox [0 0 594.95996 841.91998]") || pdf.contains("595"), "A4");

    let dom = chromium(&home, &page, &["--dump-dom"]);
    assert!(dom.contains("<html lang=\"fr\">"), "{dom}");
    let levels: Vec<_> = ["<h1>", "<h2>", "<h3>"].map(|h| dom.matches(h).count()).to_vec();
    assert!(levels[0] == 1 && levels[1] >= 6 && levels[2] == 0, "{levels:?}");
    assert!(dom.find("<h1>") < dom.find("<h2>"));
    let tables = dom.matches("<table>").count();
    assert!(tables >= 5 && dom.matches("<caption>").count() == tables, "{tables}");
    let rows = dom.matches("<tbody>").count();
    assert!(dom.matches("<th scope=\"col\">").count() > rows, "{rows}");
    assert!(dom.matches("<th scope=\"row\">").count() > 40);
    assert!(dom.contains("<svg role=\"img\""));
    assert_eq!(fetched(&home), [""; 0], "the page needs nothing from elsewhere");
    // The log tells of it where a page does.
    let other = home.file("other.html", "<img src=\"http://ailleurs.invalid/x.png\">");
    chromium(&home, Path::new(&other), &["--dump-dom"]);
    assert_eq!(fetched(&home), ["ailleurs.invalid"]);

    let shot = home.path("page.png");
    chromium(&home, &page, &[&format!("--screenshot={}", shot.display())]);
    let shot = image::open(&shot).unwrap().to_rgb8();
    let ink = shot.pixels().filter(|p| p.0.iter().all(|c| *c < 128)).count();
    assert!(ink > 2_000, "{ink} dark pixels");
}
