"""The schemas of the register's files, as the texts of files."""

import json
from collections.abc import Mapping

from scrtrack.model.board import Board
from scrtrack.model.case import Case
from scrtrack.model.recommendation import Recommendation
from scrtrack.model.round import Round
from scrtrack.store.schema.known import Known, fitted
from scrtrack.store.schema.outputs import OUTPUTS
from scrtrack.store.schema.shape import as_it_is, record_schema
from scrtrack.store.schema.values import Schema

# draft-07: editors read nothing later everywhere.
DRAFT = "http://json-schema.org/draft-07/schema#"
FILES: Mapping[str, type] = {
    "board.schema.json": Board,
    "case.schema.json": Case,
    "recommendation.schema.json": Recommendation,
    "round.schema.json": Round,
}


def schema_texts(known: Known | None = None) -> dict[str, str]:
    """File names with the text that each is to hold: for every register, or for that of one board."""
    fit = fitted(known) if known is not None else as_it_is
    return {name: as_text(record_schema(record_type, fit)) for name, record_type in FILES.items()}


def output_texts() -> dict[str, str]:
    """The same of what comes out as JSON."""
    return {name: as_text(schema) for name, schema in OUTPUTS.items()}


def as_text(schema: Schema) -> str:
    """A schema as the text of a file."""
    return json.dumps({"$schema": DRAFT, **schema}, indent=2, ensure_ascii=False) + "\n"
