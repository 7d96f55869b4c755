"""The names under which schema.org marks up an article."""

ARTICLE_TYPES = frozenset(
    {"Article", "NewsArticle", "BlogPosting", "TechArticle", "Report", "ScholarlyArticle", "MedicalScholarlyArticle",
     "SocialMediaPosting", "LiveBlogPosting", "OpinionNewsArticle", "AnalysisNewsArticle", "BackgroundNewsArticle",
     "ReportageNewsArticle", "ReviewNewsArticle", "AskPublicNewsArticle", "AdvertiserContentArticle",
     "SatiricalArticle", "DiscussionForumPosting", "APIReference"}
)  # fmt: skip
"""schema.org's Article and all kinds of it."""
