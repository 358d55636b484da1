"""The words beside a date that may change it, grouped by why they matter."""

from datetime import date

from scrtrack.timescale.reading import Kind
from scrtrack.timescale.rows import Example, Words, words

# Left over beside a date, all of these mean "ask". SOFT ones are the time words that a date in brackets explains.
SOFT: tuple[Words, ...] = (
    words(
        "lengths of time",
        "L day days fortnight month months week weekend weeks year years yr yrs",
        Example("1 month - 31 May 2013", Kind.UNCLEAR),
    ),
    words(
        "parts of a year",
        "autumn half qtr quarter quarters season spring summer term terms winter",
        Example("Half of staff March 2014", Kind.UNCLEAR),
    ),
    words(
        "feasts and holidays",
        "break christmas easter holiday holidays xmas",
        Example("Christmas, March 2015", Kind.UNCLEAR),
    ),
    words(
        "where in a span",
        "beginning early end medium mid middle start long short",
        Example("Short term - June 2014", Kind.UNCLEAR),
    ),
    words(
        "which of several",
        "first fourth new next second third",
        Example("First week of March 2015", Kind.UNCLEAR),
    ),
    words("a date that is explained", "ie", Example("Within 6 months i.e. by April 2015", date(2015, 4, 30))),
)
HARD: tuple[Words, ...] = (
    words(
        "it is not certain",
        "about almost approx approximate approximately around circa est estimate estimated could "
        "hope hopefully ideally least likely maximum maybe might minimum nearly perhaps plus minus possible "
        "possibly probably prov provisional provisionally query roughly tentative tentatively uncertain "
        "unclear unlikely unsure would",
        Example("Provisionally May 2015", Kind.UNCLEAR),
    ),
    words(
        "the date was moved",
        "amended backdated brought carried changed changing defer deferred delay delayed delays extend "
        "extended extension instead moved postponed pushed replaced rescheduled revised rolled slip slippage "
        "slipped superseded version",
        Example("Deferred to March 2015", Kind.UNCLEAR),
    ),
    words(
        "it was given up, or set aside",
        "abandoned canceled cancelled declined deleted halted hold paused rejected removed stopped stood "
        "suspended withdrawn",
        Example("Removed May 2013", Kind.UNCLEAR),
    ),
    words(
        "it was not kept",
        "cannot deadlines expired expires fail failed fails lapsed missed outstanding overdue unable "
        "unachievable unmet unrealistic",
        Example("Overdue, June 2015", Kind.UNCLEAR),
    ),
    words(
        "not, or not only",
        "although but either except however neither never nil no none nor not or rather though na",
        Example("Not before March 2015", Kind.UNCLEAR),
    ),
    words(
        "it hangs on something",
        "eventually unless whenever wherever whichever until till til than then dates unknown tba tbc tbd",
        Example("Lasts until March 2015", Kind.UNCLEAR),
    ),
    words(
        "before it, after it, between",
        "after afterwards before between from since through thru onward onwards past prior previous "
        "previously subsequent subsequently earlier earliest sooner soon late later latterly last thereafter "
        "now formerly initially original originally actual alternatively retrospective retrospectively once",
        Example("March 2015 at earliest", Kind.UNCLEAR),
    ),
    words(
        "every one, or several",
        "both couple each every few several twice",
        Example("Both by March 2015", Kind.UNCLEAR),
    ),
    words(
        "a number, which may be a day",
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
        "sixteen seventeen eighteen nineteen twenty thirty forty fifty hundred dozen fifth sixth seventh eighth ninth "
        "tenth twelfth",
        Example("Thirty first March 2015", Kind.UNCLEAR),
    ),
    words(
        "a day of the week, which may be another",
        "mon monday tue tues tuesday wed wednesday weds thu thur thurs thursday fri friday sat saturday sun sunday",
        Example("A Friday in March 2015", Kind.UNCLEAR),
    ),
    words(
        "a day told from today, or an hour",
        "today tomorrow tonight yesterday hour hours hrs minutes",
        Example("12.06.15 see minutes", Kind.UNCLEAR),
    ),
    words(
        "week ending, week commencing",
        "w wb wc wk wkb wkbeg wkc wke wks",
        Example("Wk commencing 8/6/15", Kind.UNCLEAR),
    ),
    words("with effect from", "wef", Example("Wef staff March 2015", Kind.UNCLEAR)),
    words(
        "who was born, and who died",
        "anniversary birthday born did died dob",
        Example("Child born June 2015", Kind.UNCLEAR),
    ),
    words("what was", "been being had was were vs versus", Example("Was due March 2015", Kind.UNCLEAR)),
    words("the same as something else", "ditto", Example("Ditto March 2015", Kind.UNCLEAR)),
)
PAST: tuple[Words, ...] = (
    words(
        "the work, as done",
        "built chosen done drafted drawn made met put ran taken taught took undertaken began begun brought held",
        Example("Meeting held 5 March 2015", Kind.UNCLEAR),
    ),
    words(
        "news of it",
        "dated found given got has have issued known reported seen sent shared update updates became came left said "
        "saw spoke told went written wrote",
        Example("Policy dated March 2015", Kind.UNCLEAR),
    ),
)
# They end in -ed and tell of nothing that is over.
NOT_PAST: tuple[Words, ...] = (
    words(
        "what is planned or wanted",
        "accelerated anticipated exceed expected need needed planned proceed required scheduled succeed targeted",
        Example("Planned for April 2015", date(2015, 4, 30)),
    ),
    words(
        "who or what it is for",
        "based dedicated designated detailed disabled indeed integrated led lookedafter named qualified "
        "registered related unaccompanied",
        Example("Looked After Children pathway, April 2015", date(2015, 4, 30)),
    ),
    words(
        "short words",
        "bed ed embed feed med medicaid ofsted red seed speed",
        Example("Embed training April 2015", date(2015, 4, 30)),
    ),
)

