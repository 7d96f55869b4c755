"""Portuguese."""

from auditor.text.languages.language import Abbreviations, Bylines, Faq, Language, Shapes, Signs, Syllables

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
