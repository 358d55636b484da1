"""How the workbook looks: every text can be read on its fill."""

import pytest

from scrtrack.export.xlsx.looks import COLOURS, HEADINGS
from scrtrack.model.words import Colour


def _light(colour: str) -> float:
    parts = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _contrast(one: str, other: str) -> float:
    dark, light = sorted([_light(one), _light(other)])
    return (light + 0.05) / (dark + 0.05)


def test_every_colour_of_a_legend_has_a_fill() -> None:
    assert set(COLOURS) == set(Colour)


@pytest.mark.parametrize("fill, text", [*COLOURS.values(), *HEADINGS.values(), ("#F7F7F7", "#1A1A1A")])
def test_text_stands_out_from_its_fill(fill: str, text: str) -> None:
    assert _contrast(fill, text) >= 4.5
