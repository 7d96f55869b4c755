"""Twelve articles as lists of blocks, from which their four forms are made.

Within a text, ``*a*`` is emphasis, ``**a**`` strong, ``[a](b)`` a link, ```a``` code and ``[^1]`` a note.
"""

from typing import NamedTuple

Blocks = list[tuple[str, object]]
"""``p``, ``h2``, ``h3``, ``quote``, ``code``, ``img`` with a text; ``ul`` and ``ol`` with items, of which a list is
nested in the one before; ``table`` with rows; ``note`` with the text of the next note."""


class Written(NamedTuple):
    name: str
    language: str
    title: str
    keyphrase: str
    blocks: Blocks


CHAIN = Written(
    "chain",
    "en",
    "How to oil a bicycle chain",
    "bicycle chain",
    [
        (
            "p",
            (
                "A bicycle chain wants a clean cloth and a *little* oil. Wipe it after every wet ride and it "
                "will last you "
                "for years. Riders who forget it buy a new bicycle chain each spring, and often new cogs with it."
            ),
        ),
        ("h2", "What you need"),
        (
            "ul",
            ["One old shirt", "Thin oil for summer", ["Thick oil for winter", "None at all for ice"], "Ten minutes"],
        ),
        ("h2", "How it is done"),
        (
            "p",
            (
                "Turn the pedals backwards while you hold the cloth around the chain. Then put **one drop** "
                "of oil on each "
                "roller. Wait a minute, and wipe off whatever is left on the outside, since it only collects dust."
            ),
        ),
        (
            "ol",
            ["Wipe the chain from both sides.", "Oil each roller once.", "Turn the pedals ten times.", "Wipe again."],
        ),
        (
            "p",
            (
                "If the bicycle chain still squeaks after that, read [how to measure its "
                "wear](https://chains.example/wear) "
                "before you oil it again. A worn chain squeaks whatever you do."
            ),
        ),
    ],
)

TABLE = Written(
    "prices",
    "en",
    "What a loaf of bread really costs",
    "loaf of bread",
    [
        (
            "p",
            (
                "Flour is cheap, and ovens are not. We baked a loaf of bread on nine days and wrote down what "
                "each of them "
                "took from the purse: flour, salt, yeast, and the power for the oven."
            ),
        ),
        ("h2", "Nine days in one table"),
        (
            "table",
            [
                ["Kind", "Flour", "Power", "Sum"],
                ["Rye", "0.80", "0.95", "1.75"],
                ["Wheat", "0.60", "0.90", "1.50"],
                ["Spelt", "1.90", "0.90", "2.80"],
            ],
        ),
        (
            "p",
            (
                "Power is more than half of it for rye and wheat. Who bakes two loaves at once pays for the "
                "oven only once, "
                "and a loaf of bread then costs little more than a euro."
            ),
        ),
        ("h3", "What we left out"),
        (
            "p",
            (
                "Our time is not in the table. It takes about half an hour of work for a loaf of bread, most "
                "of it for the "
                "dishes, and everybody knows best what half an hour of their own is worth."
            ),
        ),
    ],
)

CODE = Written(
    "backup",
    "en",
    "A backup script that tells you when it fails",
    "backup script",
    [
        (
            "p",
            (
                "Most backups fail in silence. The disk is full, the password has changed, and nobody reads the log. A "
                "backup script should therefore say one thing only: that the last good copy is older than a day."
            ),
        ),
        ("h2", "The script"),
        ("p", "Save this as `backup.sh` and make it executable. It copies the folder and then writes the date."),
        ("code", "#!/bin/sh\nset -e\nrsync -a /home /mnt/copy\ndate > /mnt/copy/.last"),
        ("h2", "The check"),
        (
            "p",
            (
                "A second backup script runs each morning and looks at the date. If `.last` is older than a "
                "day, it sends a "
                "mail. If the file is missing, it sends one as well, because a missing file is the worst news of all."
            ),
        ),
        (
            "p",
            (
                "Test it once: rename the disk, wait for the mail, and rename it back. A backup script that "
                "was never seen "
                "to complain is not a backup script you can trust."
            ),
        ),
    ],
)

NOTES = Written(
    "lamps",
    "en",
    "Why street lamps turned orange and then white",
    "street lamps",
    [
        (
            "p",
            (
                "For fifty years street lamps were orange, as sodium gave the most light for the money.[^1] "
                "Then they turned "
                "white within a decade. The reason is a blue diode that nobody could make before 1993.[^2]"
            ),
        ),
        ("h2", "Sodium"),
        (
            "p",
            (
                "A sodium lamp shines in a single colour. You see well by it, but you see no colours: a red "
                "car and a green "
                "one are both brown. Astronomers liked such street lamps, because one filter removes them all "
                "from a picture."
            ),
        ),
        ("h2", "Diodes"),
        (
            "p",
            (
                "White street lamps save half of the power and can be dimmed at night. They also scatter more "
                "in the air, "
                "and so the sky above small towns has become brighter, not darker."
            ),
        ),
        ("note", "Some 150 lumens a watt, when a bulb gave fifteen."),
        ("note", "It earned its makers a prize in 2014."),
    ],
)

