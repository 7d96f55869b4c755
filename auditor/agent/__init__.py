"""What an agent may ask of the auditor: to read and to judge, within one folder, and to change nothing."""
