"""The words around the dates: what they make of them."""

from collections.abc import Mapping

from scrtrack.timescale_words import COUNT


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


SEASON_MONTHS: Mapping[str, tuple[int, ...]] = {
    "spring": (1, 2, 3, 4, 5),
    "summer": (4, 5, 6, 7, 8),
    "autumn": (9, 10, 11, 12),
    "winter": (12, 1, 2),
}
SYMBOL = r"""[^A-Za-z0-9 .,;:()\[\]'"&/!@¶-]"""

# Left over, these mean "ask". SOFT ones are the time words that a date in brackets explains.
SOFT = _set(
    "L autumn beginning break christmas day days early easter end first fortnight fourth half holiday "
    "holidays ie long medium mid middle month months new next qtr quarter quarters season second short "
    "spring start summer term terms third week weekend weeks winter xmas year years yr yrs"
)
HARD = _set(
    "abandoned about actual after afterwards almost alternatively although amended anniversary approx "
    "approximate approximately around backdated been before being between birthday born both brought but "
    "canceled cancelled cannot carried changed changing circa could couple dates deadlines declined defer "
    "deferred delay delayed delays deleted did died ditto dob dozen each earlier earliest eight eighteen "
    "eighth either eleven est estimate estimated eventually every except expired expires extend extended "
    "extension fail failed fails few fifteen fifth fifty five formerly forty four fourteen fri friday "
    "from had halted hold hope hopefully hour hours however hrs hundred ideally initially instead lapsed "
    "last late later latterly least likely maximum maybe might minimum minus minutes missed mon monday "
    "moved na nearly neither never nil nine nineteen ninth no none nor not now once one onward onwards or "
    "original originally outstanding overdue past paused perhaps plus possible possibly postponed "
    "previous previously prior probably prov provisional provisionally pushed query rather rejected removed "
    "replaced rescheduled retrospective retrospectively revised rolled roughly sat saturday seven "
    "seventeen seventh several since six sixteen sixth slip slippage slipped soon sooner stood stopped "
    "subsequent subsequently sun sunday superseded suspended tba tbc tbd ten tentative tentatively tenth "
    "than then thereafter thirteen thirty though three through thru thu thur thurs thursday til till "
    "today tomorrow tonight tue tues tuesday twelfth twelve twenty twice two unable unachievable uncertain unclear "
    "unknown unless unlikely unmet unrealistic unsure until version versus vs w was wb wc wed wednesday weds wef were "
    "whenever wherever whichever wk wkb wkc wke wkbeg wks withdrawn would yesterday zero"
)
PAST = _set(
    "began begun brought built chosen dated done drafted drawn found given got has have held issued known "
    "made met put ran reported seen sent shared taken taught took undertaken update updates became came held left said "
    "saw spoke told went written wrote"
)
NOT_PAST = _set(
    "accelerated anticipated based bed dedicated designated detailed disabled ed embed exceed expected "
    "feed indeed integrated led lookedafter med medicaid named need needed ofsted planned proceed "
    "qualified red registered related required scheduled seed speed succeed targeted unaccompanied"
)

# Beside a date without "by" or the like, any other word may say what happened then: a status, an event, a colour.
# Beside a date these tell of something that was, or how something stands: no day to be held to.
NOT_THE_WORK = _set(
    "accident agenda already amber admission admitted attack baby bf birth black blue cf colour comment comments "
    "current currently data death died disclosure discharge discharged edited email emailed emails evidence extract "
    "figures findings force forward gold gone green grey happened heard hmcts incident injured injury jail left letter "
    "letters locked logged lost mail merger moved murder note notes occurred old open orange outcome pass passed period "
    "photo position posted printed prison rag red reference referral remand reporting resigned restructure results "
    "retired rung said sent set since so source spoke stands status took true turnover typed use vacant version "
    "visit visited vs went yellow yes"
)
EVENT = _set(
    "arrest arrested birth charged court funeral hearing inquest inspection sentencing trial verdict wedding"
)
INSPECTORS = _set("ofsted cqc hmic hmip")
# "2 June 2015 audits" may be two audits.
COUNTING = (
    r"D (?:audits|sessions|cases|workshops|courses|briefings|events|meetings|schools|teams|staff|visits|reviews|reports"
    r"|people|places|files)\b"
)
WORKED = (
    r"\b(?:cqc|ofsted|hmic|hmip) action plan\b|\bscr action plan\b|\bprogress (?:reviews?|reports?)\b|\bgo live\b|D\.? r\b"
    r"|^[b-hj-z]\.? [a-z]+(?:, | - |: )(?=D)"
)
CUE = (
    r"\bby\W+D\b|\b(?:to|will|must|shall) (?:be|have|go)\b[^D;.]*D|D[^A-Za-z]*\b(?:to|will) be\b"
    r"|\b(?:target|deadline|completion|timescale)(?: date| end| for| of| by| in| on| is| to)*[ :;,(-]*D"
)

