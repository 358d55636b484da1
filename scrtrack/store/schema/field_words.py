"""The words under each field of a record: what an editor shows where the pointer rests on its key."""

import ast
import dataclasses
import inspect
from itertools import pairwise

from scrtrack.store.fields import key_of


def field_words(cls: type) -> dict[str, str]:
    """Each key with its words. Read here alone, since reading source at every start is slow."""
    tree = ast.parse(inspect.cleandoc(inspect.getsource(cls)))
    body = next(node for node in tree.body if isinstance(node, ast.ClassDef)).body
    keys = {field.name: key_of(field) for field in dataclasses.fields(cls)}
    words: dict[str, str] = {}
    for node, following in pairwise(body):
        if (
            isinstance(node, ast.AnnAssign)
            and isinstance(node.target, ast.Name)
            and isinstance(following, ast.Expr)
        ):
            text = following.value
            if node.target.id in keys and isinstance(text, ast.Constant) and isinstance(text.value, str):
                words[keys[node.target.id]] = " ".join(text.value.split())
    return words
