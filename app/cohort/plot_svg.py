"""A plot as SVG that takes its colours from the page (CSS classes), and is read out by its title and its words."""

from html import escape

from app.cohort.plot import Block, Dot, Drawing, Shape, Stroke, Word


def svg(drawing: Drawing, number: int) -> str:
    """The plot as one <svg> element; `number` makes its ids unique on the page."""
    shapes = "".join(_shape(one) for one in drawing.shapes)
    title, words = escape(drawing.title), escape(drawing.words)
    return (
        f'<svg viewBox="0 0 {drawing.width:g} {drawing.height:g}" role="img" aria-labelledby="p{number}t p{number}d">'
        f'<title id="p{number}t">{title}</title><desc id="p{number}d">{words}</desc>{shapes}</svg>'
    )


def _shape(one: Shape) -> str:
    match one:
        case Stroke():
            spots = " ".join(f"{x:.1f},{y:.1f}" for x, y in one.spots)
            dashes = ' stroke-dasharray="5 4"' if one.is_dashed else ""
            return f'<polyline class="s-{one.role}" points="{spots}" stroke-width="{one.width:g}"{dashes}/>'
        case Block():
            size = f'width="{max(one.width, 0):.1f}" height="{max(one.height, 0):.1f}"'
            return f'<rect class="f-{one.role}" x="{one.left:.1f}" y="{one.top:.1f}" {size}{_alpha(one.alpha)}/>'
        case Dot():
            place = f'cx="{one.x:.1f}" cy="{one.y:.1f}" r="{one.radius:g}"'
            return f'<circle class="f-{one.role}" {place}{_alpha(one.alpha)}/>'
        case Word():
            turn = f' transform="rotate(-90 {one.x:.1f} {one.y:.1f})"' if one.is_upright else ""
            weight = ' font-weight="600"' if one.is_bold else ""
            place = f'x="{one.x:.1f}" y="{one.y:.1f}" font-size="{one.size:g}" text-anchor="{one.anchor}"'
            return f'<text class="f-{one.role}" {place}{weight}{turn}>{escape(one.text)}</text>'


def _alpha(alpha: float) -> str:
    return "" if alpha >= 1 else f' fill-opacity="{alpha:g}"'