_ACT = (
    r"(?:completed?|done|achieved|actioned|implemented|finished|finalised|finalized|closed|concluded|signed[ -]off"
    r"|accomplished|fulfilled|in place|discharged)"
)
DONE = rf"\b{_ACT}\b(?! ?:\W*$)"
HEDGED = (
    r"\b(?:not|never|no|yet|partially|partly|part|nearly|almost|largely|mostly|substantially|majority|most|some|half"
    r"|incomplete|uncompleted|unless|cannot|isn't|hasn't|haven't|wasn't|weren't|aren't|won't|C|P|un|non)\b|\?"
)
_PAST_AID = r"(?:has|have|had|was|were|is|are|been|already|now|fully)"
ALREADY = rf"\b{_PAST_AID}(?: been| now| already| fully| all)* {_ACT}\b"
LEADS = rf"(?:already |now |fully |all )*{_ACT}\b"
TO_BE_DONE = (
    rf"\b(?:to|will|should|shall|must)(?: all)? have (?:been )?(?:fully )?{_ACT}\b"
    rf"|\b(?:be|being|get|to|will|shall|must|should|for)(?: fully)? {_ACT}\b|\bput in place\b"
    r"|\bin place (?:for|in time for)\b|^complete (?!by\b)(?:[a-z]+ )+by D"
    r"|\bcomplete (?!and\b|with\b|see\b|as\b|ie\b|by\b)(?:[a-z]+ )+by D"
)
DONE_BY = rf"\b{_ACT}(?: by (?:the |all )?(?!D)(?:[a-z]+ ){{1,4}}?)? ?\bby D\b"
TO_BE = r"\b(?:be|get|to have|will have)(?: [a-z]+ly)? [a-z]+"
_START = (
    r"(?<!week )(?<!wk )(?<!w )(?<!w/)(?:start(?:s|ed|ing)?(?! of\b)|begun|began|begins?|beginning(?! of\b)"
    r"|commenc(?:e|es|ed|ing|ement)|underway|under way|in progress|in train|in hand|in process|progressing|initiated)"
)
STARTED = rf"\b{_START}\b"
TO_START = rf"\b(?:to|will|be|should|must|not|not yet|yet to|shall) (?:be )?{_START}\b"
FROM = (
    r"(?:^|\b[GRI]\b\W*|\b(?:started|begun|underway|under way|going)\b )since (?:the )?D\b"
    r"|\b(?:from|w\.?e\.?f\.?|effective(?: from)?|as from)(?: the)?(?: start of| beginning of| end of)? ?D\b"
    r"|D(?: and)? ?(?:onwards?|forwards?)\b"
)
START_BREAK = rf"\b{_START}\b[^D]*(?:[-,;:.(¶]|\band\b)[^D]*\bby D\b"
CONDITION = (
    r"^as (?:required|needed|necessary|appropriate)\b|\b(?:depend[ae]nt|depend(?:s|ing)?|subject to|conditional"
    r"|contingent|once|when|whenever|if|unless|pending|await(?:ing|s)?|following|upon|provided that|providing"
    r"|assuming|as soon as|in the event|linked to|tied to|after|until"
    r"|on (?:the )?(?:completion|receipt|approval|release|appointment|agreement|confirmation|launch|introduction"
    r"|adoption|ratification|sign[- ]off|conclusion|recruitment))\b"
)
# Words for a part of the work, and the same where a date hangs on them.
PART = (
    r"\b(?:P|interim|initial|initially|preliminary|pilot|draft|phase|phased|stage|tranche|cohort|wave|majority|most"
    r"|progress (?:report|update))\b"
)
PART_BY = rf"{PART}(?:[^D;.,¶]*|[^A-Za-z]*(?:(?:by|due|for|in|on) )*)D|D(?:[^D;.,¶]*|[^A-Za-z]*){PART}"
# "Ongoing - review March 2016" and "Review March 2016 - ongoing": the month is when it is looked at again.
_REVIEW = (
    r"(?<!last )(?<!previous )\b(?:reviews?|(?:be|for) reviewed|re-?visit(?:ed)?|re-?audit(?:ed)?)"
    r"(?:[ :;,.(-]|\b(?:due|date|dates|by|in|on|at|for|the|is|be|planned|scheduled|set|again|next|end of|lscb|board"
    r"|meeting|panel|group|point|after)\b)*[DUL]\b"
)
REVIEW = (
    rf"\bG\b[^DUL]*{_REVIEW}|(?P<at_once>\bI\b)[^DUL]*(?:[-,;:.(]|\b(?:and|with|to be)\b)[^DUL]*{_REVIEW}"
    rf"|\bG\b[ ,;:.(-]*D review\b|^(?:next |to be |for )?{_REVIEW}[ ,;:.(-]*G\b\W*$"
)

