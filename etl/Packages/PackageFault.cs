namespace Albero.Etl.Packages;

/// <summary>
/// One thing wrong with a package: where it is and what was found there. Texts are made from it by
/// <see cref="PackageMessages"/>. Every fault stops the load; all of them are collected first.
/// </summary>
/// <param name="Code">What is wrong.</param>
/// <param name="File">Path of the file.</param>
/// <param name="Line">1-based line of the file where the row begins; 0 when the file as a whole is meant.</param>
/// <param name="Column">Name of the column or of the manifest's property; empty when the row as a whole is meant.</param>
/// <param name="Found">The text found, as it stands there.</param>
/// <param name="Details">Values of the message.</param>
internal sealed record PackageFault(
    FaultCode Code, string File, int Line, string Column, string Found, params IReadOnlyList<string> Details)
{
    /// <summary>Whether people typed the plan that it is of: there is no document to extract it from again.</summary>
    public bool IsTyped { get; init; }
}

/// <summary>What can be wrong with a package.</summary>
internal enum FaultCode
{
    NoPackages,
    PlanTwice,
    ManifestMissing,
    ManifestNotJson,
    PropertyMissing,
    PropertyWrong,
    PropertyTwice,
    PropertyUnknown,
    FileMissing,
    FileUnreadable,
    FolderUnreadable,
    FileTooLarge,
    FileLeadsOut,
    FileNotListed,
    FileEmpty,
    RowsMissing,
    NotUtf8,
    WrongDelimiter,
    BadQuotes,
    ColumnMissing,
    ColumnUnknown,
    ColumnTwice,
    CellCount,
    CellEmpty,
    ProvenanceMissing,
    ControlCharacter,
    CharacterLost,
    SpacesInKey,
    NotANumber,
    NotABoolean,
    NotACheckpoint,
    CheckpointNotDeclared,
    NotACode,
    NotAWeight,
    WeightWithoutBase,
    NotIndicatorNumbers,
    SourceUnknown,
    RowTwice,
    ObjectiveUnknown,
    ParentInCircle,
    IndicatorUnknown,
    SpanBackwards,
    PackageEmpty,
    NotAWorkbook,
    WorkbookLocked,
    WorkbookTooLarge,
    WorkbookTooLong,
    NotAForm,
    FormVersionUnknown,
    FormOfAnotherPlan,
    FormIndicatorDiffers,
    CellIsError,
    ResultElsewhere,
    CorrectionWithoutRow,
    CorrectionWithoutColumn,
    CorrectionStale,
    PolicyWrong,
    NotAChamber,
    NotAPlanYear,
    LineageNumberAlone,
    LineageBackwards,
    LineageForks,
    PlanKeyUnknown,
    LineageNumberUnknown,
    NotANationalCode,
    MissionNameDiffers,
    MissionUnknown,
    ProgrammeUnknown,
}
