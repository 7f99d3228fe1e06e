namespace Albero.Etl.Readers.ObjectiveSheets2018;

/// <summary>The parts of an objective's sheet, in the order in which sheets print them; any may be missing.</summary>
internal enum SectionKind
{
    Title, Weight, Fields, Perspectives, Description, Benefit, Actions, Services, Directorates, Offices, People, Effort,
    Relevance, Purpose, Value, Indicators, Outcome, Proposals, Budget, Evidence,
}
