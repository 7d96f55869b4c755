"""The article's blocks and elements in, the questions that the page shows with their answers out."""

from auditor.read.faq.scripted_questions import scripted_questions
from auditor.read.faq.visible import visible_faq
from auditor.read.faq.words import answer_text, question_text

__all__ = ["answer_text", "question_text", "scripted_questions", "visible_faq"]
