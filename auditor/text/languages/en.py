"""English."""

from auditor.text.languages.language import (
    Abbreviations,
    Bylines,
    Faq,
    Language,
    Shapes,
    Signs,
    Sources,
    Transitions,
    WeakWords,
    WordyPhrases,
)

LANGUAGE = Language(
    "en",
    "English",
    signs=Signs(
        frequent={
            "Latin": "the and of to in is that it for was on are as with his they be at this have from or had by "
            "not but what all were we when your can said there an each which she do how their if will up about out "
            "them then so would has her",
        },
        months="january february march april may june july august september october november december jan feb "
        "mar apr may jun jul aug sep oct nov dec",
        faq=Faq(
            titles=(
                "(?:frequently|commonly|often|most) asked questions",
                "(?:common|popular|top|frequent|general|quick) questions",
                r"questions (?:and|&|\+) answers",
                "questions,? answered",
                "your questions",
                "people also ask",
                r"questions (?:people|readers|customers|you) \w+",
                "questions about",
                r"q ?(?:&|and|\+) ?a'?s?",
            ),
            signs=(
                "question",
                "q&",
                "q &",
                "q+",
                "q +",
                "qand",
                "q and",
                "also ask",
            ),
            asking="how what why when where who whose which can could do does did is are was will would "
            "should may must has have",
            calls=(
                r"(?:do you )?(?:still )?(?:have|got) (?:\w+ ){0,2}questions?",
                r"(?:still )?need (?:\w+ ){0,2}(?:help|advice|support)",
                "(?:can'?t|couldn'?t|didn'?t|did you not|did not) find",
                r"(?:was|did) (?:this|you find this) (?:\w+ ){0,3}(?:helpful|useful)",
                "ready to",
                "looking for",
                "want to (?:know|learn) more",
            ),
            interview="interview interviews",
            question="q question",
            answer="answer",
            more=(
                "(?:read|learn|show|see|view) more(?: here| about this)?",
                "find out more",
                "continue reading",
                "full answer",
            ),
        ),
        bylines=Bylines(
            published="published on|published|publish date|date of publication|published at|first published|"
            "posted on|posted|publication date|date published|originally published|originally published on|"
            "published date|post date|release date",
            modified="updated on|updated|last updated|last updated on|updated at|last modified|last modified on|"
            "modified on|last edited|last edited on|revised on|date modified|last update|date updated|edit",
            need_value="edit",
            by="by|written by|posted by|submitted by|published by|authored by|words by|story by|text by|"
            "reported by|author|authors|medically written by",
            roles="reviewed by|medically reviewed by|clinically reviewed by|medical review by|"
            "expert reviewed by|technically reviewed by|legally reviewed by|peer reviewed by|fact checked by|"
            "fact-checked by|checked by|approved by|verified by|edited by|proofread by|copy edited by|editing by|"
            "photo by|photos by|photographs by|photography by|photographed by|pictures by|image by|images by|"
            "video by|videos by|graphics by|graphic by|artwork by|cover by|illustrated by|illustration by|"
            "illustrations by|translated by|translation by|narrated by|read by|produced by|sponsored by|"
            "presented by|moderated by|additional reporting by|research by|design by|designed by|"
            "featured image by|recipe by|introduction by|foreword by|interview by|filed by|medical reviewer|"
            "reviewer|reviewers|editor|editors|translator|translators|photographer|photo credit|image credit|"
            "image source|photo|photos|photography|illustrator|illustration|illustrations|translation|image|"
            "images|credit|credits",
            joining="and with",
            relative="just now|today|yesterday|about|an?",
            open_begins="last",
            open_ends="on at",
            date_words="date",
            linking="by",
        ),
    ),
    function_words="a about above across after again against all along already also although always am among an "
    "and another any anyone anything are aren't around as at be because been before behind being below beneath "
    "beside between beyond both but by can can't cannot could couldn't did didn't do does doesn't doing don't down "
    "during each either else ever every few for from had hadn't has hasn't have haven't having he he'd he'll he's "
    "her here hers herself him himself his how however i i'd i'll i'm i've if in inside into is isn't it it'll it's "
    "its itself just least less let let's many may me might mine more most much must my myself near neither never no "
    "nobody none nor not nothing now of off often on once one only onto or other others ought our ours ourselves out "
    "outside over own per perhaps quite rather shall she she'll she's should shouldn't since so some somebody "
    "someone something still such than that that's the their theirs them themselves then there there's therefore "
    "these they they'd they'll they're they've this those though through throughout thus to together too toward "
    "towards under unless until up upon us very via was wasn't we we'd we'll we're we've were weren't what what's "
    "when where whether which while who who's whoever whom whose why will with within without won't would wouldn't "
    "yet you you'd you'll you're you've your yours yourself yourselves",
    stemmer="english",
    # Not "leaves" of leave: a leaf is what phrases are about; nor what means something else as well (saw, felt, rose,
    # wound, ground, left, found, bit, lay, spoke, stole, broke, bore, data, media).
    irregular_forms="woman women, man men, child children, person people, foot feet, tooth teeth, goose geese, "
    "mouse mice, louse lice, ox oxen, die dice, knife knives, life lives, wife wives, wolf wolves, loaf loaves, "
    "shelf shelves, half halves, calf calves, thief thieves, scarf scarves, hoof hooves, elf elves, sheaf sheaves, "
    "wharf wharves, dwarf dwarves, leaf leaves, self selves, quiz quizzes, bus buses busses, gas gases gasses, "
    "lens lenses, bias biases, canvas canvases, atlas atlases, iris irises, plus pluses, yes yeses, "
    "analysis analyses, crisis crises, thesis theses, hypothesis hypotheses, parenthesis parentheses, "
    "diagnosis diagnoses, prognosis prognoses, oasis oases, emphasis emphases, synopsis synopses, "
    "synthesis syntheses, neurosis neuroses, psychosis psychoses, metamorphosis metamorphoses, catharsis catharses, "
    "paralysis paralyses, testis testes, basis bases, criterion criteria, phenomenon phenomena, automaton automata, "
    "bacterium bacteria, curriculum curricula, memorandum memoranda, stratum strata, millennium millennia, "
    "symposium symposia, aquarium aquaria, stadium stadia, erratum errata, addendum addenda, ovum ova, "
    "medium mediums, referendum referenda, spectrum spectra, forum fora, index indices indexes, "
    "matrix matrices matrixes, vertex vertices vertexes, vortex vortices vortexes, appendix appendices appendixes, "
    "codex codices, helix helices, apex apices, cortex cortices, cactus cacti cactuses, fungus fungi funguses, "
    "nucleus nuclei, radius radii radiuses, stimulus stimuli, syllabus syllabi syllabuses, alumnus alumni, "
    "focus foci focuses, locus loci, bacillus bacilli, hippopotamus hippopotami, octopus octopi octopuses, "
    "thesaurus thesauri, terminus termini, genius geniuses, virus viruses, bonus bonuses, campus campuses, "
    "status statuses, census censuses, larva larvae, alga algae, formula formulae formulas, "
    "antenna antennae antennas, vertebra vertebrae, nebula nebulae, alumna alumnae, genus genera, corpus corpora, "
    "opus opuses, tableau tableaux, chateau chateaux, bureau bureaux, plateau plateaux, gateau gateaux, beau beaux, "
    "schema schemata schemas, stigma stigmata, buy bought, bring brought, teach taught, catch caught, seek sought, "
    "fight fought, build built, send sent, spend spent, lend lent, sell sold, tell told, hold held, keep kept, "
    "sleep slept, sweep swept, weep wept, feed fed, breed bred, meet met, make made, pay paid, say said, hear heard, "
    "write wrote written, ride rode ridden, drive drove driven, rise risen, choose chose chosen, "
    "freeze froze frozen, speak spoken, steal stolen, break broken, wake woken, wear worn, tear torn, swear sworn, "
    "give gave given, take took taken, shake shook shaken, eat ate eaten, grow grew grown, know knew known, "
    "throw threw thrown, draw drew drawn, fly flew flown, blow blew blown, begin began begun, drink drank drunk, "
    "sing sang sung, swim swam swum, run ran, win won, dig dug, sew sewn, sow sown, hide hid hidden, "
    "forget forgot forgotten, forgive forgave forgiven, understand understood, sit sat, stick stuck, strike struck, "
    "swing swung, hang hung, shrink shrank shrunk, lead led",
    abbreviations=Abbreviations(
        continues="approx capt col dept dr e.g fr gen gov hon i.e lt messrs mlle mme mr mrs ms mt prof rep "
        "rev sen sgt st vs",
        before_number="approx art ca cap ch chap cf col ed est eq fig figs incl max min no nos p par pp pt ref "
        "sec tel vol vols",
        may_end="ala ark art ave cal cap del etc gal ken man mar mass min miss ore pen rep sat sec sun wash",
        starters="A After Again All Also Although An Another Any Are As At Because Before Both But By Can "
        "Did Do Does Don't Each Even Every For From Had Has Have He Her Here His How However I If In Instead Is It "
        "It's Its Just Let Many Most My No Not Now On Once One Only Or Other Our Perhaps She Since So Some Sometimes "
        "Still Such Than That That's The Their Then There There's These They They're This Those Though Thus To Today "
        "Tomorrow Under Until Was We We're Were What When Where Whether Which While Who Why Will With Without Would "
        "Yet You You're Your",
        designators="appendix block building category class exhibit gate grade group hepatitis influenza level "
        "line model option part plan point room row schedule section series size step team terminal type variant "
        "vitamin vitamins zone",
    ),
    ease="flesch_reading_ease",
    further_formulas="flesch_kincaid_grade gunning_fog smog coleman_liau automated_readability_index dale_chall",
    articles="a an the this that these those",
    transitions=Transitions(
        anywhere="above all, according to, accordingly, additionally, after all, after that, afterward, "
        "afterwards, albeit, all in all, also, alternatively, although, another reason, as a consequence, "
        "as a result, as if, as long as, as opposed to, as soon as, as well as, at first, at last, at least, "
        "at the same time, basically, because, before, besides, but, by all means, by and large, by comparison, "
        "by contrast, certainly, clearly, comparatively, consequently, conversely, correspondingly, definitely, "
        "despite, due to, during, e.g., especially, essentially, even if, even so, even though, eventually, "
        "evidently, ever since, explicitly, finally, first of all, for example, for instance, for one thing, "
        "for that reason, for the most part, for this reason, for this purpose, fortunately, further, furthermore, "
        "generally speaking, given that, hence, however, i.e., if, in a word, in addition, in any case, in brief, "
        "in case, in comparison, in conclusion, in contrast, in effect, in fact, in general, in other words, "
        "in particular, in short, in spite of, in sum, in summary, in that case, in the end, in the first place, "
        "in the meantime, in the same way, in turn, indeed, instead, ironically, just as, lastly, lest, likewise, "
        "luckily, mainly, meanwhile, moreover, most importantly, naturally, nevertheless, no matter, nonetheless, "
        "not only, not to mention, notably, notwithstanding, obviously, of course, on account of, on balance, "
        "on one hand, on the contrary, on the one hand, on the other hand, on the whole, once, otherwise, overall, "
        "particularly, plus, presumably, previously, provided that, rather than, regardless, secondly, similarly, "
        "simultaneously, since, so far, so that, soon, specifically, still, subsequently, such as, surely, "
        "surprisingly, that is why, that is, then again, thereafter, thereby, therefore, thirdly, though, thus, "
        "to be sure, to begin with, to conclude, to illustrate, to put it another way, to put it differently, "
        "to start with, to sum up, to summarise, to summarize, together with, undoubtedly, unfortunately, unless, "
        "unlike, until, until now, up to now, whatever, when, whenever, whereas, wherever, whether, while, "
        "with that in mind, with this in mind, without a doubt, without doubt",
        first="again, and, first, second, third, next, later, last, last but not least, now, nor, or, so, "
        "then, to that end, yet, following, that said, that way, this way, this is why, this means, to this end",
    ),
    passive="english",
    # The plain-language advice of the United States government ("Use simple words and phrases",
    # https://www.plainlanguage.gov/guidelines/words/use-simple-words-phrases/, a public-domain list) and what editors
    # add to it. Terms that have a meaning of their own in some field (execute, implement, optimise) are left out, and
    # so is every word in daily use.
    wordy=WordyPhrases(
        phrases="a majority of: most, a multitude of: many, a plethora of: many, "
        "a sufficient number of: enough, additionally: also, adjacent to: next to, aforementioned: this, "
        "ancillary: extra, are able to: can, as a consequence of: because of, as a means of: to, "
        "as a result of the fact that: because, as prescribed by: by, as to whether: whether, "
        "at a later date: later, at such time as: when, at the conclusion of: after, at the present time: now, "
        "at this point in time: now, attributable to: because of, because of the fact that: because, "
        "beneficial: useful, by means of: by, by virtue of: by, cognisant of: aware of, cognizant of: aware of, "
        "commencement: start, commensurate with: equal to, concerning the matter of: about, consequently: so, "
        "considerable amount of: much, currently in the process of: now, despite the fact that: although, "
        "due to the fact that: because, during the course of: during, during the period: during, efficacious: good, "
        "erroneous: wrong, every single one of: each of, expeditious: fast, expeditiously: fast, "
        "expenditure: spending, facilitation: help, feasible: possible, for a period of: for, "
        "for the duration of: during, for the most part: mostly, for the purpose of: to, "
        "for the reason that: because, give consideration to: consider, has a requirement for: needs, "
        "has the ability to: can, have the ability to: can, herein: here, hereinafter: from here on, "
        "heretofore: until now, herewith: with this, in a timely manner: on time, in accordance with: by, "
        "in an effort to: to, in association with: with, in close proximity to: near, in conjunction with: with, "
        "in lieu of: instead of, in light of the fact that: because, in order for: for, in order that: so that, "
        "in order to: to, in regard to: about, in regards to: about, in respect of: about, "
        "in spite of the fact that: although, in the absence of: without, in the amount of: for, "
        "in the course of: during, in the event of: if there is, in the event that: if, in the near future: soon, "
        "in the neighborhood of: about, in the vicinity of: near, in view of the fact that: because, "
        "inasmuch as: because, inception: start, indubitably: no doubt, insofar as: as far as, "
        "instantaneously: at once, is able to: can, is applicable to: applies to, is in possession of: has, "
        "leveraged: used, leverages: uses, leveraging: using, make a decision: decide, make an assumption: assume, "
        "multitudinous: many, nevertheless: still, nonetheless: still, notwithstanding the fact that: although, "
        "notwithstanding: despite, numerous: many, on a daily basis: daily, on a monthly basis: monthly, "
        "on a regular basis: regularly, on a weekly basis: weekly, on account of the fact that: because, "
        "on an annual basis: yearly, on the grounds that: because, on the occasion of: when, "
        "owing to the fact that: because, pertaining to: about, predominantly: mostly, preponderance: most, "
        "previous to: before, prior to: before, regarding the matter of: about, remuneration: pay, so as to: to, "
        "subsequent to: after, subsequently: later, sufficient: enough, sufficiently: enough, "
        "take action to: act to, take into consideration: consider, the manner in which: how, thereafter: then, "
        "therein: in it, thereof: of it, thereupon: then, until such time as: until, utilisation: use, "
        "utilization: use, whereby: by which, with a view to: to, with reference to: about, with regard to: about, "
        "with regards to: about, with respect to: about, with the exception of: except, with the result that: so that",
        verbs="accomplish: do, acquaint: tell, ameliorate: improve, anticipate: expect, appertain: belong, "
        "apportion: divide, apprise: tell, ascertain: find out, attain: reach, cease: stop, cogitate: think, "
        "commence: begin, comprise: include, conceptualise: think of, conceptualize: think of, constitute: make up, "
        "contemplate: think about, deem: think, delineate: describe, desist: stop, discontinue: stop, "
        "disseminate: spread, effectuate: bring about, elucidate: explain, encompass: include, endeavor: try, "
        "endeavour: try, enumerate: list, envisage: expect, evince: show, exacerbate: make worse, "
        "expedite: speed up, expend: spend, explicate: explain, facilitate: help, finalise: finish, "
        "finalize: finish, formulate: work out, furnish: give, harmonise: match, harmonize: match, imbibe: drink, "
        "impede: slow down, incentivise: encourage, incentivize: encourage, inculcate: teach, initiate: start, "
        "inquire: ask, masticate: chew, materialise: appear, mitigate: lessen, necessitate: need, obfuscate: hide, "
        "obtain: get, operationalise: put to use, operationalize: put to use, originate: begin, partake: take part, "
        "perambulate: walk, peruse: read, possess: have, preclude: prevent, procure: get, promulgate: publish, "
        "reimburse: pay back, relinquish: give up, remunerate: pay, scrutinise: look at, scrutinize: look at, "
        "stipulate: say, strategise: plan, strategize: plan, substantiate: prove, supersede: replace, "
        "transpire: happen, utilise: use, utilize: use",
    ),
    weak_words=WeakWords(
        at_end="say says said saying tell tells told ask asks asked get gets got getting gotten make "
        "makes made making take takes took taken taking give gives gave given giving go goes went gone going come "
        "comes came coming keep keeps kept keeping lets put puts putting set sets see sees saw seen seeing look "
        "looks looked looking seem seems seemed know knows knew known knowing think thinks thought thinking want "
        "wants wanted need needs needed needing like likes liked love loves loved hate become becomes became "
        "becoming find finds found finding help helps helped helping use uses used using try tries tried trying "
        "start starts started starting stop stops stopped begin begins began turn turns turned show shows showed "
        "shown showing mean means meant feel feels felt feeling leave leaves left bring brings brought happen "
        "happens happened work works worked call calls called provide provides provided providing include includes "
        "included including allow allows allowed ensure ensures choose chooses chose choosing learn learns learned "
        "learning read reads understand understanding consider considering add adds added adding avoid avoiding "
        "follow follows followed following improve improving increase increasing reduce reducing create creates "
        "created creating build builds built building save saves saving offer offers offered hold holds held expect "
        "expected believe believes announce announces announced reveal reveals revealed explain explains explained "
        "warn warns warned claim claims claimed plan plans wrote writes written write writing buy buys bought pay "
        "pays paid win wins won lose loses lost run runs ran hit hits die dies died kill kills killed grow grows "
        "grew face faces faced end ends ended report reports reported discover discovering explore exploring "
        "introducing mastering preparing deserve deserves enjoy enjoying appear appears remain remains remained "
        "return returns returned new newest old latest last next first second third final early late former current "
        "recent good better great nice bad worse worst big bigger biggest small smaller large larger little long "
        "longer short high higher low lower hard easy easier simple sure able same different certain various "
        "available possible important essential ultimate complete full whole entire top best right wrong real true "
        "key main major several fewer enough lot lots plenty really even twice sometimes usually maybe instead "
        "otherwise almost away based today tomorrow yesterday tonight soon later ago everywhere anywhere well "
        "actually finally probably especially particularly simply easily quickly likely currently recently exactly "
        "definitely literally basically generally absolutely certainly clearly nearly yes non two three four five "
        "six seven eight nine ten hundred thousand million billion everything everyone everybody mr mrs ms dr etc ie "
        "eg vs plus minus dear please click share subscribe continue according related jan feb mar apr jun jul aug "
        "sep sept oct nov dec",
        at_start_allowed="lower higher best top new used free cheap cheapest high low long short small large big "
        "real hard full early late learning working building running writing saving work home",
        alone="practice practices trend trends lesson lessons event events focus rate rates rating "
        "ratings average thing things people person man woman men women way ways time times year years month months "
        "week weeks day days hour hours minute minutes part parts kind kinds sort sorts type types case cases point "
        "points fact facts example examples reason reasons step steps tip tips idea ideas guide guides list lists "
        "question questions answer answers problem problems result results number numbers level levels option "
        "options choice choices place places world life home area areas side group groups form forms order change "
        "changes use uses lot bit end start beginning beginner beginners basics benefits pros cons overview "
        "introduction conclusion summary review reviews news article articles post posts page pages blog story "
        "stories column update updates video photo photos image images table section chapter note notes source "
        "sources name names word words line lines state country city january february march april june july august "
        "september october november december monday tuesday wednesday thursday friday saturday sunday company "
        "companies business team product products service services price cost costs system project projects user "
        "users customer customers member members official officials experience process quality information data "
        "features feature details detail issue issues support design tool tools version versions release releases "
        "released policy policies concept concepts letter letters reader readers button law laws goal goals "
        "announcement announcements attempt attempts approach effort efforts solution solutions strategy strategies "
        "debate debates method methods technique techniques function functions application applications software "
        "website websites site sites content community performance mind room rooms value values object objects task "
        "tasks",
        links="of for in on and with at from the a an by vs versus",
        before_noun="the a an this that these those my your his her its our their of in on for with by from at "
        "about no every each",
        before_verb="to i you we they he she it can could will would shall should may might must do does did "
        "don't doesn't didn't who and or not is are was were be been being have has had",
        empty_heads="tips ways steps reasons guide things lot lots list rest number kind part example examples "
        "introduction overview review reviews facts ideas",
    ),
    shapes=Shapes(
        coordinators="or and",
        connectors="or like than with without using via plus including",
        openers="even especially particularly like unlike just such including plus or as no with without "
        "whether and when which",
        leads="when whether with without unlike like if for using by thanks as just while looking "
        "searching shopping choosing once before after because since",
        determiners="the a an our your my his her its their this that these those any some every each no of "
        "which what whose one two three four five six seven eight nine ten second third fourth next other very "
        "absolute all both is are was were",
        superlatives="best cheapest finest",
        selling="best cheap cheapest affordable top leading buy buying sale deal deals discount discounted near online",
        strong="even especially particularly unlike just whether",
        tails="available today now online anywhere around yet ever sale market money",
        seeking="looking searching shopping hunting need want seeking wondering",
        near_me="near me|in my area",
    ),
    generic_links="here|click here|click|click this|click this link|right here|over here|see here|go here|tap here|"
    "this|this link|link|the link|this page|this article|this post|this site|this website|article|page|"
    "read more|read this|more|more here|learn more|find out more|see more|view more|show more|more info|"
    "more information|further information|continue reading|continue|keep reading|details|more details|check it out|"
    "check this out|check here|find out here|read here|source|go|start here|visit site|visit website",
    sources=Sources(
        classes={
            "many": "recent new many several some most numerous multiple various scientific clinical medical "
            "leading top health financial road food fire consumer safety security nutrition sleep",
            "studies": "studies trials surveys",
            "often": "have also often clearly consistently generally now",
            "show": "show shows shown suggest suggests found find finds prove proves proven confirm confirms "
            "confirmed indicate indicates reveal reveals demonstrate demonstrates demonstrated link linked",
            "research": "research science",
            "has": "has also clearly",
            "a": "a an one another",
            "recent": "recent new large small major famous scientific clinical leading certified licensed local "
            "well-known",
            "study": "study trial survey",
            "showed": "shows showed suggests suggested found finds confirmed revealed concluded",
            "according to": "according~to",
            "such": "a an one some many several most recent new the leading top medical health financial road food "
            "fire consumer safety security nutrition sleep",
            "authority": "study studies research expert experts scientist scientists doctor doctors physicians "
            "researchers specialists dermatologists nutritionists dietitians economists analysts advisers advisors",
            "experts": "experts scientists doctors physicians researchers specialists dermatologists nutritionists "
            "dietitians physiotherapists therapists dentists economists advisers advisors psychologists "
            "psychiatrists engineers",
            "say": "say agree recommend warn advise suggest believe claim confirm said warned advised recommended",
            "expert": "expert doctor physician scientist researcher nutritionist dietitian dermatologist "
            "kinesiologist physiotherapist therapist chiropractor psychologist dentist cardiologist pharmacist "
            "economist adviser advisor planner",
            "says": "says warns recommends explains advises confirms suggests states",
            "scholars": "researchers scientists psychologists economists neuroscientists biologists epidemiologists",
            "found": "found find discovered showed shown concluded discover",
            "proven": "clinically~proven scientifically~proven medically~proven scientifically~shown",
        },
        grave={
            "health": "pain symptom symptoms doctor doctors physician medical medicine medication patient patients "
            "treatment therapy therapist disease illness diagnosis health healthy injury injuries muscle muscles "
            "spasm spasms blood pressure cancer diabetes diet vitamin vitamins dose dosage pregnancy pregnant "
            "allergy infection vaccine heart anxiety depression sleep weight supplement supplements chronic surgery "
            "inflammation immune",
            "money": "invest investing investment investments investor investors mortgage loan loans credit debt "
            "tax taxes insurance retirement pension savings stock stocks shares bond bonds fund funds interest rate "
            "rates bank crypto bitcoin portfolio budget income inflation",
            "safety": "fire smoke poison poisonous toxic hazard hazards hazardous danger dangerous electric shock "
            "carbon monoxide helmet airbag brake brakes recall asbestos radon drowning choking suffocation evacuate "
            "emergency safety unsafe burn burns",
        },
    ),
)
