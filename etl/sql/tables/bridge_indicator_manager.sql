-- grain: one row per indicator and manager to whom its objective, or one above it, is assigned
-- manager_weight is a fraction of the manager's whole and sums to 1 per plan and manager; what stands outside the
-- headline tree has none.
CREATE TABLE bridge_indicator_manager (
    indicator_key  INTEGER NOT NULL,
    manager_key    INTEGER NOT NULL,
    manager_weight DECIMAL(18, 12)
);
