namespace Albero.Dashboards.Tests;

/// <summary>
/// The fixture's plan of 2019 as some documents are: judged in words at mid-year, rated by criteria, without assignments but
/// with individual objectives.
/// </summary>
public sealed class JudgedSite() : FixtureSite(Change)
{
    private const string Change = """
        INSERT INTO verdict_base VALUES
          ('prova/2019', '1.1', NULL, NULL, '2019-H1', 'in linea con target', 'on_track_declared', NULL, 'piano-2019.txt', 58),
          ('prova/2019', '1.2', NULL, NULL, '2019-H1', 'pienamente raggiunto', NULL, 100, 'piano-2019.txt', 78),
          ('prova/2019', '2.2', 1, 'avvio del nuovo portale', '2019-H1', 'non in linea', 'off_track_declared', NULL, 'piano-2019.txt', 98);
        INSERT INTO individual_objective_base VALUES
          ('prova/2019', 'Segretario Generale', 1, 'Nuove linee guida', 'proposta', 'Entro il 31.10.2019', 'deadline', '<=', NULL, NULL, '2019-10-31', 'piano-2019.txt', 301),
          ('prova/2019', 'Responsabile Promozione', 1, 'Bandi conclusi', 'bandi', 'almeno 3', 'number', '>=', 3, NULL, NULL, 'piano-2019.txt', 310);
        INSERT INTO criterion_base VALUES
          ('prova/2019', '1.1', 1, 'complessità', '35', 35, 0, 40, 'piano-2019.txt', 51), ('prova/2019', '1.1', 2, 'complessità', '12', 12, 0, 40, 'piano-2019.txt', 60);
        INSERT INTO objective_mission_base VALUES ('prova/2019', '1.1', NULL, '012', 'Regolazione dei mercati', 'mapped', 'nota della mappa', 'piano-2019.txt', 50);
        INSERT INTO layout_note_base VALUES ('prova/2019', '1.1', 1, 'displaced', 'target', 'piano-2019.txt', 57);
        CREATE TABLE assigned_before AS SELECT * FROM assignment WHERE plan_year < 2019;
        DROP VIEW assignment;
        CREATE VIEW assignment AS FROM assigned_before;
        """;
}
