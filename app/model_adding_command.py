"""`overread models add`: what a file is taken for, each value with its reason; then the questions; then the adding."""

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TextIO

from app.analysis import Console
from app.model_adding import Proposal, Proposed, add, propose
from app.model_adding_catalog import AddingError
from app.paths import AppPaths
from app.reading.text import readable
from app.recipes import recipes
from inference.conversion.label_names import written
from inference.conversion.proposal import AnswerError
from inference.errors import ModelOutputError, ModelRefusedError

DONE, SOME_FAILED = 0, 1

FLAGS = {
    "id": "the name that other entries and --model use",
    "name": "what the reader sees",
    "intended-use": "what it is for, as the reader sees it",
    "task": "classification, multilabel, detection, segmentation, landmarks or router",
    "labels": "the labels' names in the order of the outputs, separated by commas",
    "normal": "the label that says that nothing was found",
    "size": "rows,columns of the input",
    "range": "lowest,highest of the grey values it was trained with: 0,1 or 0,255 or -1,1",
    "mean": "what is taken off each channel after that: 0, imagenet, or one number per channel",
    "std": "what each channel is divided by after that: 1, imagenet, or one number per channel",
    "channels": "1 for grey, 3 for colour",
    "layout": "NCHW or NHWC",
    "activation": "what is still to be applied to the output: none, softmax or sigmoid",
    "resize": "stretch, letterbox or crop",
    "window": "voi: as the file's window shows the frame; percentile: darkest to brightest",
    "modality": "DICOM modalities it may see, separated by commas; any accepts all",
    "body-part": "DICOM body parts it may see, separated by commas; any accepts all",
    "decoder": "yolo, yolo_v5, end_to_end, detr or torchvision",
    "label-offset": "the number of the first label, where a detector answers with numbers",
    "threshold": "operating point, one for all labels or one each",
    "route": "for a router: label=model id, separated by commas",
    "architecture": "the network of a state dict, such as densenet121 or resnet50",
}

_SIGNED = ("--range", "--mean", "--std")
_LONG = 40
_KEEPS = "Enter keeps it"


def build_add(parser: argparse.ArgumentParser) -> None:
    """The words of the command."""
    parser.description = (
        "Reads a model, proposes its entry with a reason for each value, asks what the file cannot tell, tests the "
        "model, and adds it. Nothing is left behind where it is refused."
    )
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help="ONNX, Keras, torch; or a folder of them")
    names = ", ".join(one.id for one in recipes())
    parser.add_argument("--recipe", default="", metavar="R", help=f"what is known of a kind of service: {names}")
    for name, words in FLAGS.items():
        parser.add_argument(f"--{name}", dest=name.replace("-", "_"), default=None, metavar="V", help=words)
    parser.add_argument("--labels-file", type=Path, default=None, metavar="FILE", help="the labels' names, one a line")
    parser.add_argument(
        "--answer", action="append", default=[], metavar="[PART.]NAME=VALUE", help="a value for one part of a recipe"
    )
    parser.add_argument("--shadow", action="store_true", help="its answers are kept and not shown")
    parser.add_argument("--replace", action="store_true", help="take the place of a model of the same id")
    parser.add_argument("--dry-run", action="store_true", help="show the proposal and add nothing")
    parser.add_argument("--yes", action="store_true", help="take what is proposed, also where it is not certain")


def with_joined_negatives(arguments: Sequence[str]) -> list[str]:
    """The words, where a value that begins with a minus (--range -1,1) is joined to its flag, as argparse wants it."""
    joined: list[str] = []
    for word in arguments:
        if joined and joined[-1] in _SIGNED and word[:1] == "-" and word[1:2].isdigit():
            joined[-1] = f"{joined[-1]}={word}"
        else:
            joined.append(word)
    return joined


def run_add(
    arguments: argparse.Namespace,
    paths: AppPaths,
    out: TextIO,
    ask: Callable[[str], str] | None = None,
) -> int:
    """Do it; `ask` puts a question to a person, None where there is no terminal. Returns the exit code."""
    console = Console(sys.stderr)
    try:
        answers = _answers(arguments)
        proposals = _proposals(arguments, answers, console, ask)
        for proposal in proposals:
            show_proposal(proposal, out)
        if arguments.dry_run:
            out.write(_dry_words(proposals))
            return DONE
        if ask is not None and not arguments.yes:
            proposals = tuple(_asked(one, ask) for one in proposals)
        else:
            _refuse_guesses(proposals, is_accepting=arguments.yes)
        added = add(
            proposals,
            paths,
            is_replacing=arguments.replace,
            progress=lambda fraction, stage: console.show(f"{fraction:4.0%}  {stage}"),
        )
    except (ModelRefusedError, ModelOutputError) as error:
        console.say(f"overread: {error} {error.advice}")
        return SOME_FAILED
    except (KeyboardInterrupt, EOFError):
        console.say("overread: stopped; nothing was added.")
        return SOME_FAILED
    console.show("")
    for card in added.cards:
        told = " in the shadow" if card.status == "shadow" else ""
        out.write(f"Added {card.id}{told}: {readable(card.display_name)}, {card.task}.\n")
    for remark in added.remarks:
        out.write(f"Mind: {readable(remark)}\n")
    out.write("Its probabilities are uncalibrated, and nobody has measured its figures here.\n")
    return DONE


