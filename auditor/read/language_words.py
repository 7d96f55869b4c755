"""The words that hold each language's sentences together; data for ``language.py``, written for it."""

from collections.abc import Mapping

LATIN: Mapping[str, str] = {
    "en": "the and of to in is that it for was on are as with his they be at this have from or had by not but what "
    "all were we when your can said there an each which she do how their if will up about out them then so "
    "would has her",
    "de": "der die und den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat "
    "dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur "
    "bis ich",
    "fr": "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec ont aux "
    "son cette mais ou nous comme vous elle leur être fait été ses sa tout même bien sans deux peut aussi c'est "
    "d'une",
    "es": "de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin "
    "sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está porque "
    "cada",
    "it": "di e il la che in un a per è una sono mi ho non ma lo ha le si con da cosa come se io del i al della nel "
    "alla più anche dei delle gli questo o ci suo sua dal ed questa loro molto essere fatto stato quando sono "
    "era degli chi",
    "nl": "de van het een en in is dat op te zijn met voor die niet aan er om ook als dan maar bij of uit nog naar "
    "heeft hebben ze je wordt door over wat worden hij zo deze tot was meer kan geen dit al haar worden ik veel "
    "moet elke",
    "pt": "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu "
    "sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos "
    "ter são",
    "gl": "de a o que e do da en un para é con non unha os no se na por máis as dos como pero foi ao el das ten á seu "
    "súa ou ser cando moito hai nos xa está eu tamén só polo pola ata iso ela entre era despois sen mesmo aos "
    "ter son",
    "ca": "de la que i el a en per els les un una amb és no del va al es com més però són ha seva seu aquest aquesta "
    "o també ser fins on molt s'ha dels perquè quan tot hi té li hem estat ja entre sense cada qui ho pel d'un "
    "l'any",
    "ro": "de și în a la cu pe că din nu o un se care mai este pentru sunt ce prin au fi au fost sau ca lui dar al "
    "ale după fără această acest poate când foarte până unei unui lor cel cei iar doar despre dintre am are ei "
    "îi își",
    "pl": "i w na z się do nie że o to jest jak za od po ale przez co czy dla tego są przy już tylko jego jej być "
    "może który która które ich oraz był lub tak ze gdy bardzo jeszcze można także więc pod przed ten tym kto",
    "cs": "a v se na je že s z do i o k jsem ve pro by za si jsou od jak jako ale aby nebo který která které bylo byl "
    "po jeho už při také až jen co když tak to než nejsou ještě podle před být pak může bude jejich této kde "
    "však",
    "sk": "a v sa na je že s z do i o k som vo pre by za si sú od ako ale aby alebo ktorý ktorá ktoré bolo bol po "
    "jeho už pri tiež až len čo keď tak to než ešte podľa pred byť potom môže bude ich tejto kde však nie ktorí",
    "sl": "in v je na se za da z so ki s po pa ne tudi bi kot od iz o pri ali ni do še jih bo ga bil bila kar lahko "
    "več ko ta to njegov med zaradi kako če pred samo že zelo tako kjer katerih ima nad vsi kdor ter",
    "hr": "i u je na se da za su od s o kao ne koji koja koje iz do ili bi što ali te po ako sve samo već bila bio "
    "biti gdje prije poslije tijekom također može vrijeme nakon uz kod tko mi ga jer sam njegov dijela bilo "
    "nisu riječ",
    "sr": "i u je na se da za su od s o kao ne koji koja koje iz do ili bi što ali te po ako sve samo već bila bio "
    "biti gde pre posle tokom takođe može vreme nakon uz kod ko mi ga jer sam njegov dela bilo nisu šta reč",
    "hu": "a az és hogy nem is egy ez meg csak már de mint ha van volt vagy el még azt kell ki után minden lehet "
    "pedig akkor nagyon ezt be majd amely aki mert úgy így sem több ami számára lesz illetve hogyan között "
    "miatt ezek fel",
    "tr": "ve bir bu da için ile de çok olarak daha gibi olan ne kadar en sonra her ama o var ise ya değil ki mi oldu "
    "olduğu ben diye veya yok tarafından ancak bile şey göre kendi önce hem bunu zaman olduğunu arasında iki",
    "az": "və bir bu ilə üçün də olan çox ki daha hər amma o var ya deyil isə olaraq kimi sonra qədər bütün öz ən həm "
    "onun edir etmək görə lakin belə əgər olub yalnız bunu biz onlar indi haqqında müxtəlif artıq",
    "sv": "och i att det som en på är av för med den till inte har de ett om han men var sig från vi så kan när år "
    "under också efter eller nu sin där vid mot ska skulle blir jag mycket alla hade bara varje dem detta vad "
    "två ut över",
    "no": "og i å det som en på er av for med den til ikke har de et om han men var seg fra vi så kan når år under "
    "også etter eller nå sin der ved mot skal skulle blir jeg mye alle hadde bare hver dem dette hva to ut over "
    "ble mer hvor",
    "da": "og i at det som en på er af for med den til ikke har de et om han men var sig fra vi så kan når år under "
    "også efter eller nu sin der ved mod skal skulle bliver jeg meget alle havde bare hver dem dette hvad to ud "
    "over blev mere hvor",
    "is": "og að í á er sem til við var en með fyrir það ekki um af hann ég því hafa þetta eru frá við þess eftir eða "
    "svo þegar hefur sér verið þeir einnig hún mjög upp þar út vera eins má hans allir þann bara hvað mig",
    "fi": "ja on ei että se hän oli mutta kun niin myös ovat joka kuin tai jos sen mitä ole vain nyt voi siitä mukaan "
    "tämä jo ennen kanssa jälkeen hyvin kaikki sitten sekä minä olla joita ne eivät vielä sitä mukana siis "
    "sillä saa",
    "et": "ja on ei et see oli kui ka mis ta oma aga siis või kes ning ma nii veel ning mida pärast olid ainult juba "
    "väga üks seda kõik enne nende selle tema oleks saab peab võib olla sest kuid sel ega kas end mitte nagu",
    "lv": "un ir ar no uz par ka kas to tā bet kā arī vai ja lai pēc pie nav tikai bija gan līdz vēl jau ko tas viņš "
    "ļoti būt šo gada kad tiek savu var pirms tad bez tie mūsu katru ne vairāk visi kur mēs aiz",
    "lt": "ir į kad su iš yra tai kaip bet apie ne ar buvo tik dar jis po nuo prie už per jau taip labai arba jo bus "
    "gali savo kas jei kurie kuri metų tačiau visi kai kiekvieną dėl prieš būti jos tas šio taip pat mūsų mes",
    "ga": "agus an na ar a i go is le sa bhí tá ag do de sé níl sin nach ach ó seo leis mar chun faoi siad ní atá aon "
    "gach roimh nuair mé bíonn don den dá bheith raibh féin idir sí isteach amach eile lena",
    "cy": "yn y a yr i o ei ar mae wedi am gan bod oedd ac i'r o'r fod cael hyn ond hynny eu nid neu fel gyda wrth "
    "roedd dim mwy a'r ym mewn bydd hefyd cyn at pan eich ein sydd beth mae'r pob ni fe nad un",
    "eu": "eta da ez du bat dira izan zen ere dute baina egin duen bere edo den dituzte behar nahi zuen oso hau gure "
    "batean baino beste orain gero hori horrek diren egiten dela ditu bezala artean arte zein ondoren izango "
    "dago",
    "sq": "dhe e në të një me për që nga është si se nuk ka do më i kjo por edhe ishte janë këtë tij ai po ose duke "
    "kur pas mund vetëm shumë pa jo saj çdo tyre këto para deri atë gjatë kam ne si",
    "id": "yang dan di dengan untuk dari dalam ini itu tidak pada akan adalah juga ke karena bisa oleh sebagai dapat "
    "mereka saat lebih telah tersebut atau bahwa ada kami anda sudah setelah saya seperti banyak menjadi agar "
    "jika hanya orang tahun boleh",
    "ms": "yang dan di dengan untuk dari dalam ini itu tidak pada akan ialah juga ke kerana boleh oleh sebagai dapat "
    "mereka ketika lebih telah tersebut atau bahawa ada kami anda sudah selepas saya seperti banyak menjadi "
    "supaya jika hanya orang tahun",
    "vi": "và của là có các trong được cho không với một những người để khi này đã từ đến như cũng ra nhiều về tại "
    "vào thì đó sẽ phải hay lại trên nếu bạn năm chỉ rất còn mà sau theo làm bị tôi thể đang nên mỗi nhưng",
    "sw": "ya na wa kwa ni katika za la cha kuwa hii huo hiyo yake watu lakini kama pia baada kila au hata wake hayo "
    "sana yetu vya wengi hivyo alikuwa zaidi mtu ambao ambayo tu kabla wakati bila huku sasa yao nini hakuna "
    "wote siku",
    "tl": "ang ng sa na mga at ay ni si ito para kung hindi may isang nang kanyang po niya siya lang ako rin din pa "
    "ka namin natin mo ko iyon upang dahil ngunit ating sila kapag bago lahat kay maaari pang wala",
    "af": "die van en in is het dit 'n nie te wat vir op met as dat sy ook aan om hy was na deur kan by hulle maar "
    "word sal haar uit of so een meer nog moet ons jou baie oor wees toe gaan",
    "mt": "il li u ta fil tal għal ma minn fuq mhux kien huwa hija biex dan din jew dwar aktar wara iżda bħala hemm "
    "kull kienu bil mill lill meta kif għandu qed dawn ukoll aħna",
    "eo": "la kaj de en estas ne al por ke kun oni mi vi li ĝi sed kiel aŭ ankaŭ tio ĉi pri per el se nur pli ĉiuj "
    "tre kiu kiuj estis sur ili tiu jam plej kie kiam devas povas inter",
}

