"""Which columns of a table a terminal shows, and how wide each is."""

from collections.abc import Sequence

from scrtrack.render.parts import Column, Fit


def shown_columns(columns: Sequence[Column], naturals: Sequence[int], room: int, gap: int) -> list[int]:
    """The places of the columns that fit, in their order; what is needed most is kept longest, what is wrapped always."""
    kept: list[int] = []
    for n in sorted(range(len(columns)), key=lambda n: columns[n].need):
        roomy = columns[n].useful
        taken = sum(_wanted(columns[m], naturals[m], room, roomy=roomy) + gap for m in [*kept, n]) - gap
        if taken <= room or not kept or columns[n].fit is Fit.WRAPPED:
            kept.append(n)
    return sorted(kept)


def column_widths(columns: Sequence[Column], naturals: Sequence[int], room: int, gap: int) -> list[int]:
    """How wide each column is: what is left goes to those that are cut or wrapped."""
    widths = [_whole(natural, room) for natural in naturals]
    stretching = [n for n, column in enumerate(columns) if column.fit is not Fit.WHOLE]
    left = room - gap * (len(columns) - 1) - sum(w for n, w in enumerate(widths) if n not in stretching)
    # The narrowest first, so that what they leave goes to the others.
    waiting = sorted(stretching, key=lambda n: naturals[n] / columns[n].weight)
    for place, n in enumerate(waiting):
        weights = sum(columns[m].weight for m in waiting[place:])
        others = sum(min(naturals[m], columns[m].least) for m in waiting[place + 1 :])
        share = min(max(columns[n].least, left * columns[n].weight // weights), left - others)
        widths[n] = max(1, min(naturals[n], share))
        left -= widths[n]
    return widths


def comfortable(columns: Sequence[Column], naturals: Sequence[int], room: int, gap: int) -> bool:
    """Whether all columns fit, each as wide as is good."""
    wanted = (_wanted(c, natural, room, roomy=True) for c, natural in zip(columns, naturals, strict=True))
    return sum(wanted) + gap * (len(columns) - 1) <= room


def _wanted(column: Column, natural: int, room: int, *, roomy: bool) -> int:
    if column.fit is Fit.WHOLE:
        return _whole(natural, room)
    return min(natural, column.good if roomy else column.least)


def _whole(natural: int, room: int) -> int:
    """What is never cut goes on beneath where it would take more than half of the screen."""
    return min(natural, max(1, room // 2))