def _answers(arguments: argparse.Namespace) -> dict[str, str]:
    """What the flags say, by the names of values."""
    found = {name: getattr(arguments, name) for name in (one.replace("-", "_") for one in FLAGS)}
    answers = {name: text for name, text in found.items() if text is not None}
    if arguments.labels_file is not None:
        answers["labels"] = _names_in(arguments.labels_file)
    if arguments.shadow:
        answers["status"] = "shadow"
    for text in arguments.answer:
        name, equals, value = text.partition("=")
        if not equals:
            raise AnswerError("answer", f"{text!r:.60} is not [PART.]NAME=VALUE.")
        answers[name.strip().replace("-", "_")] = value
    return answers


def _names_in(path: Path) -> str:
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise AnswerError("labels_file", f"{path.name} cannot be read as text.") from error
    return written(tuple(line.strip() for line in lines if line.strip()))


def _proposals(
    arguments: argparse.Namespace, answers: dict[str, str], console: Console, ask: Callable[[str], str] | None
) -> tuple[Proposal, ...]:
    """The proposals; what a file cannot be read without is asked until it can."""
    while True:
        proposals = propose(
            arguments.files,
            recipe=arguments.recipe,
            answers=answers,
            progress=lambda fraction, stage: console.show(f"{fraction:4.0%}  {stage}"),
        )
        console.show("")
        unread = [one for one in proposals if one.brought is None]
        if not unread or ask is None or arguments.dry_run:
            return proposals
        question = unread[0].open_questions[0]
        prefix = f"{unread[0].part.name}." if unread[0].part and unread[0].part.name else ""
        answers[f"{prefix}{question.name}"] = _answer(question, ask)


def show_proposal(proposal: Proposal, out: TextIO) -> None:
    """Write the table: ? is not known, ~ is not certain."""
    out.write(f"\n{readable(proposal.name)}\n")
    for remark in proposal.remarks:
        out.write(f"  {readable(remark)}\n")
    if proposal.largest_difference is not None:
        out.write(f"  Converted and original differ by at most {proposal.largest_difference:.2g}.\n")
    shown = [one for one in proposal.values if one.value or one.is_open]
    width = max(len(one.name) for one in shown)
    column = min(_LONG, max(len(_value(one)) for one in shown))
    for one in shown:
        mark = "?" if one.is_open else " " if one.is_certain else "~"
        value, name = _value(one), one.name.replace("_", "-").ljust(width)
        if len(value) > column:
            out.write(f"{mark} {name}  {value}\n  {' ' * (width + column)}    {readable(one.reason)}\n")
        else:
            out.write(f"{mark} {name}  {value.ljust(column)}  {readable(one.reason)}\n")


def _value(one: Proposed) -> str:
    return readable("; ".join(one.value.splitlines())) if one.value else "not known"


def _dry_words(proposals: Sequence[Proposal]) -> str:
    questions = dict.fromkeys(one.name for proposal in proposals for one in proposal.open_questions)
    flags = ", ".join(f"--{name.replace('_', '-')}" for name in questions)
    return f"\nNothing was added. Still to be said: {flags}.\n" if flags else "\nNothing was added.\n"


def _refuse_guesses(proposals: Sequence[Proposal], *, is_accepting: bool) -> None:
    """Raise AddingError that names the flags of what is not certain, where nobody can be asked."""
    for proposal in proposals:
        if proposal.open_questions or is_accepting or not proposal.guesses:
            continue
        flags = ", ".join(f"--{one.name.replace('_', '-')}" for one in proposal.guesses)
        raise AddingError(
            f"{proposal.name}: not certain: {', '.join(one.name for one in proposal.guesses)}.",
            advice=f"Say {flags}, or --yes to take what is proposed.",
        )


def _asked(proposal: Proposal, ask: Callable[[str], str]) -> Proposal:
    """The proposal after a person has answered what is open, and looked at what is not certain."""
    seen: set[str] = set()
    while True:
        left = [one for one in (*proposal.open_questions, *proposal.guesses) if one.name not in seen]
        if not left:
            return proposal
        question = left[0]
        try:
            text = _answer(question, ask)
            proposal = proposal.revised({question.name: text})
            seen.add(question.name)
        except AnswerError as error:
            ask(f"{error} Enter to go on. ")


def _answer(question: Proposed, ask: Callable[[str], str]) -> str:
    """One answer, asked until there is one; Enter keeps what is proposed."""
    choices = f" ({'/'.join(question.choices)})" if question.choices else ""
    proposed = f" [{_value(question)}; {_KEEPS}]" if question.value else ""
    while True:
        text = ask(f"{question.name.replace('_', ' ')}{choices}: {readable(question.reason)}{proposed}\n> ").strip()
        if text or question.value:
            return text or question.value


def list_recipes(out: TextIO) -> None:
    """Write what each recipe reads."""
    for one in recipes():
        out.write(f"{one.id}: {one.title}\n  {one.reads}\n")
