"""Portuguese."""

from auditor.text.languages.language import (
    Abbreviations,
    Bylines,
    Faq,
    Language,
    Passive,
    Shapes,
    Signs,
    Syllables,
    Transitions,
)

LANGUAGE = Language(
    "pt",
    "Portuguese",
    signs=Signs(
        frequent={
            "Latin": "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele "
            "das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era "
            "depois sem mesmo aos ter são",
        },
        months="janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro jan "
        "fev mar abr mai jun jul ago set out nov dez",
        faq=Faq(
            titles=(
                "perguntas (?:mais )?(?:frequentes|comuns)",
                "perguntas e respostas",
                "duvidas (?:frequentes|comuns)",
            ),
            signs=(
                "pergunta",
                "duvidas",
            ),
            asking="qual quais quem onde porque posso pode preciso",
            asking_together=("por que",),
            calls=("(?:ainda )?tem (?:mais )?(?:duvidas|perguntas)",),
            interview="entrevista",
            question="pergunta",
            answer="resposta",
            more=("(?:leia|saiba|ver|ler) mais",),
        ),
        bylines=Bylines(
            published="publicado em|publicado|publicada em|postado em|data de publicação|publicado a",
            modified="atualizado em|atualizado|atualizada em|última atualização|modificado em|actualizado em",
            by="por|escrito por|publicado por|redigido por|autor|autora|texto",
            roles="revisado por|revisada por|revisto por|verificado por|verificada por|editado por|"
            "editada por|traduzido por|traduzida por|tradução de|fotos de|foto de|fotografias de|imagens de|"
            "ilustrado por|ilustrações de|ilustração de|vídeo de|tradução|revisão|edição|fotos|foto|fotografia|"
            "ilustrações|ilustração",
            need_value="texto",
            joining="e",
            relative="hoje|ontem|há",
            open_begins="última",
            open_ends="em",
            date_words="data",
            linking="por de",
        ),
    ),
    function_words="a à ao aos apenas após aquela aquelas aquele aqueles aquilo as às assim até bem cada com como "
    "contra cujo da das de dela delas dele deles depois desde dessa desse desta deste deve devem disso do dos "
    "durante e é ela elas ele eles em embora enquanto entre era eram essa essas esse esses esta está estão estar "
    "estas estava este estes eu foi for foram fosse há isso isto já lá lhe lhes lo logo mais mas me mediante meio "
    "menos mesma mesmas mesmo mesmos meu meus minha minhas muita muitas muito muitos na nada não nas nem nenhum "
    "nenhuma nessa nesse nesta neste ninguém no nos nós nossa nossas nosso nossos num numa nunca o onde os ou outra "
    "outras outro outros para pela pelas pelo pelos perante pode podem pois por porém porque por quê pouca pouco "
    "poucos própria próprio quais qual qualquer quando quanto que quê quem se seja sejam sem sempre sendo ser será "
    "serão seu seus si sido só sob sobre sua suas são também tanto tão tem têm tendo ter teu teus ti tido tinha "
    "tinham toda todas todavia todo todos tu tua tuas tudo um uma umas uns vai vão você vocês vos",
    stemmer="portuguese",
    abbreviations=Abbreviations(
        continues="av cap cf d dir dr dra dras drs eng ex exma exmo gen pe prof profa r sr sra sras srs srta "
        "sta sto trav vs",
        before_number="aprox art arts cap fig figs máx mín n núm p pág págs pp séc tel vol",
        are_complete=True,
    ),
    # Falling diphthongs are one syllable (pai, meu), rising ones two (vi-a-gem) but at the end of his-tó-ria.
    syllables=Syllables(
        nucleus="^aos?$|ã[oe]|õe|[aáâàeéêoóô][iu](?!n|m|[lrz]$)|ui(?!n|m|[rz]$)|iu$|[aeiouáâãàéêíóôõúü]",
        changes=(
            ("qu(?=[eiéêí])", "k"),
            ("gu(?=[eiéêí])", "g"),
            ("(?<=[qg])u(?=[aoáâãóô])", "w"),
        ),
        fewer="[áâéêíóôú][^aeiouáâãéêíóôõú]+[iu][aeo]s?$",
    ),
    ease="flesch_reading_ease_martins",
    long_sentence=25,
    articles="o a os as um uma uns umas este esta estes estas esse essa esses essas",
    transitions=Transitions(
        anywhere="a fim de, a menos que, a não ser que, a partir de, a princípio, à medida que, acima de tudo, "
        "afinal, além de, além disso, ao contrário, ao invés de, ao mesmo tempo, ao passo que, antes de, "
        "antes de mais nada, apesar de, após, assim como, assim que, até que, bem como, caso, com efeito, com isso, "
        "como resultado, conforme, consequentemente, contudo, dado que, da mesma forma, de acordo com, de fato, "
        "de facto, de forma que, de modo geral, de modo que, de qualquer forma, depois de, desde que, dessa forma, "
        "desse modo, desta forma, deste modo, devido a, devido ao, devido à, do mesmo modo, embora, em vez de, "
        "em comparação, em conclusão, em consequência, em contrapartida, em geral, em outras palavras, "
        "em particular, em primeiro lugar, em resumo, em segundo lugar, em suma, em todo caso, enfim, enquanto, "
        "entretanto, especialmente, então, finalmente, graças a, igualmente, inclusive, isto é, já que, logo que, "
        "mas, mesmo assim, mesmo que, na realidade, na verdade, nesse sentido, no entanto, no geral, no fim, "
        "ou seja, para concluir, para que, para resumir, pelo contrário, pois, por causa de, por conseguinte, "
        "por exemplo, por fim, por isso, por outro lado, por sua vez, por um lado, por último, porque, portanto, "
        "porém, posteriormente, primeiramente, principalmente, quando, sem dúvida, sendo assim, se, segundo, "
        "sobretudo, tal como, também, todavia, uma vez que, visto que",
        first="agora, ainda, assim, depois, e, em seguida, logo, mais tarde, nem, ou, primeiro, segundo, terceiro, "
        "antes",
    ),
    passive=Passive(
        auxiliaries="é são sou somos era eram éramos foi foram fui fomos será serão seria seriam seja sejam fosse "
        "fossem for forem ser serem sendo sido",
        participle="[a-zç]+[ai]d[oa]s?|[a-zç]{2,}íd[oa]s?|(?:(?:re|des|satis|contra|per|mal|bem)?feit|(?:contra|"
        "pre|ben|mal)?dit|(?:des|in|pre|trans|subs|sub)?escrit|(?:des|in|pre|trans|subs|pros)crit|(?:re|pre)?vist|"
        "(?:com|dis|ex|im|o|pro|su|pres|inter|de|trans|re)?post|(?:re)?abert|(?:en|des|re)?cobert|eleit|pag|ganh|"
        "gast|aceit|expuls|impress|suspens|extint|pres|solt|elei|salv|fritt?)[oa]s?|entregues?|aceites?|expressos?",
        soft="é são era eram sou somos",
        ends="e mas ou porque que quando se",
        perfects="formad[oa]s?|compost[oa]s?|constituíd[oa]s?|integrad[oa]s?",
        no_perfect="foi foram será serão seria seriam fosse fossem for forem ser serem sendo sido",
        states="(?:proib|sosseg|permit|cas|cans|avo|ilud|fascin|encant|choc|empolg|ilumin|molh|complic|conhec|"
        "desconhec|interess|apaixon|preocup|ocup|educ|delic|elev|avanç|adequ|apropri|situ|localiz|dedic|basead|bas|"
        "dot|lig|limit|divert|atrev|decid|convenc|acostum|habitu|separ|divorci|aposent|form|equivoc|engan|errad|err|"
        "exager|moder|priv|sagr|sofistic|vari|ilimit|inesper|animad|anim|cham|cuid|cansad|agit|relax|desej|apert|"
        "pesad|pes|lev|parec|compr|reserv|indic|inclin|determin|desmotiv|motiv|qualific|especializ|vivid|sab|sofr|"
        "queri|quer|unid|un|devid|dev|sentid|sent|val|ousad|ous|malvad|malv|dota|estrag|ruid|cert|desgraç|obstin|"
        "irrit|lot|movimentad|movimentad|moviment|ordenad|organizad|refin|recat|prepar|pronunci|bem-educ|mal-educ|"
        "saturad|ret|fraturad|arrepend|crescid|cresc|entend|distra|aborrec|atras|adiant|exaust|atormentad|calad|cal|"
        "zang|chate|empenh|envergonh|orgulh|assust|perdid|perd|esquecid|esquec|perturb|consider)(?:[ai]d)?[oa]s?",
        never="(?:apaixon|obcec|fascin|encant|preocup|interess)ad[oa]s?|(?:des)?conhecid[oa]s?|estado|(?:in|im|i|"
        "des)(?:esperad|desejad|adequad|acabad|alterad|limitad|previst|explorad|fundad|justificad|usitad|empregad|"
        "animad|definid|determinad|finid|mediat|numerad|merecid|organizad|ocupad|conhecid|cuidad)[oa]s?|lado|mercado|"
        "passad[oa]s?|sábado|resultado|cuidado|soldado|advogad[oa]s?|significado|gado|grado|teclado|telhado|recado|"
        "feriado|atentado|mestrado|doutorado|deputad[oa]s?|namorad[oa]s?|empregad[oa]s?|criad[oa]|convidad[oa]|"
        "partido|vestido|tecido|marido|pedido|sentido|ouvido|apelido|cada|nada|vida|saída|medida|comida|bebida|"
        "corrida|cidade|idade|tod[oa]s?|década|escada|entrada|estrada|chegada|parada|temporada|madrugada|verdade|"
        "lindas?|ida|idos?|vindas?|avenida|dívida|dúvida|ruído|todavia|sid[oa]|obrigad[oa]s?|jornada|camada|almofada|"
        "pomada|salada|melada|nascid[oa]s?|falecid[oa]s?|ficad[oa]s?|brigada",
        agents="por pelo pela pelos pelas",
        not_agents="isso exemplo enquanto volta vezes causa favor fim completo acaso natureza",
        between="não já também sempre nunca mais muito bem mal quase assim ainda só apenas logo depois então hoje "
        "ontem todos todas tudo novamente sido",
        between_pattern="[a-zçãõáéíóúâê]{3,}mente",
        not_after="um uma uns umas o a os as muito bastante tão",
    ),
    shapes=Shapes(
        coordinators="ou e nem",
        connectors="ou e nem como que com sem",
        openers="mesmo especialmente sobretudo principalmente como com sem quando",
        leads="quando se com sem como para gracas ao enquanto",
        determiners="o a os as um uma uns umas meu teu seu minha tua sua nosso nossa este esta esse essa cada "
        "nenhum nenhuma do da dos das ao dois duas tres quatro cinco e sao",
        superlatives="melhor melhores",
        selling="melhor melhores barato barata baratos baratas comprar oferta ofertas online promocao",
        near_me="perto de mim",
        strong="mesmo especialmente sobretudo principalmente",
        seeking="procura procurando precisa quer",
    ),
    generic_links="aqui|clique aqui|clica aqui|leia mais|ler mais|continue lendo|continuar a ler|saiba mais|"
    "saber mais|mais|mais informações|ver mais|veja mais|veja aqui|link|este link|neste link|esta página|este artigo|"
    "artigo|página|detalhes|fonte|site",
)