FAQ = Written(
    "sourdough",
    "en",
    "Sourdough starter: questions that beginners ask",
    "sourdough starter",
    [
        (
            "p",
            (
                "A sourdough starter is flour and water in which yeast lives. It needs food, warmth and a "
                "little patience. "
                "These are the questions that we hear most often in our courses."
            ),
        ),
        ("h2", "Frequently asked questions"),
        ("h3", "How often do I feed a sourdough starter?"),
        (
            "p",
            (
                "Once a day on the kitchen table, and once a week in the fridge. Take out half of it, and add "
                "as much flour "
                "and water as you took."
            ),
        ),
        ("h3", "Why does it smell of nail polish?"),
        ("p", "It is hungry. Feed it twice on the same day, and the smell will be gone by the evening."),
        ("h3", "Can I freeze it?"),
        ("p", "Yes, for about three months. Let it thaw slowly in the fridge and feed it two times before you bake."),
        ("h3", "When is it ready to bake with?"),
        ("p", "When it doubles within six hours after a meal. A spoon of it then floats on water."),
    ],
)

PICTURES = Written(
    "harbour",
    "en",
    "A day at the harbour of a small town",
    "small town",
    [
        (
            "p",
            (
                "The harbour wakes before the small town does. At four the first boats come in, and the gulls "
                "know it long "
                "before the buyers do. We walked along the pier with a thermos and a camera."
            ),
        ),
        ("img", "Three boats at the pier before sunrise"),
        (
            "p",
            (
                "By six the fish is sold. What nobody bought goes to the smokehouse at the end of the pier, "
                "whose owner has "
                "done nothing else for forty years and says so."
            ),
        ),
        ("h2", "Noon"),
        ("p", "At noon the small town comes down to eat. There is one table, and everybody shares it."),
        ("img", "One long table with people of all ages"),
        (
            "p",
            (
                "Whoever sits down late eats herring. Whoever sits down early eats herring, too, but it is "
                "still warm, and "
                "the bread has not gone to the gulls yet."
            ),
        ),
    ],
)

QUOTES = Written(
    "letters",
    "en",
    "What old letters say about the weather",
    "old letters",
    [
        (
            "p",
            (
                "People have always written home about the weather. In the archive we read two hundred old "
                "letters from "
                "farmers, and hardly one of them leaves the rain out."
            ),
        ),
        ("quote", "It has rained since Tuesday, and the hay is lost. Mother says we shall sell the brown cow."),
        (
            "p",
            (
                "Such lines are data. A student put all of the old letters into a list and drew a map of the "
                "wet summers, "
                "and the map agrees with the rings of trees that grew nearby."
            ),
        ),
        ("h2", "What cannot be known"),
        (
            "p",
            (
                "Nobody writes about ordinary days. Old letters remember floods, frosts and storms, and so "
                "they make the "
                "past look worse than it was."
            ),
        ),
        ("quote", "Nothing happened today. I am content."),
        ("p", "That line is the only one of its kind, and we liked it best of all."),
    ],
)

NESTED = Written(
    "packing",
    "en",
    "A packing list for two weeks on a boat",
    "packing list",
    [
        (
            "p",
            (
                "A boat has little room and much water. This packing list is what remained after six summers, and each "
                "thing on it was missed at least once."
            ),
        ),
        ("h2", "For the body"),
        (
            "ul",
            [
                "Clothes",
                ["Two shirts of wool", "A jacket that keeps out rain", ["with a hood", "and taped seams"]],
                "A hat with a string",
                "Shoes with pale soles",
            ],
        ),
        ("h2", "For the mind"),
        (
            "ol",
            ["A book that you can lose", "Cards", ["for two players", "for four players"], "A notebook and a pencil"],
        ),
        (
            "p",
            (
                "Leave the rest of your packing list at home. Soft bags fold away, and hard ones are in "
                "everybody's way from "
                "the first day to the last one."
            ),
        ),
    ],
)

