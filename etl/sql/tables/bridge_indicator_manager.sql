-- grain: one row per indicator and manager to whom its objective, or one above it, is assigned
CREATE TABLE bridge_indicator_manager (
    indicator_key INTEGER NOT NULL,
    manager_key   INTEGER NOT NULL
);
