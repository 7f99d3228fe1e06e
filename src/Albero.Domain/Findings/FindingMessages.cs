namespace Albero.Domain.Findings;

/// <summary>Every text of a finding, in one place.</summary>
public static class FindingMessages
{
}
