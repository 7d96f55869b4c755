"""Which lines are bylines and which are sentences that begin alike."""

import pytest

from auditor.read.bylines.line_text import is_byline_line

BYLINES = """\
By Grace Hill | Published on March 5, 2026
Written by Grace Hill · Last updated: 5 March 2026
Posted by tom / November 8, 2016
May 8, 2022 - Grace Hill, Tom Lee
May 8, 2022 - Grace Hill Tom Lee
January 11, 2017 - Grace Hill (@gracehill)
By Grace
Updated on
2022-04-14
2009-06-20 · aldo
By the editors
Reviewed by Tom Lee
Medically reviewed by Tom Lee, MD
Photographs by Ann Smith; text by Tom Lee
By Ann Smith, Staff Writer, and Tom Lee
5 March 2026 by Dr. Ann Smith and Prof. Tom Lee
March 5, 2026 · 5 min read · 3 comments
Fri, 5 March 2026, 10:30 am EST
3 days ago by Ann Smith
Von Grete Hügel, veröffentlicht am 5. März 2026
Von der Redaktion
Von Max Huber (dpa)
Fotos: Anna Huber
Stand: März 2026
Par Grâce Colline – Mis à jour le 5 mars 2026 à 10h30
Por Graça Colina | Atualizado em 5 de março de 2026 às 10:00
Traducido por Ana Ruiz
di Grazia Colle | Pubblicato il 5 marzo 2026
Door Gratia van den Heuvel | Bijgewerkt op 5 maart 2026
Autor: Grażyna Górska | Opublikowano: 5 marca 2026
Автор: Галина Холмова | Обновлено: 5 марта 2026
作者：林小雨 2022年4月14日
发布于 2022-04-14
公開日：2022年4月14日 更新日：2023年5月1日
작성자: 김하늘 2022.04.14
تاريخ النشر: 2022-04-14"""

SENTENCES = """\
By now everybody knows it.
By Friday, London was empty.
By Saturday
By hand or by machine
By the numbers
Read by 1,200 people
On March 5, 2026, we met a baker.
On 5 March 2026 the bakery opened.
Born 5 March 1921 in Berlin, she painted.
The event takes place on 5 March 2026 at 10:30 am
The recipe was last updated when we moved house.
Updated recipes for rye bread
Published in 1932 by a small press, the book sold well.
Text messages are free
Photos of the bridge
Edited by hand, this list is short
Editor: the part of the program in which you write
Author of many books
Version 2.0 was released on 5 March 2021
Bake it for 10:30 minutes
Mix the dough.
Rye bread
Von Berlin nach Bonn fährt man vier Stunden.
Di notte, la città dorme.
Por la noche, todo cambia."""


@pytest.mark.parametrize("line", BYLINES.splitlines())
def test_names_dates_and_roles_alone_are_a_byline(line: str) -> None:
    assert is_byline_line(line)


@pytest.mark.parametrize("line", SENTENCES.splitlines())
def test_a_sentence_or_a_title_is_no_byline(line: str) -> None:
    assert not is_byline_line(line)


def test_the_words_of_another_language_announce_no_author_where_the_language_is_given() -> None:
    assert is_byline_line("Di Grazia Colle", "it")
    assert not is_byline_line("Di Grazia Colle", "id")


@pytest.mark.parametrize("text", ["by " * 60, "1.1.2020 " * 22, "By A, " * 33, "(" * 200, "a\x00" * 90, "", " " * 50])
def test_a_hostile_line_is_answered(text: str) -> None:
    assert is_byline_line(text) in (True, False)
