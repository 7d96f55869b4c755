"""The words that announce who took part without being the author, in thirteen languages; data for ``bylines.py``."""

_ROLES = {
    "en": "reviewed by|medically reviewed by|clinically reviewed by|medical review by|expert reviewed by|"
    "technically reviewed by|legally reviewed by|peer reviewed by|fact checked by|fact-checked by|checked by|"
    "approved by|verified by|edited by|proofread by|copy edited by|editing by|photo by|photos by|photographs by|"
    "photography by|photographed by|pictures by|image by|images by|video by|videos by|graphics by|graphic by|"
    "artwork by|cover by|illustrated by|illustration by|illustrations by|translated by|translation by|narrated by|"
    "read by|produced by|sponsored by|presented by|moderated by|additional reporting by|research by|design by|"
    "designed by|featured image by|recipe by|introduction by|foreword by|interview by|filed by|medical reviewer|"
    "reviewer|reviewers|editor|editors|translator|translators|photographer|photo credit|image credit|image source|"
    "photo|photos|photography|illustrator|illustration|illustrations|translation|image|images|credit|credits",
    "de": "geprüft von|medizinisch geprüft von|fachlich geprüft von|überprüft von|redigiert von|bearbeitet von|"
    "lektoriert von|übersetzt von|übersetzung von|fotos von|foto von|fotografiert von|bilder von|bild von|video von|"
    "illustriert von|illustration von|illustrationen von|gesprochen von|gelesen von|mitarbeit von|grafik von|"
    "faktencheck von|lektorat|übersetzung|fotos|foto|bilder|bild|illustration|illustrationen|grafik|mitarbeit|"
    "redaktion|bearbeitung|faktencheck|bildnachweis|bildquelle|fotograf|fotografin|übersetzer|übersetzerin",
    "es": "revisado por|revisada por|revisado médicamente por|verificado por|verificada por|editado por|editada por|"
    "corregido por|traducido por|traducida por|traducción de|fotos de|foto de|fotografías de|fotografía de|"
    "imágenes de|ilustrado por|ilustraciones de|ilustración de|vídeo de|video de|traducción|revisión|edición|"
    "fotos|foto|fotografía|fotografías|ilustraciones|ilustración|editor|editora|traductor|traductora",
    "fr": "relu par|relue par|vérifié par|vérifiée par|révisé par|révisée par|validé par|validée par|édité par|"
    "corrigé par|traduit par|traduite par|traduction de|photos de|photo de|photographies de|images de|image de|"
    "illustré par|illustrations de|illustration de|vidéo de|relecture|traduction|photos|photo|photographies|"
    "illustrations|illustration|crédit photo|crédits photo|crédits photos|édition|photographe|traducteur|traductrice",
    "it": "revisionato da|revisionata da|verificato da|verificata da|rivisto da|tradotto da|tradotta da|traduzione di|"
    "foto di|fotografie di|immagini di|illustrato da|illustrazioni di|illustrazione di|video di|revisione di|"
    "revisione|traduzione|foto|fotografie|illustrazioni|illustrazione",
    "nl": "nagekeken door|beoordeeld door|gecontroleerd door|medisch beoordeeld door|geredigeerd door|bewerkt door|"
    "vertaald door|vertaling door|foto's door|foto door|beeld door|geïllustreerd door|illustraties door|"
    "vertaling|foto's|foto|fotografie|beeld|illustraties|illustratie|redactie|eindredactie",
    "pt": "revisado por|revisada por|revisto por|verificado por|verificada por|editado por|editada por|traduzido por|"
    "traduzida por|tradução de|fotos de|foto de|fotografias de|imagens de|ilustrado por|ilustrações de|"
    "ilustração de|vídeo de|tradução|revisão|edição|fotos|foto|fotografia|ilustrações|ilustração",
    "pl": "zweryfikował|zweryfikowała|zredagował|zredagowała|sprawdził|sprawdziła|recenzował|recenzowała|"
    "przetłumaczył|przetłumaczyła|tłumaczył|tłumaczyła|tłumaczenie|przekład|korekta|redakcja|zdjęcia|zdjęcie|fot|"
    "foto|ilustracje|ilustracja|opracowanie graficzne",
    "ru": "проверил|проверила|отредактировал|отредактировала|перевёл|перевел|перевела|редактор|рецензент|корректор|"
    "переводчик|перевод|фото|фотограф|фотографии|иллюстрации|иллюстрация|редактура|эксперт",
    "zh": "编辑|責任編輯|责任编辑|编审|审核|审校|校对|校對|译者|譯者|翻译|翻譯|摄影|攝影|图片来源|圖片來源|插图|插圖",
    "ja": "監修|監修者|編集|編集者|翻訳|翻訳者|訳|撮影|写真|イラスト|校正|協力",
    "ko": "감수|편집|편집자|번역|옮긴이|사진|일러스트|그림",
    "ar": "ترجمة|ترجمها|مراجعة|راجعه|راجعته|تحرير|تدقيق|تصوير|صور|رسوم",
}
"""What stands before the name of somebody who took part. A word by itself ("Photos") counts with a colon only."""

_LINKING = frozenset({"by", "von", "por", "par", "da", "door", "de", "di"})


def role_words() -> frozenset[str]:
    """All of them, in small letters."""
    return frozenset(word for words in _ROLES.values() for word in words.split("|"))


def needs_colon(words: str) -> bool:
    """Whether the words name a role only with a colon behind: "Photos: Tom Lee", but "Photos by Tom Lee"."""
    parts = words.lower().split()
    return len(parts) < 2 or parts[-1] not in _LINKING
