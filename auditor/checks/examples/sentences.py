"""Texts for the examples of readability rules, each with one fault; all of them were written for this."""

LONG_SENTENCES = (
    (
        "Mix the flour with the water in a wide bowl and let the dough rest under a damp towel while you clean the "
        "table, the scales and everything else that you used before."
    ),
    "Add the salt.",
    (
        "Fold the dough from the edge to the middle eight times, turning the bowl a little after each fold, and do the "
        "same again every half hour until it holds its shape when you tip the bowl."
    ),
    (
        "If your kitchen is cold, which it often is in a house with thick walls, put the bowl on top of the fridge or "
        "next to the stove, where it is a few degrees warmer than on the table."
    ),
    "Watch the dough.",
    (
        "When it has grown by half and small bubbles show along the glass, dust the table with flour, tip out the "
        "dough and pull its four corners to the middle to make a parcel that you can turn over."
    ),
    (
        "Drag the parcel toward you across the table with both hands until its skin is tight and smooth, and then lift "
        "it into a basket with the seam on top so that it opens there later."
    ),
    (
        "Heat the oven with a heavy pot inside for at least forty minutes on the highest setting that it has, since a "
        "pot that is only warm takes the heat out of the loaf and leaves you with a flat one."
    ),
    (
        "Turn the loaf out onto a sheet of paper, cut the top once with a sharp blade, as deep as a coin is wide, and "
        "lower it into the pot by the corners of the paper without burning your wrists."
    ),
    "Close the lid.",
    (
        "After twenty minutes lift the lid to let the steam out and bake on for another twenty, or until the crust has "
        "a dark brown colour that most people who bake for the first time find too dark."
    ),
    (
        "Cool the bread on a rack with air on all sides and keep your hands off it for an hour at least, because fresh "
        "crumb tears under the knife and sticks to it like glue."
    ),
    (
        "Store the loaf in a paper bag with the cut side down, where it stays good for three days, and toast what is "
        "left on the fourth, when the crumb has lost its softness but none of its taste."
    ),
    "Write down what you did.",
    (
        "A note on how warm the water was, how long the dough rested and how the crust turned out is worth more to "
        "your next loaf than any recipe that somebody else has written for another kitchen."
    ),
    "Bake again.",
)
"""Sixteen sentences, eleven of them with more than twenty words."""

PASSIVE_SENTENCES = (
    "The flour is weighed into a wide bowl.",
    "Warm water is poured in and stirred by hand.",
    "The bowl is covered with a damp towel.",
    "After half an hour the salt is added.",
    "The dough is folded eight times.",
    "After each fold the bowl is turned a little.",
    "The next fold comes an hour later.",
    "Large bubbles are pressed out with a wet finger.",
    "The table is dusted with flour.",
    "Four corners are pulled to the middle.",
    "A basket is lined with linen.",
    "The loaf is set into it with the seam on top.",
    "Meanwhile the oven is heated for forty minutes.",
    "A heavy pot goes in with it.",
    "The top is cut once with a sharp blade.",
    "The lid is lifted after twenty minutes.",
    "The bread is cooled on a rack.",
    "It is stored in a paper bag.",
)
"""Eighteen sentences, sixteen of them in the passive."""

WORDY_SENTENCES = (
    "Bakers utilise warm water in order to commence.",
    "Prior to baking, obtain a heavy pot.",
    "Add the salt subsequent to the first rest.",
    "A sufficient number of folds makes the dough smooth.",
    "Endeavour to keep the bowl warm.",
    "A cold kitchen necessitates a longer wait.",
    "Terminate the rest when the dough has grown by half.",
    "Dust the table and tip out the dough.",
    "Pull its corners to the middle.",
    "Set it into a basket in close proximity to the stove.",
    "Heat the oven and the pot in it.",
    "Cut the top with a sharp blade.",
    "Close the lid to retain the steam.",
    "Lift it after twenty minutes.",
    "In the event that the crust is pale, bake on for ten more.",
    "Ascertain by a knock whether the loaf is done.",
    "Cool it on a rack.",
    "Wait for an hour.",
    "Store it in a paper bag.",
    "Purchase more flour and bake again.",
)
"""Twenty sentences with a dozen words that have a plainer one."""

HARD_SENTENCES = (
    "The preliminary hydration of the flour considerably facilitates subsequent enzymatic activity.",
    "Increasing temperature accelerates fermentation, whereas insufficient temperature delays it.",
    "The composition of the culture depends primarily on environmental conditions.",
    "Bacteria produce considerable quantities of organic acids during this period.",
    "Excessive acidity irreversibly weakens the structure of the dough.",
    "Experienced bakers therefore document acidity and temperature at regular intervals.",
    "Mechanical manipulation redistributes nutrients and strengthens the protein structure.",
    "Premature dehydration of the surface limits expansion during the initial phase.",
    "Variations in humidity necessitate individual adjustments of the procedure.",
    "The thermal conductivity of ceramic containers exceeds that of conventional ones.",
    "Gelatinisation of the starch stabilises the porous structure permanently.",
    "Caramelisation generates numerous aromatic compounds of exceptional complexity.",
    "Insufficient evaporation leaves undesirable moisture beneath the surface.",
    "Appropriate packaging effectively delays deterioration of the finished product.",
    "Careful evaluation of observations remains indispensable for consistent results.",
    "Continuous improvement ultimately depends on methodical experimentation.",
)
"""Sixteen sentences in the language of a thesis."""

LINKED_SENTENCES = (
    "First, weigh the flour into a wide bowl.",
    "Then pour in the water and stir.",
    "Cover the bowl, because dry dough gets a skin.",
    "After half an hour, add the salt.",
    "Fold the dough from the edge to the middle.",
    "Meanwhile, heat the oven with a pot inside.",
    "A cold kitchen slows things down; however, the taste improves.",
    "For example, a night in the hall makes the crumb sweeter.",
    "Next, shape the loaf.",
    "Set it into a basket.",
    "Finally, cut the top.",
    "Close the lid, so that the steam stays in.",
    "Lift it after twenty minutes.",
    "Although the crust looks dark, bake on.",
    "Therefore nobody should open the oven early.",
    "Cool the bread on a rack.",
    "In addition, give it an hour of rest.",
)
"""Seventeen sentences, two thirds of which say how they follow."""
