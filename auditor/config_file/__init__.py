"""auditor.toml in, what a run is to do out; every unknown name or impossible value is an error with its place.

Parsers of TOML, CSV and selectors come with it, so it is imported only where there is such a file.
"""

from auditor.config_file.error import ConfigError
from auditor.config_file.keyphrases import keyphrase_map
from auditor.config_file.mapping import from_mapping, load
from auditor.config_file.own_checks import own_checks

__all__ = ["ConfigError", "from_mapping", "keyphrase_map", "load", "own_checks"]