# Beside a date these tell of something that was, or how something stands: no day to be held to.
NOT_THE_WORK: tuple[Words, ...] = (
    words(
        "what happened to a child or a family",
        "accident admission admitted attack baby birth death died disclosure discharge discharged happened incident "
        "injured injury jail lost murder occurred prison referral remand",
        Example("Incident June 2015", Kind.UNCLEAR),
    ),
    words(
        "a colour, as in a rating",
        "amber black blue colour gold green grey orange rag red yellow rung",
        Example("GREEN - March 2013", Kind.UNCLEAR),
    ),
    words(
        "how it stands",
        "already current currently force gone old open passed pass position set since so stands status true yes use",
        Example("Status June 2015", Kind.UNCLEAR),
    ),
    words(
        "a paper, and where it is from",
        "agenda cf comment comments data evidence extract figures findings hmcts note notes outcome period photo "
        "reference reporting results source version",
        Example("Figures for June 2015", Kind.UNCLEAR),
    ),
    words(
        "when it was written, sent or said",
        "bf edited email emailed emails forward heard left letter letters locked logged mail posted printed said sent "
        "spoke took typed visit visited vs went",
        Example("Letter sent March 2015", Kind.UNCLEAR),
    ),
    words(
        "what became of people and bodies",
        "merger moved resigned restructure retired turnover vacant",
        Example("Merger of CCGs June 2015", Kind.UNCLEAR),
    ),
)
EVENT: tuple[Words, ...] = (
    words(
        "an event in court",
        "arrest arrested charged court hearing inquest sentencing trial verdict",
        Example("Sentencing 12 June 2015", Kind.UNCLEAR),
    ),
    words(
        "another event",
        "birth funeral inspection wedding",
        Example("Joint inspection June 2015", Kind.UNCLEAR),
    ),
)
INSPECTORS: tuple[Words, ...] = (
    words("those who inspect", "ofsted cqc hmic hmip", Example("CQC visit 12.06.15", Kind.UNCLEAR)),
)
