"""The field's own words, which leave a date beside them as it is. The list is closed: any other word is asked about.

It grows from the plans that are met: a word goes in with the reason why it cannot move a date, turn it into
another event's, or make it less than sure.
"""

from datetime import date

from scrtrack.timescale.rows import Example, Words, words

KNOWN: tuple[Words, ...] = (
    words(
        "what ties a date to the work",
        "by in on for at due during across within throughout planned scheduled required namely ie",
        Example("Due for completion end March 2013", date(2013, 3, 31)),
    ),
    words(
        "the small words",
        "a an the of and to with via through this be will must shall have go fully also all achievable",
        Example("All staff to have training by April 2015", date(2015, 4, 30)),
    ),
    words(
        "where money or a system has to be had, as plans say it",
        "funding permitting website",
        Example("September 2014 (website permitting)", date(2014, 9, 30)),
    ),
    words(
        "what is to be done",
        "achieve agree audit cascade circulate complete confirm deliver develop disseminate embed ensure establish "
        "evaluate finalise identify implement improve include incorporate introduce issue launch monitor present "
        "produce promote provide publish raise ratify refresh remind report review revise roll run share sign train "
        "undertake write",
        Example("Disseminate learning March 2012", date(2012, 3, 31)),
    ),
    words(
        "how it is done",
        "live off out place rollout operational compliance take",
        Example("Go live July 2015", date(2015, 7, 31)),
    ),
    words(
        "what the work is on",
        "act action aim approach article assessment assurance awareness baseline briefing bulletin business "
        "campaign care cases checklist chronology communication conference contract course cpd database delivery "
        "development dhr dip document element escalation evaluation event file flowchart form framework "
        "governance guidance guide hub improvement induction intranet lcspr leaflet learning lesson level "
        "lookedafter meeting message model module newsletter online operation pack pathway performance plan "
        "policies policy practice procedure process programme project protocol qa quality recommendation record "
        "recording recruitment refresher reminder resource safeguarding sample scr seminar serious service "
        "session specification standard strategies strategy supervision survey system template thematic threshold "
        "tool toolkit training work workforce workshop",
        Example("Looked After Children pathway, April 2015", date(2015, 4, 30)),
    ),
    words(
        "who does it",
        "academies academy acute adult agencies agency ambulance assistant authority barnardo board cafcass camhs "
        "ccg chair child children children's college commissioner committee community consultant council crc csc "
        "dci deputy designated director doctor education exec executive families family finish forum governor gp "
        "gps group head headteacher health hospital housing hv lcsb lead local lpt lscb lscp management manager "
        "marac mash midwifery midwives named nhs nps nspcc nurse nursery nurses nursing officer organisation "
        "organisations paediatrician panel parent partner partners partnership pct people police practitioner "
        "practitioners principal prison probation professional protection provider public safer scb school senior "
        "social staff sub subgroup task teacher team trust uhl unit visitor visitors voluntary ward worker "
        "workers yot young youth",
        Example("Multi-agency training by all agencies, June 2015", date(2015, 6, 30)),
    ),
    words(
        "which of them",
        "annual clinical existing front frontline full joint key line multi relevant single specialist wide",
        Example("Joint policy by June 2015", date(2015, 6, 30)),
    ),
)
# Said of what is to be done, or tied to the date by a "by"; else it may be over.
DEEDS_BY: tuple[Words, ...] = (
    words(
        "the work, as it is to stand on the day",
        "achieved actioned addressed audited cascaded circulated completed delivered developed disseminated embedded "
        "established finalised implemented introduced launched reviewed rolled trained undertaken",
        Example("Training delivered by September 2015", date(2015, 9, 30)),
    ),
)
# Said of what is to be done, and of nothing else: "agreed by June" may be what a meeting in June did.
DEEDS: tuple[Words, ...] = (
    words(
        "the work, as it is to be done",
        "agreed amended approved arranged briefed commissioned distributed evaluated held included incorporated issued monitored "
        "presented produced promoted provided published ratified received refreshed reissued reminded reported "
        "revised shared signed updated written",
        Example("To be ratified March 2012", date(2012, 3, 31)),
    ),
)
# Beside a date these are lengths and parts of time; only where the date explains them do they leave it as it is.
SOFT: tuple[Words, ...] = (
    words(
        "lengths of time",
        "L day days fortnight month months week weeks year years term terms half quarter quarters season",
        Example("Within 6 months (June 2015)", date(2015, 6, 30)),
    ),
    words(
        "parts of a year",
        "autumn spring summer winter academic financial fiscal calendar school",
        Example("Beginning of autumn term (September 2015)", date(2015, 9, 30)),
    ),
    words(
        "what it is counted from",
        "publication date",
        Example("Within 6 weeks of publication ie by 15 May 2015", date(2015, 5, 15)),
    ),
    words(
        "where in a span",
        "beginning start end short medium medium long targets next new",
        Example("Start of new academic year (September 2015)", date(2015, 9, 30)),
    ),
)
