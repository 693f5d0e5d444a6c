//! The program `guichet`: the desk and its command line.

fn main() -> std::process::ExitCode {
    guichet::cli::main()
}
