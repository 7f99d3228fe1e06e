namespace Albero.DuckDb.Execution;

/// <summary>What can't outlive its connection.</summary>
internal interface IDependent
{
    /// <summary>Lets the native objects go, without finishing any work.</summary>
    void Abandon();
}
