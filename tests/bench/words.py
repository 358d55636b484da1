"""The words that generated registers are made of: invented, of the field, posts and never names.

A phrase may hold slots such as {staff}; each is filled from the table of that name.
"""

from collections.abc import Mapping

AGENCIES = (
    ("csc", "CSC", "Children's Social Care", "Head of Service, Safeguarding Unit"),
    ("pol", "POL", "Police", "Detective Chief Inspector, Public Protection"),
    ("nhs", "NHS", "Community and Hospital NHS Trust", "Head of Safeguarding"),
    ("icb", "ICB", "Integrated Care Board", "Designated Nurse for Safeguarding Children"),
    ("edu", "EDU", "Education Service", "Safeguarding in Education Manager"),
    ("hsg", "HSG", "Housing", "Housing Options Manager"),
    ("prb", "PRB", "Probation", "Head of Probation Delivery"),
    ("yjs", "YJS", "Youth Justice Service", "Youth Justice Service Manager"),
    ("dva", "DVA", "Domestic Abuse Service", "Domestic Abuse Service Manager"),
    ("lscp", "OV", "Safeguarding Children Partnership", "Partnership Business Manager"),
)
THEMES = (
    "communication",
    "management",
    "performance-management",
    "practice",
    "procedures",
    "recording",
    "training",
)

LEADS = (
    "Service Manager, Duty and Assessment", "Named Nurse for Safeguarding", "Detective Inspector, Child Abuse Team",
    "Designated Doctor", "Principal Social Worker", "Workforce Development Manager", "Head of Early Help",
    "Performance Manager", "Team Manager, Court Work", "Midwifery Matron", "Practice Development Lead",
    "Head of Quality Assurance", "Designated Safeguarding Lead", "Health Visiting Service Lead",
    "Independent Reviewing Manager", "Conference Chair Manager", "Housing Options Manager", "GP Safeguarding Lead",
    "Head of Admissions and Attendance", "Substance Misuse Service Manager", "Business Intelligence Lead",
)  # fmt: skip

