"""JSON to named fields and results to JSON, a module for each dialect. No rule of the service lives here."""
