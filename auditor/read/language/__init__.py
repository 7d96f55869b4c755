"""Text in, its language out."""

from auditor.read.language.detect import detect, text_language

__all__ = ["detect", "text_language"]
