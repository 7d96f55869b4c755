"""What every rule that recommends FAQ markup says with it, and the addresses of those who say so."""

SINCE = (
    "Since 7 May 2026 Google no longer shows FAQ rich results, so the markup does not change how its results look. It "
    "is still valid schema.org, must still match the page, and other programs read it."
)
"""Read on 22 November 2026 at the address below, which now leads to Google's list of updates."""

FAQ_PAGE = "https://developers.google.com/search/docs/appearance/structured-data/faqpage"
POLICIES = "https://developers.google.com/search/docs/appearance/structured-data/sd-policies"
