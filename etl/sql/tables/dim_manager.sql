-- grain: one row per manager of a chamber, who is a role and never a person
CREATE TABLE dim_manager (
    manager_key  INTEGER NOT NULL,
    chamber_key  INTEGER NOT NULL,
    manager_role VARCHAR NOT NULL
);
