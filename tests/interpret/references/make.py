#!/usr/bin/env python3
"""Draws the references anew with HarfBuzz, FriBidi and FreeType: other engines than ours.

    pip install pillow        # its wheels bring Raqm
    python3 tests/interpret/references/make.py

One line of each script of texts.tsv, 48 pixels large, with the fonts of assets/fonts; as PGM.
"""

import pathlib

from PIL import Image, ImageDraw, ImageFont

HERE = pathlib.Path(__file__).parent
FONTS = HERE.parent.parent.parent / "assets" / "fonts"
FONT = {
    "ar": "Arabic", "fa": "Arabic", "ur": "Arabic", "hi": "Devanagari", "bn": "Bengali",
    "pa": "Gurmukhi", "ta": "Tamil", "si": "Sinhala", "km": "Khmer", "lo": "Lao", "th": "Thai",
    "my": "Myanmar", "am": "Ethiopic", "ka": "Georgian", "hy": "Armenian", "zh-Hans": "SC",
    "ru": "", "el": "", "vi": "",
}


def main():
    for line in (HERE / "texts.tsv").read_text(encoding="utf-8").splitlines():
        tag, text = line.split("\t")
        file = FONTS / f"NotoSans{FONT[tag]}.ttf"
        font = ImageFont.truetype(file, 48, layout_engine=ImageFont.Layout.RAQM)
        image = Image.new("L", (1600, 300))
        ImageDraw.Draw(image).text((100, 100), text, font=font, fill=255)
        image.crop(image.getbbox()).save(HERE / f"{tag}.pgm")


if __name__ == "__main__":
    main()