GERMAN = Written(
    "balkon",
    "de",
    "Tomaten auf dem Balkon ziehen",
    "Tomaten auf dem Balkon",
    [
        (
            "p",
            (
                "Tomaten auf dem Balkon brauchen Sonne, Wasser und einen großen Topf. Wer im März mit der "
                "Aussaat beginnt, "
                "kann im Juli die ersten Früchte ernten. Wichtig ist vor allem, dass die Blätter trocken bleiben."
            ),
        ),
        ("h2", "Der richtige Topf"),
        (
            "p",
            (
                "Ein Topf mit zwanzig Litern ist nicht zu groß. In kleinen Töpfen trocknet die Erde an einem "
                "heißen Tag aus, "
                "und dann platzen die Früchte, sobald es wieder regnet."
            ),
        ),
        ("ul", ["Ton hält die Wurzeln kühl", "Kunststoff ist leicht", "Holz verrottet, z. B. nach drei Jahren"]),
        ("h2", "Gießen und düngen"),
        (
            "p",
            (
                "Gießen Sie morgens und direkt auf die Erde. Einmal in der Woche bekommen Tomaten auf dem "
                "Balkon Dünger, aber "
                "erst, wenn die ersten Früchte zu sehen sind."
            ),
        ),
    ],
)

FRENCH = Written(
    "velo",
    "fr",
    "Aller au travail à vélo toute l’année",
    "travail à vélo",
    [
        (
            "p",
            (
                "Aller au travail à vélo demande un peu de courage la première semaine. Ensuite, on ne veut plus faire "
                "autrement : le trajet dure le même temps chaque jour, et l’on arrive réveillé."
            ),
        ),
        ("h2", "L’équipement"),
        (
            "p",
            (
                "Il ne faut pas grand-chose. De bonnes lampes, des garde-boue et un pantalon de pluie "
                "suffisent pour neuf "
                "jours sur dix. Pour le dixième, il y a le tramway."
            ),
        ),
        ("table", [["Objet", "Prix"], ["Lampes", "40 €"], ["Garde-boue", "25 €"], ["Pantalon", "60 €"]]),
        ("h2", "L’hiver"),
        (
            "p",
            (
                "En hiver, aller au travail à vélo est surtout une question de pneus. Gonflez-les un peu "
                "moins, et évitez les "
                "feuilles mortes, qui glissent plus que la neige."
            ),
        ),
    ],
)

LINKS = Written(
    "libraries",
    "en",
    "Four libraries that lend more than books",
    "libraries",
    [
        (
            "p",
            (
                "Some libraries lend drills, others lend seeds. We asked four of them what people take home "
                "most, and the "
                "answers surprised even those who work there."
            ),
        ),
        ("h2", "Tools"),
        (
            "p",
            (
                "The [library of things](https://things.example/list) owns 300 tools. Its drill is out on 340 "
                "days a year, "
                "which is *more than any novel* in town. See [the rules](/rules) before you borrow a saw."
            ),
        ),
        ("h2", "Seeds"),
        (
            "p",
            (
                "Seeds are lent in spring and given back in autumn, by `weight` and not by number. Libraries "
                "that lend seeds "
                "ask for a few more than they gave, because some never come up."
            ),
        ),
        (
            "p",
            (
                "**Not everything works.** Umbrellas were lent once and never seen again, and libraries have "
                "stopped to "
                "count them."
            ),
        ),
    ],
)

LONG = Written(
    "glaciers",
    "en",
    "How a glacier moves, and how we know",
    "glacier",
    [
        (
            "p",
            (
                "A glacier looks as if it stood still. In truth it flows, by a hand's width a day, and faster "
                "in summer than "
                "in winter. People found that out with stakes and patience."
            ),
        ),
        ("h2", "Stakes in a line"),
        (
            "p",
            (
                "In 1840 somebody set a row of stakes across the ice. A year later the row was a curve: the "
                "middle had moved "
                "most.[^1] So a glacier flows like honey, held back at its sides."
            ),
        ),
        ("h3", "What ice does under weight"),
        (
            "p",
            (
                "Ice breaks when it is hit, and bends when it is pressed for long. Sixty metres of ice press "
                "hard enough. "
                "Below that depth a glacier has no cracks, since they would close at once."
            ),
        ),
        ("h2", "Satellites"),
        (
            "p",
            (
                "Today two pictures from space, taken twelve days apart, show each movement to the width of a "
                "finger. The "
                "method needs no stakes and no boots."
            ),
        ),
        ("ol", ["Take a picture.", "Wait for twelve days.", "Take another one, and compare."]),
        ("quote", "We walk on it as on rock, and it is a river."),
        ("note", "By seventy metres in that year."),
    ],
)

ARTICLES = (CHAIN, TABLE, CODE, NOTES, FAQ, PICTURES, QUOTES, NESTED, GERMAN, FRENCH, LINKS, LONG)
