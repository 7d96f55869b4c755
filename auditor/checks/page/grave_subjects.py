"""Words of health, money and safety in four languages; data for ``sources.py``, written for it."""

from collections.abc import Mapping
from functools import lru_cache

_GRAVE: Mapping[str, Mapping[str, str]] = {
    "en": {
        "health": "pain symptom symptoms doctor doctors physician medical medicine medication patient patients "
        "treatment therapy therapist disease illness diagnosis health healthy injury injuries muscle "
        "muscles spasm spasms blood pressure cancer diabetes diet vitamin vitamins dose dosage "
        "pregnancy pregnant allergy infection vaccine heart anxiety depression sleep weight supplement "
        "supplements chronic surgery inflammation immune",
        "money": "invest investing investment investments investor investors mortgage loan loans credit debt tax "
        "taxes insurance retirement pension savings stock stocks shares bond bonds fund funds interest "
        "rate rates bank crypto bitcoin portfolio budget income inflation",
        "safety": "fire smoke poison poisonous toxic hazard hazards hazardous danger dangerous electric shock "
        "carbon monoxide helmet airbag brake brakes recall asbestos radon drowning choking suffocation "
        "evacuate emergency safety unsafe burn burns",
    },
    "de": {
        "health": "schmerz schmerzen symptom symptome arzt ärztin ärzte medizin medizinisch medikament "
        "medikamente patient patienten behandlung therapie krankheit erkrankung diagnose gesundheit "
        "gesund verletzung muskel muskeln blut blutdruck krebs diabetes ernährung vitamin vitamine "
        "dosis schwangerschaft allergie infektion impfung herz angst depression schlaf gewicht "
        "chronisch operation entzündung immunsystem",
        "money": "geld investieren investition anlage aktien aktie kredit darlehen schulden steuer steuern "
        "versicherung rente sparen zinsen zins bank fonds bitcoin einkommen inflation altersvorsorge "
        "depot",
        "safety": "feuer brand rauch gift giftig gefahr gefährlich strom stromschlag kohlenmonoxid helm bremse "
        "bremsen rückruf asbest ertrinken ersticken notfall sicherheit verbrennung",
    },
    "es": {
        "health": "dolor síntoma síntomas médico médicos medicina medicamento medicamentos paciente pacientes "
        "tratamiento terapia enfermedad diagnóstico salud saludable lesión lesiones músculo músculos "
        "sangre presión cáncer diabetes dieta vitamina vitaminas dosis embarazo alergia infección "
        "vacuna corazón ansiedad depresión sueño peso crónico cirugía inflamación",
        "money": "dinero invertir inversión inversiones hipoteca préstamo préstamos crédito deuda deudas impuesto "
        "impuestos seguro jubilación pensión ahorro ahorros acciones bolsa fondos interés intereses "
        "banco inflación",
        "safety": "fuego incendio humo veneno tóxico peligro peligroso descarga monóxido casco frenos amianto "
        "ahogamiento asfixia emergencia seguridad quemadura quemaduras",
    },
    "fr": {
        "health": "douleur douleurs symptôme symptômes médecin médecins médical médicament médicaments patient "
        "patients traitement thérapie maladie diagnostic santé blessure blessures muscle muscles sang "
        "tension cancer diabète régime vitamine vitamines dose grossesse allergie infection vaccin cœur "
        "anxiété dépression sommeil poids chronique chirurgie inflammation",
        "money": "argent investir investissement placement prêt crédit dette dettes impôt impôts assurance "
        "retraite épargne actions bourse fonds intérêt intérêts banque inflation",
        "safety": "feu incendie fumée poison toxique danger dangereux électrocution monoxyde casque freins "
        "amiante noyade étouffement urgence sécurité brûlure brûlures",
    },
}


@lru_cache(maxsize=8)
def grave_words(language: str) -> Mapping[str, frozenset[str]]:
    """Words by subject, in small letters."""
    return {subject: frozenset(words.split()) for subject, words in _GRAVE[language].items()}
