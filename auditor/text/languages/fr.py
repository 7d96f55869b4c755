"""French."""

from auditor.text.languages.language import (
    Abbreviations,
    Bylines,
    Faq,
    Language,
    Shapes,
    Signs,
    Sources,
    Syllables,
    Transitions,
    WeakWords,
)

LANGUAGE = Language(
    "fr",
    "French",
    signs=Signs(
        frequent={
            "Latin": "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il "
            "sont avec ont aux son cette mais ou nous comme vous elle leur être fait été ses sa tout même bien sans "
            "deux peut aussi c'est d'une",
        },
        months="janvier février mars avril mai juin juillet août septembre octobre novembre décembre janv "
        "févr mars avr mai juin juil août sept oct nov déc janv fév mars avr mai juin juill août sept oct nov déc",
        faq=Faq(
            titles=(
                "foire aux questions",
                "questions (?:les plus )?(?:frequentes|courantes|frequemment posees)",
                "questions ?(?:et|/|-) ?reponses",
                "vos questions",
            ),
            signs=("question",),
            asking="comment pourquoi quand ou qui quel quels quelle quelles combien",
            asking_together=(
                "est-ce",
                "peut-on",
                "puis-je",
                "faut-il",
                "y a-t-il",
            ),
            calls=("(?:vous avez )?(?:encore )?(?:d'autres|des) questions",),
            interview="entretien",
            question="question",
            answer="reponse réponse",
            more=(
                "lire la suite",
                "en savoir plus",
                "voir plus",
            ),
        ),
        bylines=Bylines(
            published="publié le|publié|mis en ligne le|paru le|date de publication|écrit le",
            modified="mis à jour le|mis à jour|mise à jour le|mise à jour|dernière mise à jour|"
            "dernière mise à jour le|modifié le|actualisé le",
            by="par|écrit par|publié par|rédigé par|auteur|auteure|autrice|texte",
            roles="relu par|relue par|vérifié par|vérifiée par|révisé par|révisée par|validé par|validée par|"
            "édité par|corrigé par|traduit par|traduite par|traduction de|photos de|photo de|photographies de|"
            "images de|image de|illustré par|illustrations de|illustration de|vidéo de|relecture|traduction|"
            "photos|photo|photographies|illustrations|illustration|crédit photo|crédits photo|crédits photos|"
            "édition|photographe|traducteur|traductrice",
            need_value="texte",
            joining="et",
            relative="il y a|hier|aujourd",
            open_begins="dernière",
            open_ends="le",
            linking="par de",
        ),
    ),
    elides=True,
    function_words="à afin ai aie ainsi alors après assez au aucun aucune aujourd'hui auquel aussi aussitôt "
    "autant autour autre autres aux auxquels avaient avais avait avant avec avez avoir avons ayant beaucoup bien "
    "c'est ça car ce ceci cela celle celles celui cependant ces cet cette ceux chaque chez chose comme comment d'un "
    "d'une dans de dedans dehors déjà depuis des dès deux devant doit doivent donc dont du duquel durant elle elles "
    "en encore enfin ensuite entre es est et étaient étais était étant été être eu eux fait faut font fois grâce "
    "hors ici il ils j'ai je jusqu'à jusque l'on la là laquelle le lequel les lesquelles lesquels leur leurs lors "
    "lorsque lui m'a ma mais malgré me même mêmes mes mieux moi moins mon n'a n'est ne ni non nos notre nôtre nous "
    "on ont ou où par parce parfois parmi pas pendant personne peu peut peuvent peux plus plusieurs plutôt pour "
    "pourquoi pourtant pouvez près presque puis puisque qu'il qu'ils qu'elle qu'on qu'un qu'une quand quant que quel "
    "quelle quelles quelque quelques quels qui quoi quoique rien s'il s'ils sa sans sauf se selon sera seront ses "
    "seulement si sinon soi soit son sont sous souvent suis sur surtout ta tandis tant te tel telle telles tels tes "
    "toi ton toujours tous tout toute toutefois toutes très trop tu un une unes uns vers voici voilà vos votre vous y",
    stemmer="french",
    irregular_forms="cheval chevaux, animal animaux, journal journaux, hopital hopitaux, canal canaux, "
    "metal metaux, travail travaux, bail baux, corail coraux, email emaux, vitrail vitraux, oeil yeux, ciel cieux, "
    "mal maux, bocal bocaux, local locaux, terminal terminaux, tribunal tribunaux, capital capitaux, "
    "general generaux, signal signaux, cristal cristaux",
    abbreviations=Abbreviations(
        continues="av boul cf chap dir dr drs ex m me mgr mlle mlles mm mme mmes p.ex pr prof ss st ste vs",
        before_number="art chap env fig max min no p pp réf tél vol",
        are_complete=True,
    ),
    # The e at the end is not spoken, nor the ent of verbs in the plural; ia, io, ieu are one syllable: na-tion.
    syllables=Syllables(
        nucleus="[aeiouyàâäéèêëîïôöûùüœæ]+",
        changes=(
            ("qu", "k"),
            ("gu(?=[eéèêi])", "g"),
            ("ge(?=[aouâô])", "j"),
        ),
        more="é(?=[aâoôiuèé]|e(?!s?$))|[ao](?=é)|(?<=[aoueé])(?:ï|[ëü](?!s?$))|o(?=a)|a(?=o(?!û))|"
        "(?<=[aeou])y(?=[aouéèâi]|e(?!s?$|nt$))|^pa(?=ys)|[bcdfgptv][lr]i(?=[aéoè]|e(?!s?$))",
        fewer="(?<=[^aeiouyàâäéèêëîïôöûùüœæ])es?$|^(?!(?:absent|accent|accident|adolescent|agent|ambivalent|"
        "antécédent|apparent|ardent|argent|avent|cent|ciment|cohérent|compétent|concurrent|consékent|content|"
        "continent|convent|couvent|décent|dent|différent|divergent|élokent|éminent|équivalent|évident|excellent|"
        "exigent|fervent|frékent|gent|imminent|impatient|imprudent|incident|indécent|indifférent|indulgent|innocent|"
        "insolent|intelligent|intermittent|lent|mécontent|occident|orient|parent|permanent|pertinent|polyvalent|"
        "précédent|présent|président|prudent|récent|récurrent|résident|sent|serpent|souvent|supplément|talent|"
        "torrent|transparent|trident|turbulent|urgent|vent|violent)$)(?=.{0,60}[bcdfgjklnprstvxz]ent$).+$(?<!ment)|"
        "^(?:(?:con)?form|(?:trans|per)form|aim|dorm|nomm|consomm|affirm|confirm|ferm|anim|exprim|estim|programm)ent$",
    ),
    ease="flesch_reading_ease_kandel_moles",
    long_sentence=25,
    articles="le la les un une des du ce cet cette ces",
    transitions=Transitions(
        anywhere="à cause de, à ce titre, à condition de, à condition que, à l'inverse, à moins que, à savoir, "
        "afin de, afin que, ainsi, alors, alors que, après que, après tout, au contraire, au fond, au lieu de, "
        "au moins, aussi bien que, aussitôt que, autrement dit, avant de, avant tout, bien entendu, bien que, "
        "bien sûr, bref, c'est-à-dire, c'est pourquoi, car, cependant, certes, ceci dit, cela dit, comme, d'abord, "
        "d'ailleurs, d'autant plus, d'autre part, d'un autre côté, d'un côté, d'une part, dans ce cas, "
        "dans l'ensemble, dans un premier temps, de ce fait, de cette façon, de cette manière, de fait, de façon à, "
        "de même, de plus, de sorte que, de toute façon, dès lors, dès que, donc, dorénavant, du coup, du moins, "
        "du reste, également, en bref, en ce qui concerne, en cas de, en conclusion, en conséquence, "
        "en d'autres termes, en effet, en fait, en fin de compte, en général, en outre, en particulier, "
        "en premier lieu, en raison de, en réalité, en résumé, en revanche, en somme, en second lieu, en tout cas, "
        "encore que, enfin, ensuite, et pourtant, finalement, globalement, grâce à, jusqu'à ce que, lorsque, mais, "
        "malgré, même si, néanmoins, non seulement, notamment, or, outre, par ailleurs, par conséquent, par contre, "
        "par exemple, p.ex., c.-à-d., par la suite, par rapport à, parce que, parce qu'il, parce qu'elle, "
        "parce qu'on, pendant que, plus précisément, plutôt que, pour conclure, pour que, pourtant, premièrement, "
        "puis, puisque, quand, quand même, quant à, quoi qu'il en soit, quoique, sans doute, sauf si, selon, si, "
        "si bien que, soit, surtout, tandis que, tant que, tel que, tout d'abord, tout de même, toutefois, "
        "troisièmement, deuxièmement, vu que",
        first="après, aussi, avant, désormais, et, ou, ni, maintenant, plus tard, voilà pourquoi",
    ),
    passive="french",
    weak_words=WeakWords(
        at_end="dit dire faire va aller donne donner vient venir prend prendre met mettre trouve trouver "
        "aide aider pouvoir veut vouloir devoir sait savoir voit voir croit croire pense penser utiliser choisir "
        "acheter eviter connaitre apprendre bon bonne bons bonnes meilleur meilleure meilleurs meilleures pire "
        "nouveau nouvelle nouveaux nouvelles vieux grand grande grands grandes petit petite petits petites long "
        "court premier premiere deuxieme dernier derniere derniers prochain propre hier demain maintenant jamais "
        "vraiment simplement trois quatre cinq six sept huit neuf dix",
        alone="choses gens personnes homme femme temps an ans annee annees mois semaine semaines jour "
        "jours heure heures minute minutes partie parties type types cas point points exemple exemples raison "
        "raisons etape etapes conseil conseils idee idees guide liste question questions reponse reponses probleme "
        "problemes resultat nombre lieu monde vie sujet article page introduction conclusion fin debut facon maniere "
        "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre lundi mardi mercredi "
        "jeudi vendredi samedi dimanche",
        links="de du des la le les l d en au aux avec pour et sans a sur un une",
        before_noun="le la les un une des ce cette ces mon ma ton ta son sa ses notre votre leur de du au aux "
        "en avec pour sans",
        before_verb="je tu il elle on nous vous ils elles ne se peut peuvent doit doivent est sont ont pour",
        empty_heads="conseils facons manieres etapes raisons guide choses liste reste nombre partie exemple "
        "exemples introduction idees",
    ),
    shapes=Shapes(
        coordinators="ou et ni",
        connectors="ou et ni comme que avec sans via grace",
        openers="meme surtout notamment comme contrairement ou et avec sans que quand",
        leads="quand lorsque si avec sans comme pour grace que en",
        determiners="le la les l un une des mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs ce "
        "cet cette ces chaque aucun aucune du au aux deux trois quatre cinq est sont",
        superlatives="meilleur meilleure meilleurs meilleures",
        selling="meilleur meilleure meilleurs meilleures cher chere acheter promo promotion promotions",
        near_me="pres de chez moi",
        strong="meme surtout notamment contrairement",
        seeking="cherchez cherches besoin recherchez envie",
        within="pas moins",
    ),
    generic_links="ici|cliquez ici|cliquer ici|clique ici|par ici|juste ici|lire la suite|lire plus|en savoir plus|"
    "savoir plus|plus|plus d'infos|plus d'informations|voir plus|la suite|ce lien|lien|cette page|cet article|"
    "article|page|détails|source|site web",
    sources=Sources(
        classes={
            "many": "nombreuses nombreux plusieurs certains certaines des les",
            "studies": "études",
            "often": "récentes scientifiques cliniques aussi ont",
            "show": "montrent montré démontrent démontré suggèrent suggéré indiquent confirment confirmé révèlent "
            "révélé prouvent prouvé",
            "according to": "selon d'après d’après",
            "such": "une des les certains plusieurs de nombreux nombreuses",
            "authority": "étude études experts médecins scientifiques chercheurs spécialistes nutritionnistes",
            "experts": "experts médecins scientifiques chercheurs spécialistes nutritionnistes",
            "say": "disent recommandent conseillent avertissent affirment estiment s'accordent s’accordent",
            "a": "un une",
            "expert": "médecin expert experte kinésithérapeute nutritionniste scientifique chercheur chercheuse",
            "says": "dit affirme recommande conseille explique avertit",
            "scholars": "chercheurs scientifiques psychologues économistes",
            "found": "ont~découvert ont~montré ont~constaté ont~démontré ont~trouvé",
            "proven": "scientifiquement~prouvé scientifiquement~prouvée scientifiquement~démontré "
            "scientifiquement~démontrée cliniquement~prouvé cliniquement~prouvée cliniquement~démontré",
        },
        grave={
            "health": "douleur douleurs symptôme symptômes médecin médecins médical médicament médicaments patient "
            "patients traitement thérapie maladie diagnostic santé blessure blessures muscle muscles sang tension "
            "cancer diabète régime vitamine vitamines dose grossesse allergie infection vaccin cœur anxiété "
            "dépression sommeil poids chronique chirurgie inflammation",
            "money": "argent investir investissement placement prêt crédit dette dettes impôt impôts assurance "
            "retraite épargne actions bourse fonds intérêt intérêts banque inflation",
            "safety": "feu incendie fumée poison toxique danger dangereux électrocution monoxyde casque freins "
            "amiante noyade étouffement urgence sécurité brûlure brûlures",
        },
    ),
)
