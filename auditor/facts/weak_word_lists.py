"""Lists of words that are no topic though they have a meaning, by language; folded, as they stand in text, no stems."""

AT_END = {
    "en": "say says said saying tell tells told ask asks asked get gets got getting gotten make makes made making take "
    "takes took taken taking give gives gave given giving go goes went gone going come comes came coming keep keeps "
    "kept keeping lets put puts putting set sets see sees saw seen seeing look looks looked looking seem seems "
    "seemed know knows knew known knowing think thinks thought thinking want wants wanted need needs needed needing "
    "like likes liked love loves loved hate become becomes became becoming find finds found finding help helps "
    "helped helping use uses used using try tries tried trying start starts started starting stop stops stopped "
    "begin begins began turn turns turned show shows showed shown showing mean means meant feel feels felt feeling "
    "leave leaves left bring brings brought happen happens happened work works worked call calls called provide "
    "provides provided providing include includes included including allow allows allowed ensure ensures choose "
    "chooses chose choosing learn learns learned learning read reads understand understanding consider considering "
    "add adds added adding avoid avoiding follow follows followed following improve improving increase increasing "
    "reduce reducing create creates created creating build builds built building save saves saving offer offers "
    "offered hold holds held expect expected believe believes announce announces announced reveal reveals revealed "
    "explain explains explained warn warns warned claim claims claimed plan plans wrote writes written write "
    "writing buy buys bought pay pays paid win wins won lose loses lost run runs ran hit hits die dies died kill "
    "kills killed grow grows grew face faces faced end ends ended report reports reported discover discovering "
    "explore exploring introducing mastering preparing deserve deserves enjoy enjoying appear appears remain "
    "remains remained return returns returned new newest old latest last next first second third final early late "
    "former current recent good better great nice bad worse worst big bigger biggest small smaller large larger "
    "little long longer short high higher low lower hard easy easier simple sure able same different certain "
    "various available possible important essential ultimate complete full whole entire top best right wrong real "
    "true key main major several fewer enough lot lots plenty really even twice sometimes usually maybe instead "
    "otherwise almost away based today tomorrow yesterday tonight soon later ago everywhere anywhere well actually "
    "finally probably especially particularly simply easily quickly likely currently recently exactly definitely "
    "literally basically generally absolutely certainly clearly nearly yes non two three four five six seven eight "
    "nine ten hundred thousand million billion everything everyone everybody mr mrs ms dr etc ie eg vs plus minus "
    "dear please click share subscribe continue according related jan feb mar apr jun jul aug sep sept oct nov dec",
    "de": "sagt sagte sagen macht machen gemacht machte geht gehen ging geben gab kommt kommen kam nimmt nehmen nahm "
    "lasst lassen findet finden fand hilft helfen braucht brauchen zeigt zeigen bringt bringen halt halten steht "
    "stehen liegt liegen weiss wissen glaubt glauben denkt denken kennt kennen sieht sehen nutzt nutzen verwenden "
    "kaufen achten vermeiden wahlen richtig richtige richtigen gut gute guten besser beste besten bestes bester neu "
    "neue neuen neues alte alten gross grosse grossen klein kleine kleinen lang lange kurz erste ersten zweite "
    "letzte letzten nachste wenig weniger eigene eigenen heute gestern morgen oft immer nie niemals ganz wirklich "
    "einfach fast bereits trotzdem vielleicht besonders eigentlich endlich zwei drei vier funf sechs sieben acht "
    "neun zehn wieso",
    "es": "dice dijo decir hace hacer hizo hecho ir dar dio viene venir vino tener tuvo poder pudo pone poner deja "
    "dejar encuentra encontrar ayuda ayudar necesita necesitar muestra mostrar lleva llevar sabe saber cree creer "
    "piensa pensar ve ver usa usar utilizar elegir comprar evitar conocer aprender mejor mejores peor bueno buena "
    "buenos buenas nuevo nueva nuevos nuevas viejo grande grandes gran pequeno pequena largo corto primer primero "
    "primera segundo ultimo ultima ultimos proximo proxima propio propia hoy ayer manana ahora alli quizas "
    "especialmente realmente simplemente tres cuatro cinco seis siete ocho nueve diez",
    "fr": "dit dire faire va aller donne donner vient venir prend prendre met mettre trouve trouver aide aider pouvoir "
    "veut vouloir devoir sait savoir voit voir croit croire pense penser utiliser choisir acheter eviter connaitre "
    "apprendre bon bonne bons bonnes meilleur meilleure meilleurs meilleures pire nouveau nouvelle nouveaux "
    "nouvelles vieux grand grande grands grandes petit petite petits petites long court premier premiere deuxieme "
    "dernier derniere derniers prochain propre hier demain maintenant jamais vraiment simplement trois quatre cinq "
    "six sept huit neuf dix",
}
"""Where a keyphrase never ends: verbs, adverbs, numbers, praise."""
AT_START_ALLOWED = {
    "en": "lower higher best top new used free cheap cheapest high low long short small large big real hard full "
    "early late learning working building running writing saving work home",
}
"""Weak at an end only: "best running shoes" and "cheap flights" are what people look for."""
ALONE = {
    "en": "practice practices trend trends lesson lessons event events focus rate rates rating ratings average thing "
    "things people person man woman men women way ways time times year years month months week weeks day days hour "
    "hours minute minutes part parts kind kinds sort sorts type types case cases point points fact facts example "
    "examples reason reasons step steps tip tips idea ideas guide guides list lists question questions answer answers "
    "problem problems result results number numbers level levels option options choice choices place places world "
    "life home area areas side group groups form forms order change changes use uses lot bit end start beginning "
    "beginner beginners basics benefits pros cons overview introduction conclusion summary review reviews news article "
    "articles post posts page pages blog story stories column update updates video photo photos image images table "
    "section chapter note notes source sources name names word words line lines state country city january february "
    "march april june july august september october november december monday tuesday wednesday thursday friday "
    "saturday sunday company companies business team product products service services price cost costs system "
    "project projects user users customer customers member members official officials experience process quality "
    "information data features feature details detail issue issues support design tool tools version versions release "
    "releases released policy policies concept concepts letter letters reader readers button law laws goal goals "
    "announcement announcements attempt attempts approach effort efforts solution solutions strategy strategies debate "
    "debates method methods technique techniques function functions application applications software website "
    "websites site sites content community performance mind room rooms value values object objects task tasks",
    "de": "ding dinge sache sachen mensch menschen leute mann frau zeit jahr jahre jahren monat monate woche wochen "
    "tag tage tagen stunde stunden minute minuten teil teile art arten fall falle punkt punkte beispiel beispiele "
    "grund grunde schritt schritte tipp tipps idee ideen ratgeber liste frage fragen antwort antworten problem "
    "probleme ergebnis zahl zahlen ort welt leben thema themen artikel beitrag seite ubersicht einfuhrung fazit "
    "anfang ende januar februar marz april mai juni juli august september oktober november dezember montag dienstag "
    "mittwoch donnerstag freitag samstag sonntag prozent euro",
    "es": "cosa cosas gente persona personas hombre mujer tiempo vez veces ano anos mes meses semana semanas dia dias "
    "hora horas minuto minutos parte partes tipo tipos caso casos punto ejemplo ejemplos razon razones paso pasos "
    "consejo consejos idea ideas guia lista pregunta preguntas respuesta respuestas problema problemas resultado "
    "numero lugar mundo vida tema temas articulo pagina introduccion conclusion fin final forma manera enero "
    "febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miercoles "
    "jueves viernes sabado domingo",
    "fr": "choses gens personnes homme femme temps an ans annee annees mois semaine semaines jour jours heure heures "
    "minute minutes partie parties type types cas point points exemple exemples raison raisons etape etapes conseil "
    "conseils idee idees guide liste question questions reponse reponses probleme problemes resultat nombre lieu "
    "monde vie sujet article page introduction conclusion fin debut facon maniere janvier fevrier mars avril mai "
    "juin juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi vendredi samedi dimanche",
}
"""Too wide to be a keyphrase by themselves; months and weekdays are dates."""
LINKS = {
    "en": "of for in on and with at from the a an by vs versus",
    "de": "vor gegen ohne uber von vom fur in im am an und mit bei aus zum zur der die das des dem den",
    "es": "de del la el los las en con para por y sin al a un una",
    "fr": "de du des la le les l d en au aux avec pour et sans a sur un une",
}
"""Function words that stand within phrases: "cost of living", but not "Hitler was born"."""
BEFORE_NOUN = {
    "en": "the a an this that these those my your his her its our their of in on for with by from at about no every "
    "each",
    "de": "der die das den dem des ein eine einen einem einer eines diese dieser dieses kein keine mein dein sein ihr "
    "unser von mit fur im am beim zum zur aus bei uber",
    "es": "el la los las un una unos unas este esta estos estas mi tu su sus de del en con para por al sin",
    "fr": "le la les un une des ce cette ces mon ma ton ta son sa ses notre votre leur de du au aux en avec pour sans",
}
"""After these a noun or its adjective stands."""
BEFORE_VERB = {
    "en": "to i you we they he she it can could will would shall should may might must do does did don't doesn't "
    "didn't who and or not is are was were be been being have has had",
    "de": "zu ich du er sie es wir ihr man kann konnen will wollen soll sollte muss mussen wird werden wurde wurden",
    "es": "a yo tu el ella nosotros ellos se no puede pueden debe deben quiere que es son fue ha han",
    "fr": "je tu il elle on nous vous ils elles ne se peut peuvent doit doivent est sont ont pour",
}
"""After these a verb is likelier than a noun."""
EMPTY_HEADS = {
    "en": "tips ways steps reasons guide things lot lots list rest number kind part example examples introduction "
    "overview review reviews facts ideas",
    "de": "tipps wege schritte grunde ratgeber liste rest anzahl art teil beispiel beispiele einfuhrung ubersicht "
    "ideen",
    "es": "consejos maneras formas pasos razones guia cosas lista resto numero tipo parte ejemplo ejemplos "
    "introduccion ideas",
    "fr": "conseils facons manieres etapes raisons guide choses liste reste nombre partie exemple exemples introduction"
    " idees",
}
"""Before "for", "of" and the like they only introduce the topic."""