SLOTS: Mapping[str, tuple[str, ...]] = {
    "staff": (
        "social workers", "health visitors", "midwives", "police officers", "school nurses", "early help workers",
        "conference chairs", "first-line managers", "housing officers", "duty workers", "paediatricians", "GPs",
        "designated safeguarding leads", "probation practitioners", "emergency department staff", "foster carers",
        "family support workers", "adult mental health workers", "drug and alcohol workers", "night duty teams",
    ),
    "subject": (
        "the lived experience of the child", "injuries to babies who cannot yet move", "neglect over time",
        "coercive and controlling behaviour", "fathers and other men in the household", "missed appointments",
        "concealed pregnancy", "disguised compliance", "the effect of parental substance use", "sleep and safe sleeping",
        "adolescents at risk outside the home", "children who go missing", "bruising", "self-harm and suicidal thoughts",
        "private fostering", "elective home education", "the views of grandparents and wider family", "poor home conditions",
        "older siblings who act as carers", "children with disabilities", "families who move between areas",
    ),
    "document": (
        "the multi-agency threshold document", "the pre-birth assessment procedure", "the supervision policy",
        "the escalation procedure", "the referral form", "the strategy discussion template", "the chronology guidance",
        "the child protection plan template", "the discharge planning protocol", "the information sharing agreement",
        "the neglect toolkit", "the was-not-brought policy", "the induction pack", "the core group agenda",
        "the transfer protocol", "the case closure checklist", "the bruising pathway", "the return interview form",
    ),
    "moment": (
        "at every home visit", "before a case is closed", "within two working days of a referral", "at discharge",
        "when a family moves", "at each core group", "before the first review conference", "at the booking appointment",
        "whenever a child is not brought", "in each supervision session", "at the point of transfer", "out of hours as well as by day",
        "before a strategy discussion ends", "at every change of worker", "within 24 hours of a missing episode",
    ),
    "group": (
        "the quality assurance group", "the monitoring group", "the senior leadership team", "the practice forum",
        "the safeguarding operational group", "the joint commissioning group", "the policy and procedures group",
        "the learning and development group", "the performance board", "the heads of service meeting",
    ),
    "n": ("12", "15", "18", "20", "24", "25", "30", "32", "36", "40", "45", "48", "60"),
    "most": ("four in five", "nine in ten", "over half", "almost all", "two thirds", "three quarters", "17 of 20", "28 of 30"),
    "few": ("four", "five", "three", "a small number", "one in ten", "fewer than half", "two"),
    "check": (
        "a dip sample of {n} files", "a multi-agency case audit", "a survey of {n} {staff}", "observation of {n} conferences",
        "a themed audit of {n} records", "a review of supervision notes", "feedback from {n} parents and carers",
        "a re-audit of the same {n} files", "interviews with {n} young people", "a comparison with the referrals of last year",
    ),
    "record": ("the case record", "the chronology", "the assessment", "the plan", "the supervision note", "the referral", "the health record"),
    "doing": (
        "ask about {subject}", "record who lives in the household and who visits it", "see the child alone and write down what the child says",
        "share what they know about {subject} with the other agencies", "challenge a decision that they do not agree with",
        "analyse {subject} rather than describe it", "keep a chronology and read it", "check what other agencies hold before they decide",
        "explain in {record} how {subject} was weighed", "involve {staff} and {staff}", "tell the referrer what was decided, and why",
    ),
    "must": ("must", "should", "need to"),
    "weigh": ("is considered", "is asked about and written down", "is seen and understood", "is acted on", "is discussed"),
    # What the review asks for, what is hoped for, and how it would be known.
    "recommendation": (
        "{staff} {must} {doing} {moment}, and their managers {must} satisfy themselves that this happens",
        "the agency {must} make sure that {subject} {weigh} {moment}, and that {record} shows it",
        "{document} {must} be revised so that {staff} know what is expected of them where there are concerns about {subject}",
        "the partnership {must} seek assurance through {check} that {staff} {doing} {moment}",
        "all agencies {must} review how {subject} {weigh} {moment}; {group} {must} receive the result",
        "training on {subject} {must} reach {staff} as well as {staff}, and its effect on practice {must} be tested by {check}",
        "where {staff} and {staff} disagree about {subject}, {document} {must} be used, and {record} {must} say with what result",
    ),
    "aim": (
        "children are safer because {staff} {doing}", "{subject} {weigh} {moment}, whoever is on duty",
        "decisions rest on what is known about {subject} and not on what is assumed", "no child waits because {staff} and {staff} have not spoken",
        "families meet {staff} who know their history", "the child's voice is heard {moment} and changes what is done",
    ),
    "measure": (
        "{check} each quarter shows that {subject} {weigh} in {most} cases", "{most} records sampled show that {staff} {doing}",
        "{check} and {check} agree that practice has changed", "the number of repeat referrals about {subject} falls within a year",
        "{staff} can say what {document} asks of them, and {check} bears it out",
    ),
    "action": (
        "revise {document} to include {subject}, consult {staff}, and publish it with a one-page guide",
        "write guidance on {subject} for {staff}, agree it with {group}, and build it into {document}",
        "train {n} {staff} in {subject} in four half-day sessions, with a follow-up in supervision three months later",
        "carry out {check} on whether {staff} {doing} {moment}, and report to {group}",
        "add a mandatory field on {subject} to {record}, so that it cannot be completed without it",
        "agree with {staff} how {subject} {weigh} {moment}, and put the agreement in writing",
        "introduce group supervision on {subject} for {staff}, led by a trained facilitator, every six weeks",
        "set up a monthly meeting of {staff} and {staff} to look at cases where {subject} is a concern",
        "appoint a lead for {subject}, with protected time, to advise {staff} on open cases",
        "report each quarter to {group} how often {staff} {doing} {moment}, with the reasons where they do not",
        "raise awareness of {subject} among {staff} through a seven-minute briefing and team meetings",
        "commission a review of how {document} is used by {staff} and {staff}, and act on what it finds",
    ),
    # Progress, by how the action stands.
    "progress": (
        "draft of {document} is with {staff} for comment", "first two sessions held; {n} {staff} attended and the evaluation was good",
        "terms of reference for {check} agreed with {group}", "working group has met three times and has looked at {subject}",
        "the change to {record} is with the system supplier, and testing is booked", "{group} asked for {subject} to be added before it agrees",
        "{n} of the {staff} concerned have been briefed, the rest follow next month", "lead has met with {staff} to agree the wording",
    ),
    "held_up": (
        "has slipped because the post of lead is vacant; interim cover starts next month", "the system supplier cannot give a date for {record}",
        "{staff} have not been released for the sessions because of winter pressures", "consultation on {document} took longer than planned",
        "waiting for national guidance on {subject} before {document} can be finished",
    ),
    "finished": (
        "{document} was agreed by {group} and is in use", "all sessions delivered; {n} {staff} trained and the material is in the induction",
        "{check} was completed and reported to {group}", "the field on {subject} has gone live in {record}",
        "monthly meetings of {staff} and {staff} are in place and minuted", "the lead for {subject} is in post and advises {staff}",
    ),
    "delay": (
        "the post of lead officer was vacant for ten weeks", "{staff} asked to be consulted again", "the system change was put back by the supplier",
        "{group} wants {subject} covered as well", "two agencies merged, and {document} has to be written jointly",
    ),
    "refusal": ("the date has moved before and children are waiting", "{group} was not told what would be different", "the work can be done without {document}"),
    "relapse": (
        "{check} found that {staff} had gone back to the earlier practice", "the guidance was withdrawn when {document} changed",
        "a new case showed that {subject} was again not considered", "the board was shown a draft, and the agreed version was never issued",
    ),
    "withdrawal": ("the service was recommissioned and no longer does this work", "{group} merged it with the action on {subject}", "national guidance on {subject} now covers it"),
    "paper": ("{document}, version 3", "minutes of {group}", "published guidance on {subject}", "agreed minutes and action log of {group}", "practice note on {subject}"),
    "paper_shows": ("{staff} are told to {doing}, with examples", "{group} agreed the change and who checks it", "{subject} has a section of its own, with the questions to ask"),
    "course": ("attendance lists and evaluation, training on {subject}", "e-learning completion report for {staff}"),
    "course_shows": ("{n} {staff} attended, and {most} said that they would work differently", "{most} {staff} in post have completed it"),
    "better": (
        "{subject} {weigh} in {most} cases, against {few} before the change", "{most} records now show that {staff} {doing}",
        "parents and young people describe {staff} who listen, and {record} agrees with them",
    ),
    "same": ("{few} of the records show any change, and {staff} describe the same obstacles", "{subject} {weigh} in {few} cases, as before"),
}  # fmt: skip