CYRILLIC: Mapping[str, str] = {
    "ru": "и в не на что с как это по но из у за от так для же все к он она они бы было был или если уже только его "
    "ее её их когда при также до чтобы есть быть может после который которые очень том этого того ещё еще где "
    "во",
    "uk": "і в не на що з як це по але із у за від так для ж все та він вона вони би було був або якщо вже тільки "
    "його її їх коли при також до щоб є бути може після який які дуже тому цього того ще де та під",
    "be": "і ў не на што з як гэта па але у за ад так для ж усё ён яна яны бы было быў або калі ўжо толькі яго яе іх "
    "пры таксама да каб ёсць быць можа пасля які якія вельмі таму гэтага таго яшчэ дзе",
    "bg": "и в не на че с как това по но от за са така да се до който която които му той тя те би беше или ако вече "
    "само него им когато при също след за много още където има през може със без като съм към",
    "mk": "и во не на дека со како ова по но од за се така да до кој која кои му тој таа тие би беше или ако веќе "
    "само него им кога при исто по за многу уште каде има низ може без сум кон што ги го",
    "sr": "и у је на се да за су од с о као не који која које из до или би што али те по ако све само већ била био "
    "бити где пре после током такође може време након уз код ко ми га јер сам његов иза шта",
    "kk": "және бұл мен үшін бір да де бар деп осы ол болып болған туралы кейін екі жоқ емес керек бойынша өз оның "
    "қазақ тек ең сол барлық дейін әр сондай арқылы ретінде",
}

