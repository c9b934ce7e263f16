"""Recipes: what is known beforehand of the weights that a kind of service uses, so that less must be asked.

A recipe is a TOML file in `resources/recipes`. It holds one part for each model that it makes; a part says which
files it takes by their names, the values that are certain, those that are only suggested, and sections that are laid
over the entry. What it does not say is asked as ever.
"""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from fnmatch import fnmatch
from functools import cache
from pathlib import Path
from typing import Any

from app.paths import resource
from inference.conversion.proposed import Given
from inference.errors import OverreadError

SUFFIXES = (".onnx", ".keras", ".h5", ".hdf5", ".pth", ".pt", ".pt2", ".ckpt", ".safetensors")


class RecipeError(OverreadError):
    """A recipe is not there, or does not know the files that it was given."""

    default_advice = "`overread models recipes` names the recipes and what each reads."


@dataclass(frozen=True, slots=True)
class RecipePart:
    """One model of a recipe. `files` are patterns of names; `entry` is laid over the entry that is proposed."""

    name: str
    files: tuple[str, ...]
    certain: Mapping[str, str]
    suggested: Mapping[str, str]
    because: Mapping[str, str]
    entry: Mapping[str, Any]
    title: str

    def given(self) -> dict[str, Given]:
        """The values that this part knows, each with its reason."""
        known = {name: (value, True) for name, value in self.certain.items()}
        known |= {name: (value, False) for name, value in self.suggested.items()}
        return {
            name: Given(value, self.because.get(name, f"the recipe {self.title}"), is_certain, is_recipe=True)
            for name, (value, is_certain) in known.items()
        }


@dataclass(frozen=True, slots=True)
class Recipe:
    """A kind of service and the weights it uses; `reads` is a sentence for the person who chooses."""

    id: str
    title: str
    reads: str
    parts: tuple[RecipePart, ...] = field(default=())

    @property
    def is_set(self) -> bool:
        """Whether it takes several files at once, one for each of its parts."""
        return any("router" in part.certain.get("task", "") for part in self.parts)


@cache
def recipes() -> tuple[Recipe, ...]:
    """Every recipe that ships, in the order of their ids."""
    return tuple(read_recipe(path) for path in sorted(resource("recipes").glob("*.toml")))


def read_recipe(path: Path) -> Recipe:
    """One recipe; raises RecipeError where the file is not one."""
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"))
        parts = tuple(_part(one, str(content["id"])) for one in content["model"])
        return Recipe(content["id"], content["title"], content["reads"], parts)
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, KeyError, TypeError, AttributeError) as error:
        raise RecipeError(f"{path.name} is not a recipe: {error}.") from error


def _part(table: Mapping[str, Any], recipe_id: str) -> RecipePart:
    name = str(table.get("part", ""))
    return RecipePart(
        name=name,
        files=tuple(str(one) for one in table.get("files", ())),
        certain={key: str(value) for key, value in table.get("certain", {}).items()},
        suggested={key: str(value) for key, value in table.get("suggested", {}).items()},
        because={key: str(value) for key, value in table.get("because", {}).items()},
        entry=table.get("entry", {}),
        title=f"{recipe_id}:{name}" if name else recipe_id,
    )


def assigned(files: Sequence[Path], recipe: str) -> tuple[tuple[Path, RecipePart | None], ...]:
    """Each file, folders opened, with the part of the recipe that it is for; None where there is no recipe.

    `recipe` is an id, or "id:part". Raises RecipeError where a file fits no part, or a set is not complete.
    """
    found = _opened(files)
    if not recipe:
        return tuple((path, None) for path in found)
    recipe_id, _, part_name = recipe.partition(":")
    known = next((one for one in recipes() if one.id == recipe_id), None)
    if known is None:
        names = ", ".join(one.id for one in recipes())
        raise RecipeError(f"There is no recipe {recipe_id!r:.60}.", advice=f"Choose one of: {names}.")
    if part_name:
        chosen = [one for one in known.parts if one.name == part_name]
        if not chosen:
            names = ", ".join(one.name for one in known.parts if one.name) or "none"
            raise RecipeError(f"{recipe_id} has no part {part_name!r:.60}.", advice=f"Its parts are: {names}.")
        return tuple((path, chosen[0]) for path in found)
    if known.is_set:
        return _set(known, found)
    return tuple((path, _fitting(known, path)) for path in found)


def _opened(files: Sequence[Path]) -> list[Path]:
    """The files, and those weights that lie in the folders among them."""
    found: list[Path] = []
    for path in files:
        if path.is_dir() and path.suffix != ".keras":
            inside = sorted(one for one in path.iterdir() if one.suffix.lower() in SUFFIXES)
            if not inside:
                raise RecipeError(f"{path.name} holds no model.", advice=f"A model ends in {', '.join(SUFFIXES)}.")
            found += inside
        else:
            found.append(path)
    return found


def _fitting(recipe: Recipe, path: Path) -> RecipePart:
    if len(recipe.parts) == 1:
        return recipe.parts[0]
    fitting = [part for part in recipe.parts if any(fnmatch(path.name.lower(), one) for one in part.files)]
    if len(fitting) != 1:
        names = ", ".join(f"{recipe.id}:{part.name}" for part in recipe.parts)
        raise RecipeError(f"The name {path.name} does not tell which model it is.", advice=f"Say --recipe {names}.")
    return fitting[0]


def _set(recipe: Recipe, files: Sequence[Path]) -> tuple[tuple[Path, RecipePart], ...]:
    """The part of each file of a set that belongs together; the router, which names the others, comes last."""
    pairs = [(path, _fitting(recipe, path)) for path in files]
    missing = [part for part in recipe.parts if part not in [one for _, one in pairs]]
    twice = [part for part in recipe.parts if [one for _, one in pairs].count(part) > 1]
    if twice:
        raise RecipeError(f"Several files are for {recipe.id}:{twice[0].name}.", advice="Give one file for each part.")
    if missing:
        names = ", ".join(f"{part.name} ({' or '.join(part.files)})" for part in missing)
        raise RecipeError(
            f"{recipe.id} needs {len(recipe.parts)} files; {len(missing)} are missing.",
            advice=f"Missing: {names}.",
        )
    return tuple(sorted(pairs, key=lambda one: recipe.parts.index(one[1])))
