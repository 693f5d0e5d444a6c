#!/usr/bin/env python3
"""What a desk keeps in memory after an hour's work, seen from outside.

    GUICHET_HOME=FOLDER python3 benches/hour.py [--people 120] [--guichet PATH]

Drives the real desk by its keys in a pseudo-terminal of 160 by 50: people come, are called, served,
put aside and finished, between looks at the help, a day of the past and the palette, while a second
process issues tickets beside it. Prints VmRSS before and after. Linux alone; only the standard
library.
"""

import argparse
import fcntl
import os
import pty
import select
import struct
import subprocess
import sys
import termios
import time


class Desk:
    """The desk in its terminal. What it draws is read and thrown away but for its end."""

    def __init__(self, program):
        self.pid, self.terminal = pty.fork()
        if self.pid == 0:
            fcntl.ioctl(1, termios.TIOCSWINSZ, struct.pack("HHHH", 50, 160, 0, 0))
            os.environ.update(TERM="xterm-256color", GUICHET_LANG="fr")
            os.execvp(program, [program])
        self.drawn = 0

    def read_until_quiet(self, quiet=0.03):
        """Reads until nothing has come for `quiet` seconds; a closed terminal is an end."""
        while select.select([self.terminal], [], [], quiet)[0]:
            self.drawn += len(os.read(self.terminal, 65536))

    def keys(self, *keys):
        """Each key, answered before the next."""
        for key in keys:
            os.write(self.terminal, key.encode())
            self.read_until_quiet()

    def resident(self):
        """VmRSS and VmHWM in MiB."""
        with open(f"/proc/{self.pid}/status", encoding="ascii") as status:
            rows = dict(line.split(":", 1) for line in status)
        return [int(rows[name].split()[0]) / 1024 for name in ("VmRSS", "VmHWM")]


def main():
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    asked.add_argument("--people", type=int, default=120)
    asked.add_argument("--guichet", default="target/release/guichet")
    asked = asked.parse_args()
    desk = Desk(asked.guichet)
    time.sleep(0.5)
    desk.read_until_quiet(0.5)
    print("at the start:     RSS {:.1f} MiB, at most {:.1f}".format(*desk.resident()))
    for person in range(asked.people):
        desk.keys("n", "C", " ", "s")
        if person % 4 == 0:
            desk.keys("m", "r")
        if person % 10 == 0:
            subprocess.run([asked.guichet, "issue", "ecole"], stdout=subprocess.DEVNULL, check=True)
            desk.keys("?", "\x1b", "D", "\x1b[D", "\x1b[B", "\x1b", ":", "a", "i", "\x1b")
        desk.keys("t")
    print("after the work:   RSS {:.1f} MiB, at most {:.1f}".format(*desk.resident()))
    counted = subprocess.run([asked.guichet, "counts"], capture_output=True, text=True, check=True)
    os.write(desk.terminal, b"q")
    os.waitpid(desk.pid, 0)
    print(f"{desk.drawn // 1024} KiB drawn", counted.stdout, sep="\n", file=sys.stderr)


if __name__ == "__main__":
    main()