ARABIC: Mapping[str, str] = {
    "ar": "في من على إلى أن عن هذا هذه التي الذي لا ما مع كان كل أو بعد قبل هو هي ذلك بين لم قد إن كما حيث غير عند "
    "كانت",
    "fa": "و در به از که این را با است برای آن یک تا هم می بر های شود شد بود اما هر یا او خود نیز کند باید پس ما پیش",
    "ur": "کے میں کی ہے اور سے کا کو اس نے پر کہ یہ بھی جو تو ہیں ایک وہ ہو نہیں کر گیا کیا لیے تھا ان ساتھ بعد پہلے",
    "ps": "د په او چې دی کې ته له سره یې دا هم لپاره شوی نه دي شي کړي هغه خو وي څخه کول يو ده",
    "ckb": "لە و بۆ کە بە ئەم ئەو لەگەڵ ی هەر تا یان بوو نە دەکات ئێمە دوای پێش هەموو",
}

DEVANAGARI: Mapping[str, str] = {
    "hi": "के में की है और से का को इस ने पर कि यह भी जो तो हैं एक वह हो नहीं कर गया क्या लिए था उन साथ बाद पहले हर सब",
    "mr": "आणि आहे या व तो ते ती हे आहेत नाही होते एक म्हणून करून मध्ये साठी पण आपल्या काय केले असून त्या होता ही च आधी",
    "ne": "र छ को मा पनि यो ले लाई छन् गर्न भएको हो गरेको एक तर थियो भने छैन तथा हुन गर्ने नै त्यो यस",
}
