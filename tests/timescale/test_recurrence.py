"""The tables of recurrence: each row is found in the folded words of its example, which is read as it states."""

import pytest

from scrtrack.timescale import recurrence
from scrtrack.timescale.folding import fold
from scrtrack.timescale.read import read_timescale
from scrtrack.timescale.reading import Kind
from scrtrack.timescale.rows import Sign, find
from tests.timescale.examples import name_of, read_as_stated, sign_rows

ROWS = sign_rows(recurrence)


@pytest.mark.parametrize("row", ROWS, ids=name_of)
def test_a_row_is_found_in_its_example(row: Sign) -> None:
    assert find(row.pattern, fold(row.example.text))


@pytest.mark.parametrize("row", ROWS, ids=name_of)
def test_an_example_is_read_as_its_row_states(row: Sign) -> None:
    assert read_as_stated(row.example)


@pytest.mark.parametrize("row", ROWS, ids=name_of)
def test_what_goes_on_is_not_taken_for_plain_words(row: Sign) -> None:
    assert recurrence.says_ongoing(row.example.text)


@pytest.mark.parametrize("text", ["", "September 2015", "six months", "not ongoing", "no longer ongoing"])
def test_what_has_an_end_does_not_go_on(text: str) -> None:
    assert not recurrence.says_ongoing(text)


OF_A_NOUN = [
    "Pending the outcome of the ongoing inspection, March 2027",
    "Termly newsletter Summer 2026",
    "Quarterly report Q1 2026",
    "Annual Conference November 2026",
    "At the quarterly Board meeting 14 January 2027",
    "Monthly newsletter June 2026",
    "Six-monthly report March 2027",
    "annual audit by June 2027",
    "Continuous professional development day May 2026",
    "Rolling programme launch May 2026",
    "Rolling programme launch",
    "Annual conference",
    "Annual Conference, November 2026",
    "Quarterly Board meeting, 14 January 2027",
    "Quarterly Board meeting (14 January 2027)",
    "14 January 2027 quarterly Board meeting",
    "14 January 2027 (quarterly Board meeting)",
    "Quarterly Board meeting - 14/01/2027",
    "At the next quarterly meeting",
    "Annual report 2026/27",
    "Annual report June 2013",
    "LSCB Annual Report 2012/13",
    "By the annual study day 5 March 2027",
    "Rolling out of training by June 2026",
    "Weekly bulletin 14 January",
    "Monthly team brief in September 2026",
    "Half yearly report, December 2026",
    "Produce annual report by June 2026",
    "By June 2026 produce annual report",
    "Report to the annual conference in November 2026",
    "To be presented at quarterly performance meeting on Wednesday 14 January 2027",
    "Continuing healthcare assessment by May 2026",
    "Daily briefing 3 June 2026",
    "Annual General Meeting",
    "In line with the ongoing inspection, March 2027",
    "Annual awards ceremony July 2026",
    "Termly newsletter, Summer 2026",
    "The annual safeguarding conference (Nov 2026)",
    "quarterly return 31.03.2027",
    "Weekly meeting on 3 May 2026",
    "March 2027 annual return",
    "Biennial survey 2027",
    "Annual plan for 2026/27",
    "Two-yearly inspection March 2027",
]


@pytest.mark.parametrize("text", OF_A_NOUN)
def test_what_comes_round_may_be_one_event_of_a_day(text: str) -> None:
    assert not recurrence.says_ongoing(text)


OF_THE_ACTION = [
    "Ongoing work",
    "Training on the ward, ongoing",
    "On an ongoing basis",
    "As part of the ongoing training programme, March 2027",
    "Deliver the ongoing training by March 2027",
    "Ongoing",
    "On-going",
    "On going",
    "September 2015 and ongoing CPD element",
    "quarterly",
    "Audit bi-annually",
    "on a six monthly basis",
    "September 2020 - ongoing",
    "Review completed by September 2015 and ongoing training programme",
    "Annually",
    "every quarter",
    "Monthly audits",
    "Monthly from June 2026",
    "by the end of January each calendar year",
    "Annual audit",
    "Annual audit - first audit September 2015",
    "Annual - first by March 2014",
    "January 2015; six monthly review",
    "Dec 2012 with annual review thereafter",
    "Dec 2012 and annual audit",
    "Quarterly reviews, next one March 2014",
    "6 monthly audits commencing Sept 2013",
    "Monthly until March 2016",
    "Monthly monitoring until Dec 2013",
    "Monthly monitoring to Dec 2013",
    "Quarterly reporting from Q1 13/14",
    "Rolling programme",
    "Rolling programme from April 2013",
    "Rolling programme by March 2026",
    "On a rolling basis from May 2026",
    "Continuous",
    "Continuous - review March 2014",
    "Continuous improvement",
    "Continuing",
    "Continuous monitoring June 2026",
    "First audit Sept 2013 then annually",
    "Report quarterly to the Board from June 2026",
    "Report quarterly to Board June 2026",
    "every 31 March",
    "every March",
    "At every Board meeting",
    "Weekly, Monthly",
    "Twice a year",
    "Twice yearly",
    "Annual audits from June 2027",
    "Annual audit June 2027 onwards",
    "annual audit June 2027 and annually thereafter",
    "Annual Conference November 2026 and ongoing",
    "Annual audit from June 2027",
    "January 2015 monthly thereafter",
    "January 2015 & monthly",
    "January 2015 reviewed monthly",
    "Monthly newsletter",
    "Monthly newsletter 2026",
    "Quarterly meetings 2026",
    "per annum",
    "Training annually, next March 2027",
    "Standing agenda item",
    "regularly",
    "Throughout the year",
    "Ongoing training programme",
    "Ongoing – September 2015",
    "Quarterly Board meetings",
    "monthly supervision March 2027",
    "Annual review March 2016",
    "Audited monthly by June 2026",
    "Annual audit June 2026 - June 2028",
    "Will continue",
    "Weekly team meetings, June 2026",
]


@pytest.mark.parametrize("text", OF_THE_ACTION)
def test_what_is_said_of_the_action_goes_on(text: str) -> None:
    assert recurrence.says_ongoing(text)


@pytest.mark.parametrize("text", [row.example.text for row in ROWS])
def test_what_is_read_as_ongoing_is_said_to_be(text: str) -> None:
    assert (read_timescale(text).kind is not Kind.ONGOING) or recurrence.says_ongoing(text)
