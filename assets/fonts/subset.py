#!/usr/bin/env python3
"""Makes the fonts of this folder anew: Noto, cut down to what the phrase cards need.

    apt-get download fonts-noto-core fonts-noto-cjk && for d in *.deb; do dpkg-deb -x $d noto; done
    npm pack @fontsource/noto-emoji && tar xzf fontsource-noto-emoji-*.tgz
    pip install fonttools brotli
    python3 assets/fonts/subset.py noto/usr/share/fonts package/files

Of an alphabet the whole block is kept, for names and dates are put into the cards; of Chinese the
characters of the phrases, and those of numbers and dates; of the signs those of the decks. All layout features stay: without them
Arabic does not join and Khmer does not stack. The fonts are under the SIL Open Font License 1.1
(OFL.txt), which lets them be cut down under the same name, for Noto reserves none.
"""

import pathlib
import subprocess
import sys
import tempfile
import tomllib

from fontTools import merge
from fontTools.ttLib import TTFont

HERE = pathlib.Path(__file__).parent
LOCALES = HERE.parent.parent / "locales"
DECKS = HERE.parent / "decks"
FINGER = "☝"
COMMON = "0020-007E,00A0-00FF,2010-2026,2039,203A,2044,20AC,25CC"
FONTS = {
    "NotoSans": "0100-024F,0250-02AF,02B0-02FF,0300-036F,0370-03FF,0400-052F,1E00-1EFF,2116",
    "NotoSansArabic": "0600-06FF,0750-077F,200C-200D",
    "NotoSansArmenian": "0530-058F",
    "NotoSansBengali": "0964-0965,0980-09FF,200C-200D",
    "NotoSansDevanagari": "0900-097F,200C-200D",
    "NotoSansEthiopic": "1200-139F",
    "NotoSansGeorgian": "10A0-10FF",
    "NotoSansGurmukhi": "0964-0965,0A00-0A7F,200C-200D",
    "NotoSansKhmer": "1780-17FF,200B-200D",
    "NotoSansLao": "0E80-0EFF,200B",
    "NotoSansMyanmar": "1000-104F,200B-200D",
    "NotoSansSinhala": "0964-0965,0D80-0DFF,200C-200D",
    "NotoSansTamil": "0964-0965,0B80-0BFF,200C-200D",
    "NotoSansThai": "0E00-0E7F,200B",
}
DATES = "年月日星期一二三四五六天七八九十上下午晚早凌晨点时分号楼层简体中文"


def subset(source, name, unicodes, text="", number=None):
    """Cuts one font down, without hints: cells are too coarse for them."""
    target = HERE / f"{name}.ttf"
    command = ["pyftsubset", str(source), f"--output-file={target}", f"--unicodes={unicodes}"]
    command += [f"--text={text}", "--layout-features=*", "--no-hinting", "--desubroutinize"]
    command += ["--drop-tables+=vhea,vmtx,VORG,DSIG"]
    command += [f"--font-number={number}"] if number is not None else []
    subprocess.run(command, check=True)
    print(f"{target.name}: {target.stat().st_size // 1024} KiB")


def signs(slices):
    """Noto Emoji in one font: its package spreads it over several by how often signs are used."""
    decks = [tomllib.loads(d.read_text(encoding="utf-8")) for d in sorted(DECKS.glob("*.toml"))]
    wanted = set(FINGER).union(*(c.get("pictogram", "") for d in decks for c in d["card"]))
    with tempfile.TemporaryDirectory() as folder:
        parts = []
        for source in sorted(slices.glob("noto-emoji-*-400-normal.woff2")):
            here = wanted & {chr(c) for c in TTFont(source).getBestCmap()}
            wanted -= here
            if here:
                part = pathlib.Path(folder) / f"{source.stem}.ttf"
                command = ["pyftsubset", str(source), f"--output-file={part}", "--no-hinting"]
                command += [f"--text={''.join(sorted(here))}", "--drop-tables+=GSUB,GPOS,GDEF,DSIG,vhea,vmtx"]
                subprocess.run(command, check=True)
                parts.append(str(part))
        if wanted:
            sys.exit(f"no sign for {sorted(wanted)}")
        target = HERE / "NotoEmoji.ttf"
        merge.Merger().merge(parts).save(target)
        print(f"{target.name}: {target.stat().st_size // 1024} KiB")


def main():
    fonts = pathlib.Path(sys.argv[1])
    for name, unicodes in FONTS.items():
        source = fonts / "truetype" / "noto" / f"{name}-Regular.ttf"
        subset(source, name, f"{COMMON},{unicodes}")
    chinese = LOCALES / "zh-Hans" / "phrases.ftl"
    text = chinese.read_text(encoding="utf-8") if chinese.exists() else ""
    han = "".join(sorted({c for c in text + DATES if ord(c) > 0x2E7F}))
    # The third face of the collection is Simplified Chinese.
    source = fonts / "opentype" / "noto" / "NotoSansCJK-Regular.ttc"
    subset(source, "NotoSansSC", COMMON, han, number=2)
    signs(pathlib.Path(sys.argv[2]))


if __name__ == "__main__":
    main()
