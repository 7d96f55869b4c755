"""What every rule that recommends FAQ markup says with it, and the addresses of those who say so."""

SINCE = (
    "Since 7 May 2026 Google shows no FAQ rich results, so the markup changes nothing about how its results look. It "
    "is still valid schema.org, still bound to what the page shows, and read by other consumers."
)
"""Read on 22 November 2026 at the address below, which now leads to Google's list of updates."""

FAQ_PAGE = "https://developers.google.com/search/docs/appearance/structured-data/faqpage"
POLICIES = "https://developers.google.com/search/docs/appearance/structured-data/sd-policies"
