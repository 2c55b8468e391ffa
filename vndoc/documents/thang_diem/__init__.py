"""Scoring as pure arithmetic: formulas of criteria, ranks. Exact decimals; it knows neither dossier nor papers."""
