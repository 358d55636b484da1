"""Files that are not read: their kinds, and what their first lines say they are."""

import pytest

from scrtrack.reading.kinds import Opening, document, may_be_text, opening_of, stands_for_a_record

RECORD = Opening(is_round=False, key="N-HEA-01", case="child-n")


@pytest.mark.parametrize(
    ("name", "words"),
    [
        (
            "N-HEA-01.docx",
            "is a Word document and is not read: save its text as X.yaml (plain text, UTF-8)",
        ),
        (
            "N-HEA-01.yaml.DOC",
            "is a Word document and is not read: save its text as X.yaml (plain text, UTF-8)",
        ),
        (
            "N-HEA-01.rtf",
            "is a document of a word processor and is not read: save its text as X.yaml (plain text, UTF-8)",
        ),
        ("N-HEA-01.htm", "is a web page and is not read: save its text as X.yaml (plain text, UTF-8)"),
        ("n-hea-01.xlsx", "is a workbook and is not read: write its text into X.yaml (plain text, UTF-8)"),
        ("N-HEA-01.pdf", "is a PDF and is not read: write its text into X.yaml (plain text, UTF-8)"),
        ("N-HEA-01.yaml.zip", "is a compressed folder and is not read: take X.yaml out of it"),
        ("N-HEA-01.yaml.lnk", "is a shortcut and is not read: put the file itself here, as X.yaml"),
    ],
)
def test_a_document_called_as_a_recommendation_is(name: str, words: str) -> None:
    found = document(name)
    assert found is not None
    assert found.words("X.yaml") == words


@pytest.mark.parametrize(
    "name",
    [
        "Overview report.docx",
        "N-HEA-01.1.pdf",
        "N-HEA-01 (1).pdf",
        "2027-01-14.docx",
        "N-HEA-01.txt",
        "N.pdf",
    ],
)
def test_any_other_name_is_no_documents_of_a_record(name: str) -> None:
    assert document(name) is None


@pytest.mark.parametrize(
    ("name", "beside", "surely"),
    [
        ("N-HEA-01.docx", "", True),
        ("N-HEA-01.pdf", "", True),
        ("N-HEA-02.pdf", "N-HEA-01", True),
        ("n-hea-02.pdf", "N-HEA-01", True),
        ("N-POL-01.docx", "N-HEA-01", True),
        ("N-HEA-01.docx", "N-HEA-01", False),
        ("N-HEA-1.docx", "N-HEA-01", False),
        ("N-HEA-01-2.docx", "N-HEA-01", False),
        ("N-HEA-01A.docx", "N-HEA-01", False),
        ("N-POL-01.pdf", "N-HEA-01", False),
        ("DIP-SAMPLE-20.docx", "N-HEA-01", False),
        ("QA-2027-03.pdf", "", False),
        ("report-2026.docx", "", False),
        ("minutes-1.docx", "", False),
    ],
)
def test_evidence_is_no_record(name: str, beside: str, surely: bool) -> None:
    found = document(name)
    assert found is not None
    assert stands_for_a_record(found, frozenset(beside.split())) is surely


@pytest.mark.parametrize(
    "name", ["New Text Document.txt", "x.yaml_", "x,yaml", "x", ".x.yaml", "#x.yaml#", "x.part"]
)
def test_what_may_be_text(name: str) -> None:
    assert may_be_text(name)


@pytest.mark.parametrize("name", ["x.docx", "x.PDF", "x.jpg", "x.msg", "x.zip", ".DS_Store", "x.mp4"])
def test_what_is_no_text(name: str) -> None:
    assert not may_be_text(name)


@pytest.mark.parametrize(
    "text",
    [
        "id: N-HEA-01\ncase: child-n\n",
        "\ufeffid: N-HEA-01\r\ncase: child-n\r\n",
        "# made for the meeting\n\n---\nid: 'N-HEA-01'  # as printed\ncase: \"child-n\"\n",
        "number: 1\ncase: child-n\nactions:\n  - id: 7\nid: N-HEA-01\n",
        "id: N-HEA-01\nand a line that was broken\ncase: child-n\nid: N-HEA-02\n",
    ],
)
def test_a_text_that_opens_as_a_recommendation(text: str) -> None:
    assert opening_of(text) == RECORD


def test_without_its_case_a_text_is_one_by_what_it_recommends() -> None:
    assert opening_of("id: N-HEA-01\nrecommendation: x\n") == RECORD._replace(case="")


def test_a_text_that_opens_as_a_round() -> None:
    assert opening_of("meeting: 2027-01-14\nsent: 2026-12-15\n") == Opening(True, "2027-01-14", "")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Notes of the meeting.\nid: N-HEA-01\ncase: child-n\n",
        "# How to write a record\n\n    id: N-HEA-01\n    case: child-n\n",
        "```\nid: N-HEA-01\ncase: child-n\n```\n",
        "id,case,agency\nN-HEA-01,child-n,health\n",
        "Id: N-HEA-01\nCase: child-n\n",
        "id: child-n\ntitle: Child N\nreview: scr\n",
        "id: N-HEA-01\nThe trust was asked.\n",
        "case: child-n\nactions:\n  - id: 1\n",
        "meeting: 14 January\nThose present: two\n",
        "repos:\n- id: x\ncase: y\n",
        "PK\x03\x04\x00",
    ],
)
def test_any_other_text_is_nobodys_business(text: str) -> None:
    assert opening_of(text) is None
