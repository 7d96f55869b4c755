"""Spanish."""

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
    "es",
    "Spanish",
    signs=Signs(
        frequent={
            "Latin": "de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le "
            "ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta "
            "desde está porque cada",
        },
        months="enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre ene "
        "feb mar abr may jun jul ago sept oct nov dic ene feb mar abr may jun jul ago setiembre oct nov dic",
        faq=Faq(
            titles=(
                "preguntas (?:mas )?(?:frecuentes|comunes|habituales)",
                "preguntas y respuestas",
                "dudas (?:frecuentes|comunes)",
            ),
            signs=(
                "pregunta",
                "dudas",
            ),
            asking="como que cual cuales cuando cuanto cuantos cuanta donde quien puedo puede es son hay",
            asking_together=("por que",),
            calls=("(?:aun )?tienes (?:mas )?(?:dudas|preguntas)",),
            interview="entrevista",
            question="pregunta p",
            answer="respuesta",
            more=("(?:leer|ver|saber) mas",),
        ),
        bylines=Bylines(
            published="publicado el|publicado|publicada el|fecha de publicación|creado el",
            modified="actualizado el|actualizado|actualizada el|última actualización|última actualización el|"
            "modificado el",
            by="por|escrito por|publicado por|redactado por|autor|autora|texto",
            roles="revisado por|revisada por|revisado médicamente por|verificado por|verificada por|"
            "editado por|editada por|corregido por|traducido por|traducida por|traducción de|fotos de|foto de|"
            "fotografías de|fotografía de|imágenes de|ilustrado por|ilustraciones de|ilustración de|vídeo de|"
            "video de|traducción|revisión|edición|fotos|foto|fotografía|fotografías|ilustraciones|ilustración|"
            "editor|editora|traductor|traductora",
            need_value="texto",
            joining="y",
            relative="hace|hoy|ayer",
            open_begins="última",
            open_ends="el",
            date_words="fecha",
            linking="por de",
        ),
    ),
    function_words="a al algo algún alguna algunas alguno algunos ante antes aquel aquella aquellas aquello "
    "aquellos aquí así aun aún aunque bajo bien cada casi como cómo con contra cual cuál cuales cualquier cualquiera "
    "cuando cuándo cuanto cuya cuyo cuyos da de debe deben debido del desde después donde dónde dos durante e el él "
    "ella ellas ello ellos en entonces entre era eran es esa esas ese eso esos esta está estaba están estar estas "
    "este esto estos fue fueron ha había habían han has hasta hay he hemos incluso la las le les lo los luego más me "
    "mediante menos mi mí mientras mis misma mismas mismo mismos mucha muchas mucho muchos muy nada nadie ni ningún "
    "ninguna no nos nosotras nosotros nuestra nuestras nuestro nuestros nunca o os otra otras otro otros para pero "
    "poca poco pocos por porque pueda puede pueden pues que qué quien quién quienes se sea sean según ser será serán "
    "si sí sido siempre sin sino sobre solo sólo somos son soy su sus suya suyo también tampoco tan tanta tanto te "
    "ti tiene tienen toda todas todavía todo todos tras tu tú tus un una unas uno unos usted ustedes va van vosotros "
    "vuestra vuestro y ya yo",
    stemmer="spanish",
    abbreviations=Abbreviations(
        continues="arq av avda cap cía d dir dña dr dra dres ee ej excma excmo fr gral ilma ilmo ing lic "
        "mtra mtro p.ej prof profa sr sra sras sres srta sta sto tte ud uds vd vds vid vs",
        before_number="aprox art arts c cap fig máx mín n núm núms p pág págs pp s sec tel vol",
        may_end="uu ee.uu",
        are_complete=True,
    ),
    # After the Ortografía of the Real Academia: two open vowels, or a stressed í or ú beside one, are two syllables.
    syllables=Syllables(
        nucleus="[iuü]?[aeoáéó][iuü]?(?![áéíóú])|[iuü]?[aeoáéó]|[iuü][íú]|[íú]|[iuü]{1,2}",
        changes=(
            ("qu", "k"),
            ("gu(?=[eiéí])", "g"),
            ("y$", "i"),
        ),
    ),
    ease="flesch_reading_ease_fernandez_huerta",
    further_formulas="szigriszt_pazos",
    long_sentence=25,
    articles="el la los las un una unos unas este esta estos estas ese esa esos esas",
    transitions=Transitions(
        anywhere="a causa de, a continuación, a diferencia de, a fin de, a medida que, a menos que, a pesar de, "
        "a saber, a su vez, además, ahora bien, al contrario, al final, al mismo tiempo, al principio, ante todo, "
        "antes de, así como, así pues, así que, asimismo, aun así, aunque, cabe destacar, cabe señalar, "
        "como consecuencia, como resultado, con el fin de, con todo, concretamente, cuando, de esta forma, "
        "de esta manera, de este modo, de hecho, de igual forma, de manera que, p.ej., de modo que, de todas formas, "
        "de todos modos, debido a, del mismo modo, dado que, después de, desde luego, en cambio, en comparación, "
        "en conclusión, en concreto, en consecuencia, en cualquier caso, en cuanto, en definitiva, en efecto, "
        "en especial, en este caso, en este sentido, en general, en otras palabras, en particular, en primer lugar, "
        "en realidad, en resumen, en resumidas cuentas, en segundo lugar, en suma, en tercer lugar, en último lugar, "
        "entonces, es decir, es más, especialmente, finalmente, gracias a, igualmente, incluso, mientras, "
        "mientras tanto, no obstante, o sea, para concluir, para empezar, para que, para terminar, pero, pese a, "
        "por consiguiente, por ejemplo, por el contrario, por ello, por eso, por esta razón, por este motivo, "
        "por lo general, por lo tanto, por otra parte, por otro lado, por supuesto, por tanto, por último, "
        "por un lado, por una parte, porque, posteriormente, precisamente, primero, principalmente, puesto que, "
        "resumiendo, si bien, siempre que, sin duda, sin embargo, sino, sobre todo, también, tampoco, tal como, "
        "tan pronto como, tanto como, todavía, una vez, ya que, si",
        first="ahora, antes, así, como, después, luego, más tarde, primero, segundo, tercero, y, o, ni, "
        "más aún, por fin",
    ),
    passive="spanish",
    weak_words=WeakWords(
        at_end="dice dijo decir hace hacer hizo hecho ir dar dio viene venir vino tener tuvo poder pudo "
        "pone poner deja dejar encuentra encontrar ayuda ayudar necesita necesitar muestra mostrar lleva llevar sabe "
        "saber cree creer piensa pensar ve ver usa usar utilizar elegir comprar evitar conocer aprender mejor "
        "mejores peor bueno buena buenos buenas nuevo nueva nuevos nuevas viejo grande grandes gran pequeno pequena "
        "largo corto primer primero primera segundo ultimo ultima ultimos proximo proxima propio propia hoy ayer "
        "manana ahora alli quizas especialmente realmente simplemente tres cuatro cinco seis siete ocho nueve diez",
        alone="cosa cosas gente persona personas hombre mujer tiempo vez veces ano anos mes meses semana "
        "semanas dia dias hora horas minuto minutos parte partes tipo tipos caso casos punto ejemplo ejemplos razon "
        "razones paso pasos consejo consejos idea ideas guia lista pregunta preguntas respuesta respuestas problema "
        "problemas resultado numero lugar mundo vida tema temas articulo pagina introduccion conclusion fin final "
        "forma manera enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes "
        "martes miercoles jueves viernes sabado domingo",
        links="de del la el los las en con para por y sin al a un una",
        before_noun="el la los las un una unos unas este esta estos estas mi tu su sus de del en con para por al sin",
        before_verb="a yo tu el ella nosotros ellos se no puede pueden debe deben quiere que es son fue ha han",
        empty_heads="consejos maneras formas pasos razones guia cosas lista resto numero tipo parte ejemplo "
        "ejemplos introduccion ideas",
    ),
    shapes=Shapes(
        coordinators="o u y e ni",
        connectors="o u y e ni como que con sin mediante",
        openers="incluso especialmente sobre como aunque o y ni con sin tanto cuando",
        leads="cuando si con sin como para gracias al tanto mientras",
        determiners="el la los las lo un una unos unas mi tu su mis tus sus nuestro nuestra nuestros nuestras "
        "este esta estos estas ese esa cada ningun ninguna del al dos tres cuatro cinco es son",
        superlatives="mejor mejores",
        selling="mejor mejores barato barata baratos baratas economico economica comprar oferta ofertas",
        near_me="cerca de mi",
        strong="incluso especialmente sobre aunque incluido",
        seeking="busca buscas buscando necesita necesitas quiere quieres",
    ),
    generic_links="aquí|aqui|haz clic aquí|haga clic aquí|clic aquí|pincha aquí|pulsa aquí|leer más|lee más|"
    "seguir leyendo|más|más información|más info|ver más|saber más|enlace|este enlace|esta página|este artículo|"
    "artículo|página|detalles|fuente|sitio web",
    sources=Sources(
        classes={
            "many": "muchos varios numerosos algunos diversos recientes los",
            "studies": "estudios",
            "often": "recientes científicos clínicos también han",
            "show": "demuestran demostrado muestran mostrado indican sugieren confirman confirmado revelan revelado",
            "according to": "según",
            "such": "un una los las algunos varios muchos diversos",
            "authority": "estudio estudios expertos médicos científicos investigadores especialistas nutricionistas",
            "experts": "expertos médicos científicos especialistas nutricionistas investigadores",
            "say": "dicen recomiendan advierten aconsejan aseguran afirman coinciden",
            "a": "un una",
            "expert": "médico médica experto experta fisioterapeuta nutricionista científico científica",
            "says": "dice advierte recomienda explica aconseja",
            "scholars": "investigadores científicos psicólogos economistas",
            "found": "descubrieron encontraron hallaron han~descubierto han~encontrado han~demostrado",
            "proven": "científicamente~probado científicamente~probada científicamente~demostrado "
            "científicamente~demostrada clínicamente~probado clínicamente~probada clínicamente~demostrado",
        },
        grave={
            "health": "dolor síntoma síntomas médico médicos medicina medicamento medicamentos paciente pacientes "
            "tratamiento terapia enfermedad diagnóstico salud saludable lesión lesiones músculo músculos sangre "
            "presión cáncer diabetes dieta vitamina vitaminas dosis embarazo alergia infección vacuna corazón "
            "ansiedad depresión sueño peso crónico cirugía inflamación",
            "money": "dinero invertir inversión inversiones hipoteca préstamo préstamos crédito deuda deudas "
            "impuesto impuestos seguro jubilación pensión ahorro ahorros acciones bolsa fondos interés intereses "
            "banco inflación",
            "safety": "fuego incendio humo veneno tóxico peligro peligroso descarga monóxido casco frenos amianto "
            "ahogamiento asfixia emergencia seguridad quemadura quemaduras",
        },
    ),
)
