"""The process to measure `validate` against: it reads every YAML file of a folder, and keeps nothing."""

import os
import sys

import yaml


def load(folder: str) -> None:
    """Read and load every YAML file below a folder."""
    for entry in os.scandir(folder):
        if entry.is_dir():
            load(entry.path)
        elif entry.name.endswith(".yaml"):
            with open(entry.path, "rb") as file:
                yaml.load(file.read(), yaml.CSafeLoader)


load(sys.argv[1])
