"""Wordy words and phrases with the plain one that says the same, as ``wordy: plain`` parted by commas.

English: the plain-language advice of the United States government ("Use simple words and phrases",
https://www.plainlanguage.gov/guidelines/words/use-simple-words-phrases/, a public-domain list) and what editors add to
it. Terms that have a meaning of their own in some field (execute, implement, optimise) are left
out, and so is every word in daily use: what is listed can be replaced in nearly every sentence.
"""

VERBS = {
    "en": "accomplish: do, acquaint: tell, ameliorate: improve, anticipate: expect, appertain: belong, "
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
}
"""In the form that a dictionary has; their other regular forms count with them."""

OTHERS = {
    "de": "aufgrund der tatsache dass: weil, aus dem grund dass: weil, bezüglich: zu, dementsprechend: also, "
    "demzufolge: also, dergestalt: so, diesbezüglich: dazu, hinsichtlich: zu, im anschluss an: nach, "
    "im bereich der: in der, im falle dass: wenn, im hinblick auf: für, im nachgang zu: nach, "
    "im rahmen der: in der, im rahmen des: im, im vorfeld: vorher, in anbetracht der tatsache dass: weil, "
    "in bezug auf: zu, infolgedessen: deshalb, käuflich erwerben: kaufen, mittels: mit, "
    "nichtsdestotrotz: trotzdem, obliegt: ist aufgabe von, partizipieren: teilnehmen, seitens: von, "
    "unter berücksichtigung: mit, unter zuhilfenahme: mit, vermittels: mit, vollumfänglich: ganz, "
    "zeitnah: bald, zum jetzigen zeitpunkt: jetzt, zur anwendung kommen: angewendet werden, zwecks: für",
    "en": "a majority of: most, a multitude of: many, a plethora of: many, a sufficient number of: enough, "
    "additionally: also, adjacent to: next to, aforementioned: this, ancillary: extra, are able to: can, "
    "as a consequence of: because of, as a means of: to, as a result of the fact that: because, "
    "as prescribed by: by, as to whether: whether, at a later date: later, at such time as: when, "
    "at the conclusion of: after, at the present time: now, at this point in time: now, "
    "attributable to: because of, because of the fact that: because, beneficial: useful, by means of: by, "
    "by virtue of: by, cognisant of: aware of, cognizant of: aware of, commencement: start, "
    "commensurate with: equal to, concerning the matter of: about, consequently: so, "
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
    "with regards to: about, with respect to: about, with the exception of: except, "
    "with the result that: so that",
}
"""Exactly as they are."""