# No day can be known from these: a term has no dates of its own, and a feast is no day to work by.
TERM_OR_FEAST = (
    r"\b(?:(?:spring|summer|autumn|winter|half|school|this|next|current|end of|start of)[ -]terms?|half[ -]terms?"
    r"|terms? (?:\d|one|two|three|U|N)|easter|whitsun|christmas|xmas|new year|holidays?|eid|ramadan|diwali)\b"
)
AGREEING = (
    r"\b(?:to be (?:confirmed|agreed|advised|determined|decided|arranged|set|announced)|tbc|tba|tbd|t\.b\.c\.?"
    r"|not (?:yet )?agreed|to follow)(?![a-z])"
)
_NONE = (
    r"to be (?:confirmed|agreed|advised|determined|decided|arranged|set|announced)|tbc|tba|tbd|t\.b\.c\.?"
    r"|not (?:applicable|known|set|stated|specified|given|agreed|yet agreed)|to follow|unknown"
)
_MARGIN = r"[- .,;:/()\[\]\"'_¶]*"
NOTHING = (
    rf"{_MARGIN}(?:(?:(?:date|timescale|timescales|deadline):? )?(?:is |are )?(?:{_NONE}|n ?/ ?a|n\.a\.?|na"
    r"|none|nil|nothing|none (?:given|set|stated|specified)|no (?:date|timescale|deadline)(?: given| set| stated)?"
    rf"|blank))?{_MARGIN}"
)
TO_CONFIRM = rf"(?:date |timescale )?(?:{_NONE})\b(?!.*\b(?:dependent|meeting|next)\b)"
TITLE = r"^(?:[a-z]+ )?(?:policy|policies|procedures?|protocol|strategy) ?(?=D|$)"
DIRECT = (
    r"\b(?:after|before|prior to|pre|post|up to|to|into|of|under|over|beyond|past|like|as at|as of|against|c\.?|per)"
    r" ?-?D\b|\bup to\b|\b[lio] D\b|\bends?\b(?! of)|\bending\b|\bw ?[/.-] ?[ebc]|\bwe D"
    r"|\b[cb] ?/ ?f\b|\bin operation\b|\blead: |^(?!by|in|on|at|qa|hr|gp|it)[a-z]{2} D$"
    r"|\b(?:see|refer|as per|as above|ditto|in line with|in accordance with|according to|same as|cf)\b"
    r"|\b(?:pre|post)[- ](?:inspection|publication|training|review|inquest|trial|court|conviction)\b"
    r"|\bto (?:the )?(?:date|present|now|end)\b|\bnew (?:date|deadline|timescale)\b|\bworking together\b"
    r"|\breview dates?\b|^F\b[^D]*D|\bshould be (?:by )?D|\bto be (?:confirmed|advised|determined|announced)\b"
    r"|^to be (?:agreed|decided|arranged|set)\W*D|D[^a-z]*\bto be (?:agreed|decided|arranged|set)\b"
    r"|\bdate of (?:the )?(?!completion|implementation)|[a-z] at D\W*$|^(?:a|g|r)[ :-]+D"
    rf"|{TITLE}D"
    r"|\b(?:on (?:track|target|schedule)|at risk|behind(?: schedule)?)\b(?! (?:for|to)\b)[^D]*D"
    r"|\b(?:dfe|government|national|nice|statutory) (?:[a-z]+ )?guidance\b"
)
SANDWICH = (
    r"\b(?!(?:by|in|on|for|due|during|across|within|throughout|date|deadline|completion|target|at|the|ie|and|via"
    r"|G|I|T|F|expected|planned|scheduled)\b)[a-zA-Z]+ D"
    r" (?!(?:and|with|at|by|via|for|in|as|on|to|ie|G|I|T|F|completed)\b)[a-z]"
)
BY_DATE = r"\bby D\b"
BY_PLAIN = r"\bby[ :;,-]*D\b"
EXPLAINED = (
    r"^(?P<before>[^D]*?)(?:(?P<ie>\bie[ ,:]*(?:(?:by|in|on|for|due) )*|[(\[] ?(?:by|due|due by) )|[(\[] ?"
    r"|(?<=year)(?: end(?:ing|s)?)?(?: -|,|:)? ?(?:in |on |by )?)D[)\] .;,]*"
)
_SPAN = (
    r"(?:calendar |financial |fiscal |academic |school |working )*"
    r"(?:weeks?|months?|quarters?|years?|terms?|fortnight)"
)
_PUBLICATION = (
    r"(?:the )?(?:(?:point|time|date) of )?(?:the )?(?:scr |report |overview |review |serious case review |final )*"
    r"publication(?: date)?(?: of (?:the |this )?(?:scr|serious case|overview|case|review|final|full|report| )+)?"
    r"|(?:the |this )?(?:scr |overview |final |serious case |review )*(?:report|review|scr)"
    r"(?: being|'s| is| has been| is being)? publi(?:shed|cation)"
)
_PLAN = (
    r"(?:the )?(?:(?:date|agreement|approval|sign[- ]off) of )?(?:the |this )?(?:date of )?(?:the |this )?"
    r"(?:agreed )?(?:action )?plan(?: (?:being|is))?(?: (?:agreed|approved|signed off|finalised|adopted))?"
)
_MEETING = (
    r"(?:the )?next (?:full |quarterly |lscb |scb |board |partnership |safeguarding |children's |main )*"
    r"(?:meeting|board|lscb|partnership)(?: of the (?:full )?(?:board|lscb|partnership))?"
)
OFFSET = (
    r"(?:to be )?(?:(?:completed|done|implemented|achieved|actioned|delivered|complete) )?"
    rf"(?:(?:(?:within|in) )?(?:the )?(?P<amount>{COUNT})[ -]?(?:calendar )?"
    r"(?P<unit>days?|weeks?|wks?|fortnights?|months?|mths?|years?|yrs?)'?(?: time)?"
    r" ?-?(?:of|from|after|following|post)[ -]|(?:by|on|upon|at|to|for) |)"
    rf"(?:(?P<publication>{_PUBLICATION})|(?P<plan>{_PLAN})|(?P<meeting>{_MEETING}))"
)
FROM_DATE = (
    r"\b(?:L|(?:a )?fortnight)(?:'s?)?(?: time)? from (?:the )?(?:start of |beginning of |end of )?D\b"
)
ANCHORED = r"\bL(?:'s?)?(?: time)? (?:of|from|after|following|post)\b"
RELATIVE = (
    r"\b(?:within|in|for|over|during|of|after|about|approximately|approx|up to|by|further|next|least|under|another"
    r"|first|than|the|maximum|ie|achievable)\b"
    r"(?: (?:a|the|next|first|coming|further|period of|up to|about|about a))* L\b"
    r"|(?:^|[-:(] ?)(?:approx\w* )?L\b|\bL (?:time|from|of|after|following|post|hence)\b"
    rf"|\b(?:next|this|coming|current) {_SPAN}\b|\bwithin (?:the|this|next)(?: current| next)? {_SPAN}\b"
    r"|\bend of (?:the |this |current )*(?:calendar |financial |fiscal |academic |school )*"
    r"(?:year|month|quarter|week)\b|\b(?:financial |academic |calendar )?year[- ]end\b"
    r"|\bnext\b.*\b(?:meeting|board|lscb|panel|group|conference|committee|partnership)\b"
    r"|\b(?:on|upon|by|at|of|to|before|prior to|pre|post|from|with)"
    r" ?-?(?:the |point |time |date |of |report |scr )*publication\b"
)
REFERENCE = (
    r"\bF\b|(?:^|[-(,;:.] ?|\bplease )(?:see|refer|ref|as|per|cf|above|below|ditto|same as)\b"
    r"|\bas (?:per|above|below|stated|set out|outlined|detailed|described|specified)\b|\brefer to\b"
    r"|\bin (?:line|accordance) with\b|\bsee (?:above|below|action|rec|recommendation|section|plan)\b"
    r"|\baccording to\b|\bsame (?:date|deadline|timescale) as\b"
)
